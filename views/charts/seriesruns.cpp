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

/// The points that lines may join, by the length of their periods (1-9月 apart from 1-11月) and in the order
/// of time, one a period: they are sorted so that the one printed later comes later. What came true goes
/// before what was planned, and what was printed before what is implied.
QList<QList<const SeriesPoint *>> joinablePoints(const SubjectSeries &series)
{
    QMap<QString, QList<const SeriesPoint *>> groups;
    for (const SeriesPoint &point : series.points) {
        if (point.setAside)
            continue;
        const Period &period = point.fact().period;
        const Grain grain = grainOf(period);
        QList<const SeriesPoint *> &group =
            groups[grain == Grain::Other ? comparisonKey(period) : QString::number(static_cast<int>(grain))];
        if (group.isEmpty() || group.constLast()->fact().period != period)
            group.append(&point);
        else if (isFirm(point) || !isFirm(*group.constLast()))
            group.last() = &point;
    }
    return groups.values();
}

} // namespace

QList<ChartLine> linesThrough(const SubjectSeries &series, int number)
{
    QList<ChartLine> lines;
    for (const QList<const SeriesPoint *> &points : joinablePoints(series)) {
        for (qsizetype i = 1; i < points.size(); ++i) {
            const Observation &before = points.at(i - 1)->fact();
            const Observation &fact = points.at(i)->fact();
            const bool soFar = fact.period.isDay() && isMoney(fact.unit); // of the year, or of that day
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
