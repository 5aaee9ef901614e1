#pragma once

#include "models/datatypes/readingdifference.h"

#include <QDialog>

namespace jianbao
{

/// What a new reading tells otherwise than people decided, side by side with the words. The decisions stand;
/// there is nothing to do here but to know.
class DifferencesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit DifferencesDialog(const QList<ReadingDifference> &differences, QWidget *parent = nullptr);
};

} // namespace jianbao
