#pragma once

#include "views/charts/placedpoint.h"

namespace jianbao
{

/// The year for which most subjects have figures that may be compared (whole years before parts, the latest
/// of several) and the one figure of it that speaks best for each subject: one that may be compared, what
/// came true before what was planned, the later before the earlier. The best place or the highest value comes
/// first; what may not be compared comes last.
struct YearRanking
{
    int year = 0;
    QString key; ///< comparisonKey() of those that may be compared
    QList<PlacedPoint> points;

    bool isComparable(const PlacedPoint &placed) const;

    static YearRanking of(const QList<SubjectSeries> &series, bool lowestFirst);
};

} // namespace jianbao
