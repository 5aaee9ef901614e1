#include "views/charts/rowcharts.h"

#include "models/items/citation.h"
#include "views/charts/charttexts.h"
#include "views/charts/seriesruns.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr double widestBar = 0.5; ///< of a row
constexpr double oneBar = 0.11;   ///< of the plot
constexpr qsizetype mostRows = 24;

/// How much of its year is gone when a period ends, in per cent.
double paceOf(const Period &period)
{
    const double end = endOf(period);
    const double gone = end - std::floor(end);
    return gone < 1e-9 ? 100 : gone * 100;
}

} // namespace

RowCharts::RowCharts(const QList<SubjectSeries> &series, const SeriesFamily &family, const QString &ours)
    : m_series(series), m_family(family), m_ours(ours)
{
}

bool RowCharts::hasOurs(const QList<PlacedPoint> &rows) const
{
    return std::any_of(rows.cbegin(), rows.cend(),
                       [this](const PlacedPoint &placed) { return isOurs(placed.series); });
}

int RowCharts::colour(int series, bool marksOurs) const
{
    return !marksOurs || isOurs(series) ? 0 : ChartMark::pale;
}

/// The first row stands highest.
void RowCharts::nameRows(ChartPlan &plan, const QList<PlacedPoint> &rows, const QStringList &names) const
{
    const auto count = static_cast<int>(names.size());
    plan.y.minimum = -0.5;
    plan.y.maximum = count - 0.5;
    for (int i = count - 1; i >= 0; --i) {
        plan.y.ticks.append({double(count - 1 - i), names.at(i)});
        if (isOurs(rows.at(i).series))
            plan.ours = count - 1 - i;
    }
}

void RowCharts::planRanked(ChartPlan &plan) const
{
    const YearRanking ranking = YearRanking::of(m_series, m_family.isRank());
    const FigureScale scale(m_family, ranking.points);
    const bool marksOurs = hasOurs(ranking.points);
    QStringList names;
    for (int i = 0; i < ranking.points.size(); ++i) {
        const PlacedPoint &placed = ranking.points.at(i);
        const QPointF at(scale.height(placed.fact().value), ranking.points.size() - 1 - i);
        ChartMark mark = scale.mark(placed, at, colour(placed.series, marksOurs));
        if (extentOf(placed.fact().period) != Extent::WholeYear)
            mark.label = tr("%1 (%2)").arg(mark.label, Citation::period(placed.fact().period));
        plan.marks.append(mark);
        const QString &name = plan.names.at(placed.series);
        const bool numbered = !m_family.isRank() && ranking.isComparable(placed);
        names.append(numbered ? u"%1  %2"_s.arg(name).arg(i + 1) : name);
    }
    nameRows(plan, ranking.points, names);
    plan.x = scale.widthAxis(plan, AxisBase::Figures);
    if (m_series.size() > ranking.points.size())
        plan.notes.append(tr("Subjects without a figure for %1: %2.")
                              .arg(ranking.year)
                              .arg(m_series.size() - ranking.points.size()));
}

void RowCharts::planChange(ChartPlan &plan) const
{
    struct Change
    {
        PlacedPoint from;
        PlacedPoint to;
    };
    QList<Change> changes;
    int row = 0;
    for (int number = 0; number < m_series.size(); ++number) {
        const QList<SeriesPoint> &points = m_series.at(number).points;
        const auto [first, last] = widestChange(points);
        if (first < last)
            changes.append(Change{{&points.at(first), number, row + static_cast<int>(first)},
                                  {&points.at(last), number, row + static_cast<int>(last)}});
        row += static_cast<int>(points.size());
    }
    if (!changes.isEmpty() && changes.size() < m_series.size())
        plan.notes.append(tr("Subjects without figures of two periods that can be compared: %1.")
                              .arg(m_series.size() - changes.size()));
    if (changes.isEmpty()) {
        plan.notes.append(tr("No subject has figures of two periods that can be compared."));
        return;
    }
    QList<PlacedPoint> ends;
    for (const Change &change : std::as_const(changes))
        ends.append(change.to);
    const FigureScale scale(m_family, ends);
    std::stable_sort(changes.begin(), changes.end(), [&scale](const Change &left, const Change &right) {
        return scale.height(left.to.fact().value) > scale.height(right.to.fact().value);
    });
    const bool marksOurs = hasOurs(ends);
    ends.clear();
    QStringList names;
    for (int i = 0; i < changes.size(); ++i) {
        const auto &[from, to] = changes.at(i);
        const double level = changes.size() - 1 - i;
        const int series = colour(to.series, marksOurs);
        ChartMark begin = scale.mark(from, {scale.height(from.fact().value), level}, series);
        ChartMark end = scale.mark(to, {scale.height(to.fact().value), level}, series);
        begin.hollow = true;
        begin.label = scale.datedLabel(*from.point);
        end.label = scale.datedLabel(*to.point);
        plan.lines.append({series, {begin.at, end.at}, false});
        plan.marks << begin << end;
        ends.append(to);
        names.append(plan.names.at(to.series));
    }
    nameRows(plan, ends, names);
    plan.x = scale.widthAxis(plan, AxisBase::Figures);
}

QList<PlacedPoint> RowCharts::completions() const
{
    QList<PlacedPoint> rows;
    for (const PlacedPoint &placed : placedPoints(m_series)) {
        const bool again = m_series.size() > 1 && !rows.isEmpty() && rows.constLast().series == placed.series;
        if (again)
            rows.last() = placed;
        else
            rows.append(placed);
    }
    if (m_series.size() > 1)
        std::stable_sort(rows.begin(), rows.end(), [](const PlacedPoint &left, const PlacedPoint &right) {
            return left.fact().value > right.fact().value;
        });
    return rows.mid(0, mostRows);
}

void RowCharts::planTarget(ChartPlan &plan) const
{
    const QList<PlacedPoint> rows = completions();
    const FigureScale scale(m_family, rows);
    const bool marksOurs = hasOurs(rows) && m_series.size() > 1;
    QStringList names;
    plan.rule = 100;
    plan.barWidth = std::min(widestBar, oneBar * static_cast<double>(rows.size()));
    for (int i = 0; i < rows.size(); ++i) {
        const PlacedPoint &placed = rows.at(i);
        const double level = rows.size() - 1 - i;
        const int series = colour(placed.series, marksOurs);
        ChartMark mark = scale.mark(placed, {placed.fact().value, level}, series);
        if (m_series.size() > 1)
            mark.label = tr("%1 (%2)").arg(mark.label, Citation::period(placed.fact().period));
        plan.marks.append(mark);
        plan.bars.append({level, placed.fact().value, series, mark.hollow});
        if (const double pace = paceOf(placed.fact().period); pace < 100)
            plan.paces.append({pace, level});
        names.append(m_series.size() > 1 ? plan.names.at(placed.series)
                                         : Citation::period(placed.fact().period));
    }
    nameRows(plan, rows, names);
    plan.x = scale.widthAxis(plan, AxisBase::Zero);
}

} // namespace jianbao
