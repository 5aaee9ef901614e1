#include "views/charts/seriesruns.h"

#include <QMap>

#include <algorithm>

namespace jianbao
{

namespace
{

QPointF placeOf(const Observation &fact)
{
    return {timeOf(fact.period), fact.value};
}

/// One figure a period, in the order of time: points are sorted so that the one printed later comes later.
/// What came true goes before what was planned.
QList<const Observation *> onePerPeriod(const SubjectSeries &series, Grain grain)
{
    QList<const Observation *> chosen;
    for (const SeriesPoint &point : series.points) {
        const Observation &fact = point.fact();
        if (grainOf(fact.period) != grain)
            continue;
        if (chosen.isEmpty() || chosen.constLast()->period != fact.period)
            chosen.append(&fact);
        else if (fact.status == FactStatus::Actual || chosen.constLast()->status != FactStatus::Actual)
            chosen.last() = &fact;
    }
    return chosen;
}

} // namespace

QList<ChartLine> linesThrough(const SubjectSeries &series, int number)
{
    QList<ChartLine> lines;
    for (const Grain grain : {Grain::Day, Grain::Month, Grain::Quarter, Grain::HalfYear, Grain::Year}) {
        const QList<const Observation *> facts = onePerPeriod(series, grain);
        for (qsizetype i = 1; i < facts.size(); ++i) {
            const Observation &before = *facts.at(i - 1);
            const Observation &fact = *facts.at(i);
            if (!areNeighbours(before.period, fact.period))
                continue;
            const bool dotted = fact.status != FactStatus::Actual || before.status != FactStatus::Actual;
            const bool continues = !dotted && !lines.isEmpty() && !lines.constLast().dotted &&
                                   lines.constLast().points.constLast() == placeOf(before);
            if (continues)
                lines.last().points.append(placeOf(fact));
            else
                lines.append({number, {placeOf(before), placeOf(fact)}, dotted});
        }
    }
    return lines;
}

QList<ChartWhisker> whiskersOf(const SubjectSeries &series, int number)
{
    QList<ChartWhisker> whiskers;
    QMap<double, ChartWhisker> contradictions;
    for (const SeriesPoint &point : series.points) {
        const Observation &fact = point.fact();
        if (fact.valueTo)
            whiskers.append({number, placeOf(fact), {timeOf(fact.period), *fact.valueTo}, false});
        if (!point.contradicted)
            continue;
        const double time = timeOf(fact.period);
        if (!contradictions.contains(time))
            contradictions.insert(time, {number, placeOf(fact), placeOf(fact), true});
        ChartWhisker &whisker = contradictions[time];
        whisker.from.setY(std::min(whisker.from.y(), fact.value));
        whisker.to.setY(std::max(whisker.to.y(), fact.value));
    }
    return whiskers + contradictions.values();
}

std::pair<qsizetype, qsizetype> widestChange(const QList<SeriesPoint> &points)
{
    const bool anyActual = std::any_of(points.cbegin(), points.cend(), [](const SeriesPoint &point) {
        return point.fact().status == FactStatus::Actual;
    });
    QMap<Grain, QList<qsizetype>> places;
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (!anyActual || points.at(i).fact().status == FactStatus::Actual)
            places[grainOf(points.at(i).fact().period)].append(i);
    }
    QList<qsizetype> most;
    for (const QList<qsizetype> &candidate : std::as_const(places)) {
        if (candidate.size() >= most.size()) // of equals the coarser: years before days
            most = candidate;
    }
    if (points.at(most.constFirst()).fact().period == points.at(most.constLast()).fact().period)
        return {most.constLast(), most.constLast()};
    return {most.constFirst(), most.constLast()};
}

} // namespace jianbao
