#pragma once

#include "views/charts/placedpoint.h"

namespace jianbao
{

/// The year for which most subjects have a figure (the latest of several) and the one figure of it that
/// speaks best for each subject: what came true before what was planned, the whole year before a part of it,
/// the later before the earlier. The best place or the highest value comes first.
struct YearRanking
{
    int year = 0;
    QList<PlacedPoint> points;

    static YearRanking of(const QList<SubjectSeries> &series, bool lowestFirst);
};

} // namespace jianbao
