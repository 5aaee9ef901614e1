#include "views/export/chartworkbook.h"

#include "models/datatypes/enumkeys.h"
#include "models/items/amount.h"
#include "models/items/citation.h"
#include "views/charts/chartplanner.h"
#include "views/charts/charttexts.h"
#include "views/charts/placedpoint.h"
#include "views/export/sourcelist.h"

#include <algorithm>
#include <cmath>

namespace jianbao
{

ChartWorkbook::ChartWorkbook(const ObservationSeriesModel &model, ChartKind kind, const ChartOptions &options)
    : m_model(model), m_kind(kind), m_options(options)
{
    double largest = 0;
    for (const PlacedPoint &placed : placedPoints(model.series()))
        largest = std::max(largest, std::abs(placed.fact().value));
    const Amount::Scale scale = Amount::scaleFor(largest);
    m_divisor = scale.divisor;
    m_sign = scale.sign;
}

QString ChartWorkbook::unit() const
{
    return m_sign + m_model.family().unit;
}

double ChartWorkbook::scaled(double value) const
{
    return value / m_divisor;
}

/// A row for each period, a column for each subject; of several figures what came true and was printed last.
XlsxBook::Sheet ChartWorkbook::periodSheet() const
{
    const QList<PlacedPoint> points = placedPoints(m_model.series());
    QList<Period> periods;
    for (const PlacedPoint &placed : points) {
        if (!periods.contains(placed.fact().period))
            periods.append(placed.fact().period);
    }
    std::stable_sort(periods.begin(), periods.end(),
                     [](const Period &left, const Period &right) { return timeOf(left) < timeOf(right); });
    XlsxBook::Sheet sheet{tr("Chart"), {tr("Period, in %1").arg(unit())}, {}, {20}};
    for (const SubjectSeries &series : m_model.series()) {
        sheet.headings.append(ChartTexts::subject(series.subject));
        sheet.widths.append(18);
    }
    for (const Period &period : std::as_const(periods))
        sheet.rows.append(QVariantList{Citation::period(period)} +
                          QVariantList(m_model.series().size(), QVariant()));
    for (const PlacedPoint &placed : points) {
        QVariant &cell = sheet.rows[periods.indexOf(placed.fact().period)][placed.series + 1];
        if (!cell.isValid() || placed.fact().status == FactStatus::Actual)
            cell = scaled(placed.fact().value);
    }
    return sheet;
}

/// A row for each row of the chart, the uppermost first; a change has two columns.
XlsxBook::Sheet ChartWorkbook::rowSheet(const ChartPlan &plan) const
{
    XlsxBook::Sheet sheet{tr("Chart"), {tr("Subject, in %1").arg(unit())}, {}, {28, 18, 18}};
    sheet.headings += m_kind == ChartKind::Change ? QStringList{tr("Before"), tr("After")}
                                                  : QStringList{ChartTexts::family(m_model.family())};
    for (qsizetype i = plan.y.ticks.size() - 1; i >= 0; --i)
        sheet.rows.append({plan.y.ticks.at(i).label});
    for (const ChartMark &mark : plan.marks) {
        const auto row = plan.y.ticks.size() - 1 - std::lround(mark.at.y());
        sheet.rows[row].append(scaled(std::abs(mark.at.x())));
    }
    return sheet;
}

XlsxBook::Sheet ChartWorkbook::chartSheet(const ChartPlan &plan) const
{
    return plan.isSideways() ? rowSheet(plan) : periodSheet();
}

XlsxBook::Sheet ChartWorkbook::figureSheet() const
{
    XlsxBook::Sheet sheet{tr("Figures"),
                          {tr("Subject"), tr("Indicator"), tr("From"), tr("To"), tr("Value"), tr("Up to"),
                           tr("Unit"), tr("Bound"), tr("Status"), tr("Checked"), tr("Computed"),
                           tr("As printed"), tr("Source")},
                          {},
                          {20, 20, 12, 12, 14, 14, 8, 10, 14, 10, 24, 40, 60}};
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const SeriesPoint &point = m_model.pointAt(row);
        const auto text = [&](int column) { return m_model.index(row, column).data().toString(); };
        for (const StoredObservation &told : QList<StoredObservation>{point.observation} + point.again) {
            const Observation &fact = told.fact;
            sheet.rows.append({fact.subject, m_model.indicator(), fact.period.start.toString(Qt::ISODate),
                               fact.period.end.toString(Qt::ISODate), fact.value,
                               fact.valueTo ? QVariant(*fact.valueTo) : QVariant(), fact.unit,
                               keyOf(fact.bound), text(ObservationSeriesModel::StatusColumn),
                               text(ObservationSeriesModel::CheckedColumn), point.computation,
                               fact.quote.shownWords(), Citation::of(told.source)});
        }
    }
    return sheet;
}

XlsxBook::Sheet ChartWorkbook::sourceSheet() const
{
    XlsxBook::Sheet sheet{
        tr("Sources"), {tr("No."), tr("Source"), QStringLiteral("GB/T 7714")}, {}, {6, 70, 80}};
    QStringList known;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (const Source &source : m_model.pointAt(row).sources()) {
            const QString citation = Citation::of(source);
            if (known.contains(citation))
                continue;
            known.append(citation);
            sheet.rows.append({static_cast<int>(known.size()), citation, Citation::gbt7714(source)});
        }
    }
    return sheet;
}

bool ChartWorkbook::write(const QString &path, QString *problem) const
{
    const ChartPlan plan = ChartPlanner(m_model, m_options).plan(m_kind);
    XlsxBook book(plan.title);
    book.addSheet(chartSheet(plan));
    const XlsxBook::ChartType type = plan.isSideways()           ? XlsxBook::ChartType::Bars
                                     : m_kind == ChartKind::Bars ? XlsxBook::ChartType::Columns
                                                                 : XlsxBook::ChartType::Line;
    book.addChart(type, plan.title, m_model.family().isRank());
    book.addSheet(figureSheet());
    book.addSheet(sourceSheet());
    return book.write(path, problem);
}

} // namespace jianbao
