#include "views/charts/timecharts.h"

#include "models/items/citation.h"
#include "views/charts/axisticks.h"
#include "views/charts/charttexts.h"
#include "views/charts/panelgrid.h"
#include "views/charts/seriesruns.h"

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr double barGroupWidth = 0.8;

/// Every period that has a figure, by time; of two with the same middle only the first.
QList<Period> periodsOf(const QList<PlacedPoint> &points)
{
    QList<Period> periods;
    for (const PlacedPoint &placed : points) {
        const Period &period = placed.fact().period;
        const bool known = std::any_of(periods.cbegin(), periods.cend(),
                                       [&](const Period &other) { return timeOf(other) == timeOf(period); });
        if (!known)
            periods.append(period);
    }
    std::stable_sort(periods.begin(), periods.end(),
                     [](const Period &left, const Period &right) { return timeOf(left) < timeOf(right); });
    return periods;
}

} // namespace

TimeCharts::TimeCharts(const QList<SubjectSeries> &series, const SeriesFamily &family, const QString &ours)
    : m_series(series), m_family(family), m_ours(ours)
{
}

TimeCharts::Shown TimeCharts::shown(ChartPlan &plan, qsizetype most) const
{
    QList<int> numbers;
    for (int i = 0; i < m_series.size(); ++i) {
        if (numbers.size() < most)
            numbers.append(i);
        else if (m_series.at(i).subject == m_ours)
            numbers.last() = i;
    }
    if (numbers.size() < m_series.size())
        plan.notes.append(tr("Only the subjects with most figures are shown: %1 of %2.")
                              .arg(numbers.size())
                              .arg(m_series.size()));
    Shown shown;
    plan.names.clear();
    for (const int number : numbers) {
        shown.series.append(m_series.at(number));
        plan.names.append(ChartTexts::subject(m_series.at(number).subject));
        if (!m_ours.isEmpty() && m_series.at(number).subject == m_ours)
            plan.ours = static_cast<int>(plan.names.size()) - 1;
    }
    for (PlacedPoint placed : placedPoints(m_series)) {
        placed.series = static_cast<int>(numbers.indexOf(placed.series));
        if (placed.series >= 0)
            shown.points.append(placed);
    }
    return shown;
}

void TimeCharts::keepOneLength(Shown &shown, ChartPlan &plan)
{
    const QString key = commonKey(shown.points);
    const auto differs = [&key](const auto &one) { return comparisonKey(one.fact().period) != key; };
    const qsizetype others = shown.points.removeIf(differs);
    for (SubjectSeries &series : shown.series)
        series.points.removeIf(differs);
    if (others > 0)
        plan.notes.append(
            tr("Only periods of one length are shown; the table also has figures of others: %1.")
                .arg(others));
    leaveOutEmptyOnes(shown, plan);
}

void TimeCharts::leaveOutEmptyOnes(Shown &shown, ChartPlan &plan)
{
    for (auto number = static_cast<int>(shown.series.size()) - 1; number >= 0; --number) {
        const bool empty = std::none_of(shown.points.cbegin(), shown.points.cend(),
                                        [&](const PlacedPoint &placed) { return placed.series == number; });
        if (!empty)
            continue;
        shown.series.removeAt(number);
        plan.names.removeAt(number);
        plan.ours = plan.ours == number ? -1 : plan.ours > number ? plan.ours - 1 : plan.ours;
        for (PlacedPoint &placed : shown.points)
            placed.series -= placed.series > number ? 1 : 0;
    }
}

void TimeCharts::leaveOutOvertakenPlans(Shown &shown, ChartPlan &plan)
{
    const QList<PlacedPoint> all = shown.points;
    const auto isOvertaken = [&all](const PlacedPoint &placed) {
        return placed.fact().status != FactStatus::Actual &&
               std::any_of(all.cbegin(), all.cend(), [&placed](const PlacedPoint &other) {
                   return other.series == placed.series && other.fact().status == FactStatus::Actual &&
                          timeOf(other.fact().period) == timeOf(placed.fact().period);
               });
    };
    if (const qsizetype plans = shown.points.removeIf(isOvertaken); plans > 0)
        plan.notes.append(tr("Plans whose result is told stand in the table only: %1.").arg(plans));
}

void TimeCharts::planLine(ChartPlan &plan, qsizetype most) const
{
    drawOverTime(plan, shown(plan, most));
}

void TimeCharts::drawOverTime(ChartPlan &plan, const Shown &shown) const
{
    const FigureScale scale(m_family, shown.points);
    double begin = timeOf(shown.points.constFirst().fact().period);
    double end = begin;
    bool yearsOnly = true;
    for (const PlacedPoint &placed : shown.points) {
        const Period &period = placed.fact().period;
        const bool longer = extentOf(period) == Extent::Longer; // stands in its middle and needs no more room
        begin = std::min(begin, longer ? timeOf(period) : beginOf(period));
        end = std::max(end, longer ? timeOf(period) : endOf(period));
        yearsOnly = yearsOnly && grainOf(period) == Grain::Year;
        plan.marks.append(
            scale.mark(placed, {timeOf(period), scale.height(placed.fact().value)}, placed.series));
    }
    addLines(plan, shown, scale);
    plan.x = timeAxis(begin, end, yearsOnly);
    plan.y = scale.heightAxis(plan, AxisBase::Figures);
}

void TimeCharts::addLines(ChartPlan &plan, const Shown &shown, const FigureScale &scale) const
{
    for (int number = 0; number < shown.series.size(); ++number) {
        for (ChartLine line : linesThrough(shown.series.at(number), number)) {
            for (QPointF &point : line.points)
                point.setY(scale.height(point.y()));
            plan.lines.append(line);
        }
        for (ChartWhisker whisker : whiskersOf(shown.series.at(number), number)) {
            whisker.from.setY(scale.height(whisker.from.y()));
            whisker.to.setY(scale.height(whisker.to.y()));
            plan.whiskers.append(whisker);
        }
    }
}

void TimeCharts::planBars(ChartPlan &plan) const
{
    Shown shown = this->shown(plan, mostColours);
    keepOneLength(shown, plan);
    leaveOutOvertakenPlans(shown, plan);
    const FigureScale scale(m_family, shown.points);
    plan.barWidth = barGroupWidth / shown.series.size();
    const QList<Period> periods = periodsOf(shown.points);
    const auto position = [&](double time, int series) {
        const auto group = std::find_if(periods.cbegin(), periods.cend(),
                                        [time](const Period &period) { return timeOf(period) == time; });
        return (group - periods.cbegin()) - barGroupWidth / 2 + (series + 0.5) * plan.barWidth;
    };
    for (const PlacedPoint &placed : shown.points) {
        const Observation &fact = placed.fact();
        const QPointF at(position(timeOf(fact.period), placed.series), fact.value);
        plan.marks.append(scale.mark(placed, at, placed.series));
        plan.bars.append({at.x(), at.y(), placed.series, plan.marks.constLast().hollow});
    }
    for (int number = 0; number < shown.series.size(); ++number) {
        for (ChartWhisker whisker : whiskersOf(shown.series.at(number), number)) {
            const double place = position(whisker.from.x(), number);
            whisker.from.setX(place);
            whisker.to.setX(place);
            plan.whiskers.append(whisker);
        }
    }
    plan.x.minimum = -0.5;
    plan.x.maximum = periods.size() - 0.5;
    for (int i = 0; i < periods.size(); ++i)
        plan.x.ticks.append({double(i), Citation::period(periods.at(i))});
    plan.y = scale.heightAxis(plan, AxisBase::Zero);
}

void TimeCharts::planMultiples(ChartPlan &plan, bool ownAxes) const
{
    Shown shown = this->shown(plan, mostPanels);
    keepOneLength(shown, plan);
    drawOverTime(plan, shown);
    const FigureScale scale(m_family, shown.points);
    for (qsizetype i = 0; i < plan.marks.size(); ++i)
        plan.marks[i].label = scale.datedLabel(*shown.points.at(i).point);
    plan.ownAxes = ownAxes;
    QList<ChartAxis> axes(plan.names.size(), plan.y);
    for (int number = 0; ownAxes && number < axes.size(); ++number) {
        ChartPlan only;
        std::copy_if(plan.marks.cbegin(), plan.marks.cend(), std::back_inserter(only.marks),
                     [number](const ChartMark &mark) { return mark.series == number; });
        std::copy_if(plan.whiskers.cbegin(), plan.whiskers.cend(), std::back_inserter(only.whiskers),
                     [number](const ChartWhisker &whisker) { return whisker.series == number; });
        axes[number] = scale.heightAxis(only, AxisBase::Figures);
    }
    PanelGrid(static_cast<int>(axes.size()), ownAxes).divide(plan, axes);
    plan.notes.append(ownAxes ? tr("Each small chart has its own axis: compare the course, not the height.")
                              : tr("All small charts have the same axis."));
}

} // namespace jianbao
