#pragma once

#include "models/items/subjectseries.h"

namespace jianbao
{

/// A figure with its place in the model.
struct PlacedPoint
{
    const SeriesPoint *point = nullptr;
    int series = 0;
    int row = 0;

    const Observation &fact() const { return point->fact(); }
};

/// Every point that a chart shows with its place, in the order of the model's rows: all but those that
/// somebody set aside.
QList<PlacedPoint> placedPoints(const QList<SubjectSeries> &series);

/// True if figures of part of a year stand beside others that cannot be compared with them.
bool mixesExtents(const QList<PlacedPoint> &points);

} // namespace jianbao
