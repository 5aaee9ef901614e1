#pragma once

#include "models/items/observationseriesmodel.h"
#include "views/charts/chartplan.h"
#include "views/export/exportfile.h"

#include <QCoreApplication>

class QMimeData;

namespace jianbao
{

/// Writes the chart of a series model to a file; the file's ending says what: .pdf (chart, then every figure
/// with its wording and numbered sources, the data attached), .svg, .png, .csv or .xlsx. A file appears whole
/// or not at all, and the same figures give the same bytes. GUI thread.
class ChartExport
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ChartExport)
public:
    ChartExport(const ObservationSeriesModel &model, ChartKind kind, const ChartOptions &options = {});

    /// False and a sentence in `problem` if the ending is unknown or the file cannot be written.
    bool write(const QString &path, QString *problem) const;
    bool writePdf(const QString &path, QString *problem) const;
    /// The pages of the PDF, for a printer.
    QList<Picture> pages() const;
    /// The chart as a picture and as SVG, for the clipboard. The caller owns it.
    QMimeData *newMimeData() const;

    /// For a file dialog.
    static QString nameFilters();

private:
    const ObservationSeriesModel &m_model;
    ChartKind m_kind;
    ChartOptions m_options;
};

} // namespace jianbao
