#pragma once

#include "models/items/timelinemodel.h"
#include "views/export/pdfdocument.h"

#include <QCoreApplication>

namespace jianbao
{

/// Writes the events of a timeline model to a file; the file's ending says what: .pdf (lanes over as many
/// pages as they need, then every event with its wording and numbered sources, the data attached), .svg,
/// .png, .json, .csv or .ics (a calendar). A file appears whole or not at all, and the same events give the
/// same bytes. GUI thread.
class TimelineExport
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::TimelineExport)
public:
    explicit TimelineExport(const TimelineModel &model, Paper paper = Paper::A4);

    /// False and a sentence in `problem` if the ending is unknown or the file cannot be written.
    bool write(const QString &path, QString *problem) const;
    bool writePdf(const QString &path, QString *problem) const;

    /// For a file dialog.
    static QString nameFilters();

private:
    QString title() const;
    QByteArray json() const;

    const TimelineModel &m_model;
    Paper m_paper;
};

} // namespace jianbao
