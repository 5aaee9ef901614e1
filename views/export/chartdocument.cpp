#include "views/export/chartdocument.h"

#include "views/charts/chartplanner.h"
#include "views/charts/charttexts.h"
#include "views/charts/indicatorchart.h"
#include "views/export/csvtext.h"
#include "views/export/tablepages.h"

#include <QGraphicsScene>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QList<QStringList> figureRows(const ObservationSeriesModel &model, SourceList &sources)
{
    QList<QStringList> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const SeriesPoint &point = model.pointAt(row);
        const auto text = [&](int column) { return model.index(row, column).data().toString(); };
        rows.append({text(ObservationSeriesModel::SubjectColumn), text(ObservationSeriesModel::PeriodColumn),
                     text(ObservationSeriesModel::ValueColumn), text(ObservationSeriesModel::StatusColumn),
                     text(ObservationSeriesModel::CheckedColumn), text(ObservationSeriesModel::WordingColumn),
                     sources.numbersOf(point.sources())});
    }
    return rows;
}

} // namespace

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

void ChartDocument::add(const ObservationSeriesModel &model, ChartKind kind, const ChartOptions &options)
{
    const ChartPlan plan = ChartPlanner(model, options).plan(kind);
    Chart chart;
    chart.title = plan.title;
    chart.picture = chartPicture(plan, m_sources.numbered(sourcesOf(model, plan)));
    chart.figures = figureRows(model, m_sources);
    chart.csv = observationsCsv(model);
    m_charts.append(chart);
}

QString ChartDocument::title() const
{
    if (!m_title.isEmpty())
        return m_title;
    return m_charts.size() == 1 ? m_charts.constFirst().title : tr("Charts of indicators");
}

QList<ChartDocument::Page> ChartDocument::laidOut() const
{
    const QList<TablePages::Column> columns{
        {tr("Subject"), 140}, {tr("Period"), 120},   {tr("Value"), 110, true}, {tr("Status"), 110},
        {tr("Checked"), 64},  {tr("As printed"), 0}, {tr("Sources"), 56}};
    QList<Page> pages;
    for (const Chart &chart : m_charts)
        pages.append({chart.picture, chart.title});
    for (qsizetype i = 0; i < m_charts.size(); ++i) {
        const QString heading =
            m_charts.size() == 1 ? tr("Figures") : tr("Figures: %1").arg(m_charts.at(i).title);
        const TablePages table(heading, columns, m_charts.at(i).figures);
        QString bookmark = heading;
        for (const Picture &page : table.pages(PdfDocument::pageSize())) {
            pages.append({page, bookmark});
            bookmark.clear();
        }
    }
    const TablePages sources(tr("Sources"),
                             {{tr("No."), 32, true}, {tr("Newspaper, issue, page, headline"), 0}},
                             m_sources.rows());
    QString bookmark = tr("Sources");
    for (const Picture &page : sources.pages(PdfDocument::pageSize())) {
        pages.append({page, bookmark});
        bookmark.clear();
    }
    return pages;
}

/// How many pages the contents take does not depend on the numbers in them.
QList<Picture> ChartDocument::contents(const QList<Page> &pages) const
{
    const auto table = [&](qsizetype before) {
        QList<QStringList> rows;
        for (qsizetype i = 0; i < pages.size(); ++i) {
            if (!pages.at(i).bookmark.isEmpty())
                rows.append({pages.at(i).bookmark, QString::number(before + i + 1)});
        }
        return TablePages(title(), {{tr("Contents"), 0}, {tr("Page"), 48, true}}, rows)
            .pages(PdfDocument::pageSize());
    };
    return table(table(0).size());
}

QList<Picture> ChartDocument::pages() const
{
    const QList<Page> laid = laidOut();
    QList<Picture> pages = m_charts.size() > 1 ? contents(laid) : QList<Picture>();
    for (const Page &page : laid)
        pages.append(page.picture);
    return pages;
}

bool ChartDocument::writePdf(const QString &path, QString *problem) const
{
    const QList<Page> laid = laidOut();
    PdfDocument document(title());
    if (m_charts.size() > 1) {
        document.addPages(contents(laid));
        document.addBookmark(tr("Contents"), 0);
    }
    for (const Page &page : laid) {
        if (!page.bookmark.isEmpty())
            document.addBookmark(page.bookmark, document.pageCount());
        document.addPage(page.picture);
    }
    for (qsizetype i = 0; i < m_charts.size(); ++i) {
        const QString name = m_charts.size() == 1 ? u"figures.csv"_s : u"figures-%1.csv"_s.arg(i + 1);
        document.attach(name, m_charts.at(i).csv, u"text/csv"_s);
    }
    return document.write(path, problem);
}

} // namespace jianbao
