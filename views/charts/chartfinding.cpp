#include "views/charts/chartfinding.h"

#include "models/items/amount.h"
#include "models/items/citation.h"
#include "views/charts/charttexts.h"
#include "views/charts/seriesruns.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace jianbao
{

namespace
{

int yearOf(const SeriesPoint &point)
{
    return static_cast<int>(std::floor(timeOf(point.fact().period)));
}

int fullestYear(const QList<SubjectSeries> &series)
{
    QMap<int, int> subjects;
    for (const SubjectSeries &one : series) {
        QList<int> years;
        for (const SeriesPoint &point : one.points) {
            if (!years.contains(yearOf(point)))
                years.append(yearOf(point));
        }
        for (const int year : years)
            ++subjects[year];
    }
    int best = 0;
    for (auto it = subjects.cbegin(); it != subjects.cend(); ++it) {
        if (it.value() >= subjects.value(best))
            best = it.key();
    }
    return best;
}

} // namespace

QList<PlacedPoint> placedPoints(const QList<SubjectSeries> &series)
{
    QList<PlacedPoint> placed;
    for (int number = 0; number < series.size(); ++number) {
        for (const SeriesPoint &point : series.at(number).points)
            placed.append({&point, number, static_cast<int>(placed.size())});
    }
    return placed;
}

YearRanking YearRanking::of(const QList<SubjectSeries> &series, bool lowestFirst)
{
    YearRanking ranking{fullestYear(series), {}};
    for (const PlacedPoint &placed : placedPoints(series)) {
        if (yearOf(*placed.point) != ranking.year)
            continue;
        if (!ranking.points.isEmpty() && ranking.points.constLast().series == placed.series)
            ranking.points.last() = placed;
        else
            ranking.points.append(placed);
    }
    std::stable_sort(ranking.points.begin(), ranking.points.end(),
                     [lowestFirst](const PlacedPoint &left, const PlacedPoint &right) {
                         const double a = left.point->fact().value;
                         const double b = right.point->fact().value;
                         return lowestFirst ? a < b : a > b;
                     });
    return ranking;
}

ChartFinding::ChartFinding(const ObservationSeriesModel &model) : m_model(model) {}

QString ChartFinding::title(ChartKind kind) const
{
    if (m_model.series().isEmpty())
        return m_model.indicator();
    if (m_model.series().size() == 1 && kind != ChartKind::Ranked)
        return titleOfOne(m_model.series().constFirst());
    return titleOfMany();
}

QString ChartFinding::titleOfOne(const SubjectSeries &only) const
{
    const QString what =
        QStringLiteral("%1 · %2").arg(ChartTexts::subject(only.subject), m_model.indicator());
    const auto [first, last] = widestChange(only.points);
    const Observation &end = only.points.at(last).fact();
    if (first == last)
        return tr("%1: %2 (%3)").arg(what, Amount::of(end), Citation::period(end.period));
    const Observation &begin = only.points.at(first).fact();
    return tr("%1: %2 (%3) → %4 (%5)")
        .arg(what, Amount::of(begin), Citation::period(begin.period), Amount::of(end),
             Citation::period(end.period));
}

QString ChartFinding::titleOfMany() const
{
    const bool rank = m_model.family().isRank();
    const YearRanking ranking = YearRanking::of(m_model.series(), rank);
    const PlacedPoint &best = ranking.points.constFirst();
    const QString subject = ChartTexts::subject(m_model.series().at(best.series).subject);
    const QString value = Amount::of(best.point->fact());
    return rank ? tr("%1 in %2: %3 foremost, %4")
                      .arg(m_model.indicator())
                      .arg(ranking.year)
                      .arg(subject, value)
                : tr("%1 in %2: %3 highest, %4")
                      .arg(m_model.indicator())
                      .arg(ranking.year)
                      .arg(subject, value);
}

QString ChartFinding::subtitle() const
{
    return QStringLiteral("%1 · %2").arg(m_model.indicator(), ChartTexts::family(m_model.family()));
}

QStringList ChartFinding::notes(const ChartPlan &plan) const
{
    const bool planned =
        plan.kind != ChartKind::Change && std::any_of(plan.marks.cbegin(), plan.marks.cend(),
                                                      [](const ChartMark &mark) { return mark.hollow; });
    const bool bounded = std::any_of(plan.marks.cbegin(), plan.marks.cend(),
                                     [](const ChartMark &mark) { return mark.bound != Bound::Exact; });
    const bool contradicted = std::any_of(plan.whiskers.cbegin(), plan.whiskers.cend(),
                                          [](const ChartWhisker &whisker) { return whisker.contradiction; });
    QStringList notes;
    if (!plan.lines.isEmpty() && plan.kind == ChartKind::Line)
        notes.append(
            tr("Lines join figures of periods that follow each other and break where nothing was reported."));
    if (planned)
        notes.append(tr("Hollow: planned or expected."));
    if (bounded)
        notes.append(tr("Arrows: the page says about, over, under or nearly."));
    if (contradicted)
        notes.append(tr("Whiskers: reports that contradict each other."));
    if (m_model.undated() > 0)
        notes.append(tr("Figures left out because their period is not known: %1.").arg(m_model.undated()));
    return notes;
}

} // namespace jianbao
