#include "views/charts/chartplanner.h"

#include "models/items/amount.h"
#include "models/items/citation.h"
#include "views/charts/axisticks.h"
#include "views/charts/charttexts.h"
#include "views/charts/seriesruns.h"

#include <algorithm>
#include <cmath>

namespace jianbao
{

namespace
{

constexpr double barGroupWidth = 0.7;
constexpr int mostSubjects = 6; ///< as many as there are colours; more cannot be told apart

/// Every period that has a figure, by time; of two with the same middle only the first.
QList<Period> periodsOf(const QList<SubjectSeries> &series)
{
    QList<Period> periods;
    for (const PlacedPoint &placed : placedPoints(series)) {
        const Period &period = placed.point->fact().period;
        const bool known = std::any_of(periods.cbegin(), periods.cend(),
                                       [&](const Period &other) { return timeOf(other) == timeOf(period); });
        if (!known)
            periods.append(period);
    }
    std::stable_sort(periods.begin(), periods.end(),
                     [](const Period &left, const Period &right) { return timeOf(left) < timeOf(right); });
    return periods;
}

void nameRows(ChartPlan &plan, const QStringList &subjects)
{
    const auto count = static_cast<int>(subjects.size());
    plan.y.minimum = -0.5;
    plan.y.maximum = count - 0.5;
    for (int i = count - 1; i >= 0; --i)
        plan.y.ticks.append({double(count - 1 - i), subjects.at(i)});
}

} // namespace

ChartPlanner::ChartPlanner(const ObservationSeriesModel &model)
    : m_series(model.series())
    , m_family(model.family())
    , m_everySubject(model.shownSubjects().isEmpty())
    , m_finding(model)
{
}

ChartKind ChartPlanner::defaultKind() const
{
    const bool overTime = std::any_of(m_series.cbegin(), m_series.cend(), [](const SubjectSeries &series) {
        return series.points.constFirst().fact().period != series.points.constLast().fact().period;
    });
    return overTime || m_series.size() < 2 ? ChartKind::Line : ChartKind::Ranked;
}

ChartPlan ChartPlanner::plan(ChartKind kind) const
{
    ChartPlan plan;
    plan.kind = kind;
    if (m_series.isEmpty())
        return plan;
    for (const SubjectSeries &series : m_series)
        plan.names.append(ChartTexts::subject(series.subject));
    if (m_family.measure == Measure::Target && (kind == ChartKind::Line || kind == ChartKind::Bars))
        plan.rule = 100;
    switch (kind) {
    case ChartKind::Line:
        planLine(plan);
        break;
    case ChartKind::Bars:
        planBars(plan);
        break;
    case ChartKind::Ranked:
        planRanked(plan);
        break;
    case ChartKind::Change:
        planChange(plan);
        break;
    }
    plan.title = m_finding.title(kind);
    plan.subtitle = m_finding.subtitle();
    plan.notes += m_finding.notes(plan);
    return plan;
}

QString ChartPlanner::label(const Observation &fact) const
{
    if (m_family.isRank())
        return Amount::plain(fact.value, 0);
    const bool percent = m_family.unit == QLatin1String("%");
    return Amount::brief(fact.value) + (percent ? QStringLiteral("%") : QString());
}

ChartMark ChartPlanner::mark(const SeriesPoint &point, QPointF at, int series, int row) const
{
    return {
        at, row, series, point.fact().status != FactStatus::Actual, point.fact().bound, label(point.fact())};
}

ChartAxis ChartPlanner::heightAxis(const ChartPlan &plan, bool fromZero) const
{
    double low = plan.rule.value_or(plan.marks.constFirst().at.y());
    double high = low;
    for (const ChartMark &mark : plan.marks) {
        low = std::min(low, mark.at.y());
        high = std::max(high, mark.at.y());
    }
    for (const ChartWhisker &whisker : plan.whiskers) {
        low = std::min({low, whisker.from.y(), whisker.to.y()});
        high = std::max({high, whisker.from.y(), whisker.to.y()});
    }
    if (m_family.isRank())
        return rankAxis(low, high, m_family.unit);
    return valueAxis(low, high, m_family.unit, fromZero);
}

ChartAxis ChartPlanner::valueAxisBelow(const ChartPlan &plan) const
{
    double low = plan.marks.constFirst().at.x();
    double high = low;
    for (const ChartMark &mark : plan.marks) {
        low = std::min(low, mark.at.x());
        high = std::max(high, mark.at.x());
    }
    return m_family.isRank() ? rankAxis(low, high, m_family.unit)
                             : valueAxis(low, high, m_family.unit, false);
}

QList<SubjectSeries> ChartPlanner::leadingSeries(ChartPlan &plan) const
{
    const QList<SubjectSeries> shown = m_series.mid(0, mostSubjects);
    if (shown.size() < m_series.size())
        plan.notes.append(tr("Only the subjects with most figures are shown: %1 of %2.")
                              .arg(shown.size())
                              .arg(m_series.size()));
    plan.names = plan.names.mid(0, shown.size());
    return shown;
}

void ChartPlanner::planLine(ChartPlan &plan) const
{
    const QList<SubjectSeries> shown = m_everySubject ? leadingSeries(plan) : m_series;
    double begin = beginOf(shown.constFirst().points.constFirst().fact().period);
    double end = begin;
    bool yearsOnly = true;
    for (const PlacedPoint &placed : placedPoints(shown)) {
        const Period &period = placed.point->fact().period;
        begin = std::min(begin, beginOf(period));
        end = std::max(end, endOf(period));
        yearsOnly = yearsOnly && grainOf(period) == Grain::Year;
        const QPointF at(timeOf(period), height(placed.point->fact().value));
        plan.marks.append(mark(*placed.point, at, placed.series, placed.row));
    }
    for (int s = 0; s < shown.size(); ++s) {
        for (ChartLine line : linesThrough(shown.at(s), s)) {
            for (QPointF &point : line.points)
                point.setY(height(point.y()));
            plan.lines.append(line);
        }
        for (ChartWhisker whisker : whiskersOf(shown.at(s), s)) {
            whisker.from.setY(height(whisker.from.y()));
            whisker.to.setY(height(whisker.to.y()));
            plan.whiskers.append(whisker);
        }
    }
    plan.x = timeAxis(begin, end, yearsOnly);
    plan.y = heightAxis(plan, false);
}

void ChartPlanner::planBars(ChartPlan &plan) const
{
    const QList<SubjectSeries> shown = leadingSeries(plan);
    plan.barWidth = barGroupWidth / shown.size();
    const QList<Period> periods = periodsOf(shown);
    const auto position = [&](double time, int series) {
        const auto group = std::find_if(periods.cbegin(), periods.cend(),
                                        [time](const Period &period) { return timeOf(period) == time; });
        return (group - periods.cbegin()) - barGroupWidth / 2 + (series + 0.5) * plan.barWidth;
    };
    for (const PlacedPoint &placed : placedPoints(shown)) {
        const Observation &fact = placed.point->fact();
        const QPointF at(position(timeOf(fact.period), placed.series), fact.value);
        plan.marks.append(mark(*placed.point, at, placed.series, placed.row));
        plan.bars.append({at.x(), at.y(), placed.series, fact.status != FactStatus::Actual});
    }
    for (int s = 0; s < shown.size(); ++s) {
        for (ChartWhisker whisker : whiskersOf(shown.at(s), s)) {
            const double place = position(whisker.from.x(), s);
            whisker.from.setX(place);
            whisker.to.setX(place);
            plan.whiskers.append(whisker);
        }
    }
    plan.x.minimum = -0.5;
    plan.x.maximum = periods.size() - 0.5;
    for (int i = 0; i < periods.size(); ++i)
        plan.x.ticks.append({double(i), Citation::period(periods.at(i))});
    plan.y = heightAxis(plan, true);
}

void ChartPlanner::planRanked(ChartPlan &plan) const
{
    const YearRanking ranking = YearRanking::of(m_series, m_family.isRank());
    QStringList subjects;
    for (int i = 0; i < ranking.points.size(); ++i) {
        const PlacedPoint &placed = ranking.points.at(i);
        const QPointF at(height(placed.point->fact().value), ranking.points.size() - 1 - i);
        plan.marks.append(mark(*placed.point, at, 0, placed.row));
        subjects.append(plan.names.at(placed.series));
    }
    nameRows(plan, subjects);
    plan.x = valueAxisBelow(plan);
    if (m_series.size() > ranking.points.size())
        plan.notes.append(tr("Subjects without a figure for %1: %2.")
                              .arg(ranking.year)
                              .arg(m_series.size() - ranking.points.size()));
}

void ChartPlanner::planChange(ChartPlan &plan) const
{
    QList<QPair<PlacedPoint, PlacedPoint>> changes;
    int row = 0;
    for (int s = 0; s < m_series.size(); ++s) {
        const QList<SeriesPoint> &points = m_series.at(s).points;
        const auto [first, last] = widestChange(points);
        if (first < last)
            changes.append({PlacedPoint{&points.at(first), s, row + int(first)},
                            PlacedPoint{&points.at(last), s, row + int(last)}});
        row += static_cast<int>(points.size());
    }
    std::stable_sort(changes.begin(), changes.end(), [this](const auto &left, const auto &right) {
        return height(left.second.point->fact().value) > height(right.second.point->fact().value);
    });
    QStringList subjects;
    for (int i = 0; i < changes.size(); ++i) {
        const double level = changes.size() - 1 - i;
        const auto &[from, to] = changes.at(i);
        ChartMark begin = mark(*from.point, {height(from.point->fact().value), level}, 0, from.row);
        ChartMark end = mark(*to.point, {height(to.point->fact().value), level}, 0, to.row);
        begin.hollow = true;
        begin.label = QStringLiteral("%1: %2").arg(Citation::period(from.point->fact().period), begin.label);
        end.label = QStringLiteral("%1: %2").arg(Citation::period(to.point->fact().period), end.label);
        plan.lines.append({0, {begin.at, end.at}, false});
        plan.marks << begin << end;
        subjects.append(plan.names.at(to.series));
    }
    if (changes.isEmpty()) {
        plan.notes.append(tr("No subject has figures of two periods that can be compared."));
        return;
    }
    nameRows(plan, subjects);
    plan.x = valueAxisBelow(plan);
}

} // namespace jianbao
