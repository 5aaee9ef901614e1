#pragma once

#include "models/jobs/importjob.h"

#include <QDialog>

namespace jianbao
{

/// What an import did: a sentence, and a table of the files that were refused or left doubts, with the
/// reasons.
class ImportReport : public QDialog
{
    Q_OBJECT
public:
    explicit ImportReport(const QList<ImportOutcome> &outcomes, QWidget *parent = nullptr);

    /// “3 pages imported, 1 already there, 2 refused.”
    static QString summary(const QList<ImportOutcome> &outcomes);
    /// True if a person has to be told more than the summary.
    static bool isNeeded(const QList<ImportOutcome> &outcomes);
};

} // namespace jianbao
