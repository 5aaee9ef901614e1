#include "views/charts/yearranking.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// Which figures most subjects can be compared by.
struct Ground
{
    int year = 0;
    QString key;

    static Ground most(const QList<PlacedPoint> &points)
    {
        QMap<std::pair<int, QString>, QSet<int>> subjects;
        for (const PlacedPoint &placed : points)
            subjects[{yearOf(placed.fact()), comparisonKey(placed.fact().period)}].insert(
                isFirm(*placed.point) ? placed.series : -1);
        const auto weight = [](auto ground) {
            const bool planned = ground->contains(-1);
            return std::tuple(ground->size() - (planned ? 1 : 0), planned, ground.key().second == "year"_L1,
                              ground.key().first);
        };
        auto best = subjects.cbegin();
        for (auto ground = subjects.cbegin(); ground != subjects.cend(); ++ground) {
            if (weight(ground) > weight(best))
                best = ground;
        }
        return {best.key().first, best.key().second};
    }
};

} // namespace

bool YearRanking::isComparable(const PlacedPoint &placed) const
{
    return isFirm(*placed.point) && comparisonKey(placed.fact().period) == key;
}

YearRanking YearRanking::of(const QList<SubjectSeries> &series, bool lowestFirst)
{
    const QList<PlacedPoint> points = placedPoints(series);
    const Ground ground = Ground::most(points);
    YearRanking ranking{ground.year, ground.key, {}};
    const auto weight = [&ranking](const PlacedPoint &placed) {
        return std::tuple(ranking.isComparable(placed), isFirm(*placed.point),
                          extentOf(placed.fact().period) == Extent::WholeYear);
    };
    for (const PlacedPoint &placed : points) {
        if (yearOf(placed.fact()) != ranking.year)
            continue;
        if (ranking.points.isEmpty() || ranking.points.constLast().series != placed.series)
            ranking.points.append(placed);
        else if (weight(placed) >= weight(ranking.points.constLast()))
            ranking.points.last() = placed;
    }
    std::stable_sort(ranking.points.begin(), ranking.points.end(),
                     [&](const PlacedPoint &left, const PlacedPoint &right) {
                         if (ranking.isComparable(left) != ranking.isComparable(right))
                             return ranking.isComparable(left);
                         return lowestFirst ? left.fact().value < right.fact().value
                                            : left.fact().value > right.fact().value;
                     });
    return ranking;
}

} // namespace jianbao
