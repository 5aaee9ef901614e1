#include "views/charts/placedpoint.h"

#include "models/items/amount.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace jianbao
{

QList<PlacedPoint> placedPoints(const QList<SubjectSeries> &series)
{
    QList<PlacedPoint> placed;
    int row = 0;
    for (int number = 0; number < series.size(); ++number) {
        for (const SeriesPoint &point : series.at(number).points) {
            if (!point.setAside)
                placed.append({&point, number, row});
            ++row;
        }
    }
    return placed;
}

int yearOf(const PlacedPoint &placed)
{
    return static_cast<int>(std::floor(timeOf(placed.fact().period)));
}

bool isOfPartOfYear(const Observation &fact)
{
    const Extent extent = extentOf(fact.period);
    const QDate end = fact.period.end;
    const bool endsYear = end.isValid() && end.dayOfYear() == end.daysInYear();
    return extent == Extent::PartOfYear || (extent == Extent::Moment && isMoney(fact.unit) && !endsYear);
}

bool mixesExtents(const QList<PlacedPoint> &points)
{
    QSet<QString> keys;
    for (const PlacedPoint &placed : points)
        keys.insert(comparisonKey(placed.fact().period));
    return keys.size() > 1 && std::any_of(points.cbegin(), points.cend(), [](const PlacedPoint &placed) {
               return isOfPartOfYear(placed.fact());
           });
}

} // namespace jianbao
