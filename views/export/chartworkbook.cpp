#include "views/export/chartworkbook.h"

#include "models/datatypes/enumkeys.h"
#include "models/items/amount.h"
#include "models/items/citation.h"
#include "views/charts/chartplanner.h"
#include "views/charts/charttexts.h"
#include "views/export/sourcelist.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// By time, with the years between that nobody told of.
QList<Period> periodsOf(const QList<PlacedPoint> &points)
{
    QMap<double, Period> periods;
    for (const PlacedPoint &placed : points)
        periods.insert(timeOf(placed.fact().period), placed.fact().period);
    const auto isYear = [](const Period &period) { return extentOf(period) == Extent::WholeYear; };
    if (!std::all_of(periods.cbegin(), periods.cend(), isYear))
        return periods.values();
    for (int year = periods.first().start.year(); year < periods.last().start.year(); ++year) {
        const Period whole{QDate(year, 1, 1), QDate(year, 12, 31)};
        periods.insert(timeOf(whole), whole);
    }
    return periods.values();
}

} // namespace

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

/// Adds a column for the figures of one subject, unless there are none; of several of a period the one that
/// was printed last.
void ChartWorkbook::addSubject(XlsxBook::Sheet &sheet, const QList<PlacedPoint> &points, bool hollow) const
{
    QHash<QString, double> values;
    for (const PlacedPoint &placed : points) {
        if (isFirm(*placed.point) != hollow)
            values.insert(Citation::period(placed.fact().period), scaled(placed.fact().value));
    }
    if (values.isEmpty())
        return;
    const QString subject = ChartTexts::subject(points.constFirst().fact().subject);
    if (hollow)
        sheet.hollow.insert(sheet.headings.size());
    sheet.headings.append(hollow ? tr("%1, planned or implied").arg(subject) : subject);
    sheet.widths.append(18);
    for (QVariantList &row : sheet.rows) {
        const auto value = values.constFind(row.constFirst().toString());
        row.append(value == values.cend() ? QVariant() : QVariant(*value));
    }
}

/// A row for each period of the length that most figures have, also for years of which nothing is told, so
/// that the chart neither mixes lengths nor hides gaps; what has not come true stands in columns of its own.
XlsxBook::Sheet ChartWorkbook::periodSheet() const
{
    QList<PlacedPoint> points = placedPoints(m_model.series());
    const QString key = commonKey(points);
    points.removeIf([&key](const PlacedPoint &one) { return comparisonKey(one.fact().period) != key; });
    XlsxBook::Sheet sheet{tr("Chart"), {tr("Period, in %1").arg(unit())}, {}, {20}};
    for (const Period &period : periodsOf(points))
        sheet.rows.append({Citation::period(period)});
    for (int number = 0; number < m_model.series().size(); ++number) {
        QList<PlacedPoint> own = points;
        own.removeIf([number](const PlacedPoint &one) { return one.series != number; });
        addSubject(sheet, own, false);
        addSubject(sheet, own, true);
    }
    return sheet;
}

/// A row for each row of the chart, the uppermost first; a change has two columns.
XlsxBook::Sheet ChartWorkbook::rowSheet(const ChartPlan &plan) const
{
    const bool change = m_kind == ChartKind::Change;
    XlsxBook::Sheet sheet{tr("Chart"), {tr("Subject, in %1").arg(unit())}, {}, {28, 18, 18}};
    const bool anyHollow = std::any_of(plan.marks.cbegin(), plan.marks.cend(),
                                       [](const ChartMark &mark) { return mark.hollow; });
    sheet.headings +=
        change ? QStringList{tr("Before"), tr("After")} : QStringList{ChartTexts::family(m_model.family())};
    if (!change && anyHollow) {
        sheet.headings.append(tr("planned or implied"));
        sheet.hollow = {2};
    }
    for (qsizetype i = plan.y.ticks.size() - 1; i >= 0; --i)
        sheet.rows.append({plan.y.ticks.at(i).label, QVariant(), QVariant()});
    for (qsizetype i = 0; i < plan.marks.size(); ++i) {
        const ChartMark &mark = plan.marks.at(i);
        const qsizetype column = change ? 1 + i % 2 : mark.hollow ? 2 : 1;
        const auto row = plan.y.ticks.size() - 1 - std::lround(mark.at.y());
        sheet.rows[row][column] = scaled(std::abs(mark.at.x()));
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
    XlsxBook::Sheet sheet{tr("Sources"), {tr("No."), tr("Source"), u"GB/T 7714"_s}, {}, {6, 70, 80}};
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
