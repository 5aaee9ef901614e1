#include "views/charts/seriesruns.h"

#include "models/items/amount.h"
#include "views/charts/placedpoint.h"

#include <QMap>

#include <algorithm>
#include <tuple>

namespace jianbao
{

namespace
{

QPointF placeOf(const Observation &fact)
{
    return {timeOf(fact.period), fact.value};
}

/// One figure a period, in the order of time: points are sorted so that the one printed later comes later.
/// What came true goes before what was planned, and what was printed before what is implied.
QList<const SeriesPoint *> onePerPeriod(const SubjectSeries &series, Grain grain)
{
    QList<const SeriesPoint *> chosen;
    for (const SeriesPoint &point : series.points) {
        if (point.setAside || grainOf(point.fact().period) != grain)
            continue;
        if (chosen.isEmpty() || chosen.constLast()->fact().period != point.fact().period)
            chosen.append(&point);
        else if (isFirm(point) || !isFirm(*chosen.constLast()))
            chosen.last() = &point;
    }
    return chosen;
}

} // namespace

QList<ChartLine> linesThrough(const SubjectSeries &series, int number)
{
    QList<ChartLine> lines;
    for (const Grain grain : {Grain::Day, Grain::Month, Grain::Quarter, Grain::HalfYear, Grain::Year}) {
        const QList<const SeriesPoint *> points = onePerPeriod(series, grain);
        for (qsizetype i = 1; i < points.size(); ++i) {
            const Observation &before = points.at(i - 1)->fact();
            const Observation &fact = points.at(i)->fact();
            const bool soFar = grain == Grain::Day && isMoney(fact.unit); // of the year, or of that day
            if (soFar || !areNeighbours(before.period, fact.period))
                continue;
            const bool dotted = !isFirm(*points.at(i)) || !isFirm(*points.at(i - 1));
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
        if (point.setAside)
            continue;
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
    const bool anyFirm = std::any_of(points.cbegin(), points.cend(), isFirm);
    QMap<QString, QList<qsizetype>> places;
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (!points.at(i).setAside && (!anyFirm || isFirm(points.at(i))))
            places[comparisonKey(points.at(i).fact().period)].append(i);
    }
    const auto reach = [&](const QList<qsizetype> &candidate) {
        const Period &first = points.at(candidate.constFirst()).fact().period;
        const Period &last = points.at(candidate.constLast()).fact().period;
        return std::tuple(first != last, extentOf(first) == Extent::WholeYear, candidate.size(),
                          timeOf(last));
    };
    QList<qsizetype> best = places.first();
    for (const QList<qsizetype> &candidate : std::as_const(places)) {
        if (reach(candidate) > reach(best))
            best = candidate;
    }
    const bool moves =
        points.at(best.constFirst()).fact().period != points.at(best.constLast()).fact().period;
    return {moves ? best.constFirst() : best.constLast(), best.constLast()};
}

} // namespace jianbao
