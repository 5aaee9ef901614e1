#include "views/charts/placedpoint.h"

#include "models/items/amount.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

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

bool isFirm(const SeriesPoint &point)
{
    return point.fact().status == FactStatus::Actual && !point.isImplied();
}

int yearOf(const Observation &fact)
{
    return static_cast<int>(std::floor(timeOf(fact.period)));
}

bool isOfPartOfYear(const Observation &fact)
{
    const Extent extent = extentOf(fact.period);
    const QDate end = fact.period.end;
    const bool endsYear = end.isValid() && end.dayOfYear() == end.daysInYear();
    return extent == Extent::PartOfYear || (extent == Extent::Moment && isMoney(fact.unit) && !endsYear);
}

QString commonKey(const QList<PlacedPoint> &points)
{
    QMap<QString, int> counts;
    for (const PlacedPoint &placed : points)
        ++counts[comparisonKey(placed.fact().period)];
    const QString years = u"year"_s;
    if (counts.value(years) > 1)
        return years;
    QString best = counts.firstKey();
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > counts.value(best))
            best = it.key();
    }
    return best;
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
