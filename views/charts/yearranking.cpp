#include "views/charts/yearranking.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace jianbao
{

namespace
{

int yearOf(const PlacedPoint &placed)
{
    return static_cast<int>(std::floor(timeOf(placed.fact().period)));
}

int fullestYear(const QList<PlacedPoint> &points)
{
    QMap<int, QSet<int>> subjects;
    for (const PlacedPoint &placed : points)
        subjects[yearOf(placed)].insert(placed.series);
    int best = 0;
    for (auto it = subjects.cbegin(); it != subjects.cend(); ++it) {
        if (it->size() >= subjects.value(best).size())
            best = it.key();
    }
    return best;
}

bool speaksBetter(const PlacedPoint &candidate, const PlacedPoint &known)
{
    const auto weight = [](const PlacedPoint &placed) {
        return std::tuple(placed.fact().status == FactStatus::Actual, !placed.point->isImplied(),
                          extentOf(placed.fact().period) == Extent::WholeYear);
    };
    return weight(candidate) >= weight(known);
}

} // namespace

YearRanking YearRanking::of(const QList<SubjectSeries> &series, bool lowestFirst)
{
    const QList<PlacedPoint> points = placedPoints(series);
    YearRanking ranking{fullestYear(points), {}};
    for (const PlacedPoint &placed : points) {
        if (yearOf(placed) != ranking.year)
            continue;
        if (ranking.points.isEmpty() || ranking.points.constLast().series != placed.series)
            ranking.points.append(placed);
        else if (speaksBetter(placed, ranking.points.constLast()))
            ranking.points.last() = placed;
    }
    std::stable_sort(ranking.points.begin(), ranking.points.end(),
                     [lowestFirst](const PlacedPoint &left, const PlacedPoint &right) {
                         return lowestFirst ? left.fact().value < right.fact().value
                                            : left.fact().value > right.fact().value;
                     });
    return ranking;
}

} // namespace jianbao
