#include "views/export/chartexport.h"

#include "views/charts/chartplanner.h"
#include "views/charts/charttexts.h"
#include "views/export/chartdocument.h"
#include "views/export/chartworkbook.h"
#include "views/export/csvtext.h"

#include <QFileInfo>
#include <QImage>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr QSizeF pictureSize(1120, 700);

} // namespace

ChartExport::ChartExport(const ObservationSeriesModel &model, ChartKind kind, const ChartOptions &options)
    : m_model(model), m_kind(kind), m_options(options)
{
}

QString ChartExport::nameFilters()
{
    return tr("PDF with sources (*.pdf);;SVG drawing (*.svg);;PNG picture (*.png);;Excel workbook "
              "(*.xlsx);;CSV table (*.csv)");
}

bool ChartExport::write(const QString &path, QString *problem) const
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "pdf"_L1)
        return writePdf(path, problem);
    if (ending == "csv"_L1)
        return ExportFile::write(path, observationsCsv(m_model), problem);
    if (ending == "xlsx"_L1)
        return ChartWorkbook(m_model, m_kind, m_options).write(path, problem);
    const ChartPlan plan = ChartPlanner(m_model, m_options).plan(m_kind);
    const Picture picture = chartPicture(plan, citationsOf(m_model, plan));
    if (ending == "svg"_L1)
        return ExportFile::writeSvg(path, plan.title, pictureSize, picture, problem);
    if (ending == "png"_L1)
        return ExportFile::writePng(path, pictureSize, picture, problem);
    *problem = ExportFile::unknownEnding(path, u".pdf, .svg, .png, .xlsx, .csv"_s);
    return false;
}

bool ChartExport::writePdf(const QString &path, QString *problem) const
{
    ChartDocument document;
    document.add(m_model, m_kind, m_options);
    return document.writePdf(path, problem);
}

QList<Picture> ChartExport::pages() const
{
    ChartDocument document;
    document.add(m_model, m_kind, m_options);
    return document.pages();
}

QMimeData *ChartExport::newMimeData() const
{
    const ChartPlan plan = ChartPlanner(m_model, m_options).plan(m_kind);
    const Picture picture = chartPicture(plan, citationsOf(m_model, plan));
    auto *data = new QMimeData;
    data->setImageData(ExportFile::image(pictureSize, picture));
    data->setData(u"image/svg+xml"_s, ExportFile::svg(plan.title, pictureSize, picture));
    return data;
}

} // namespace jianbao
