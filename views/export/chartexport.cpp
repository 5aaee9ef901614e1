#include "views/export/chartexport.h"

#include "models/items/amount.h"
#include "models/items/citation.h"
#include "views/charts/chartplanner.h"
#include "views/charts/charttexts.h"
#include "views/charts/indicatorchart.h"
#include "views/export/csvtext.h"
#include "views/export/pdfdocument.h"
#include "views/export/sourcelist.h"
#include "views/export/tablepages.h"

#include <QFileInfo>
#include <QGraphicsScene>
#include <QPainter>

namespace jianbao
{

namespace
{

constexpr QSizeF pictureSize(1120, 700);

/// The chart as a picture; sources stand in its footer unless they are listed elsewhere.
Picture chartPicture(const ChartPlan &plan, const QStringList &sources)
{
    return [plan, sources](QPainter &painter, QSizeF size) {
        QGraphicsScene scene;
        auto *chart = new IndicatorChart;
        scene.addItem(chart);
        scene.setSceneRect({{}, size});
        chart->setTheme(Theme::print());
        chart->resize(size);
        chart->setPlan(plan, sources);
        scene.render(&painter, {{}, size}, {{}, size});
    };
}

QList<QStringList> figureRows(const ObservationSeriesModel &model, SourceList &sources)
{
    QList<QStringList> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const SeriesPoint &point = model.pointAt(row);
        const auto text = [&](int column) { return model.index(row, column).data().toString(); };
        rows.append({text(ObservationSeriesModel::SubjectColumn), text(ObservationSeriesModel::PeriodColumn),
                     text(ObservationSeriesModel::ValueColumn), text(ObservationSeriesModel::StatusColumn),
                     text(ObservationSeriesModel::WordingColumn), sources.numbersOf(point.sources())});
    }
    return rows;
}

} // namespace

ChartExport::ChartExport(const ObservationSeriesModel &model, ChartKind kind) : m_model(model), m_kind(kind)
{
}

QString ChartExport::nameFilters()
{
    return tr("PDF with sources (*.pdf);;SVG drawing (*.svg);;PNG picture (*.png);;CSV table (*.csv)");
}

bool ChartExport::write(const QString &path, QString *problem) const
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("pdf"))
        return writePdf(path, problem);
    if (ending == QLatin1String("csv"))
        return ExportFile::write(path, observationsCsv(m_model), problem);
    const ChartPlan plan = ChartPlanner(m_model).plan(m_kind);
    const Picture picture = chartPicture(plan, citationsOf(m_model));
    if (ending == QLatin1String("svg"))
        return ExportFile::writeSvg(path, plan.title, pictureSize, picture, problem);
    if (ending == QLatin1String("png"))
        return ExportFile::writePng(path, pictureSize, picture, problem);
    *problem = ExportFile::unknownEnding(path, QStringLiteral(".pdf, .svg, .png, .csv"));
    return false;
}

bool ChartExport::writePdf(const QString &path, QString *problem) const
{
    const ChartPlan plan = ChartPlanner(m_model).plan(m_kind);
    SourceList sources;
    const QList<TablePages::Column> figures{{tr("Subject"), 150},     {tr("Period"), 130},
                                            {tr("Value"), 110, true}, {tr("Status"), 64},
                                            {tr("As printed"), 0},    {tr("Sources"), 64}};
    const TablePages figurePages(tr("Figures"), figures, figureRows(m_model, sources));
    const TablePages sourcePages(
        tr("Sources"), {{tr("No."), 32, true}, {tr("Newspaper, issue, page, headline"), 0}}, sources.rows());

    PdfDocument document(plan.title);
    document.addPage(chartPicture(plan, citationsOf(m_model)));
    document.addPages(figurePages.pages(PdfDocument::pageSize()));
    document.addPages(sourcePages.pages(PdfDocument::pageSize()));
    document.attach(QStringLiteral("figures.csv"), observationsCsv(m_model), QStringLiteral("text/csv"));
    return document.write(path, problem);
}

} // namespace jianbao
