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

/// Printed as having come true: neither planned nor computed.
bool isFirm(const SeriesPoint &point);

/// The calendar year in whose time a chart draws the figure.
int yearOf(const Observation &fact);

/// Every point that a chart shows with its place, in the order of the model's rows: all but those that
/// somebody set aside.
QList<PlacedPoint> placedPoints(const QList<SubjectSeries> &series);

/// A figure of part of a year; also money told of a day, which may be what came together in its year so far,
/// unless the day ends the year.
bool isOfPartOfYear(const Observation &fact);

/// The length of period that most points have, as comparisonKey() tells it; whole years where there are two
/// of them. `points` is not empty.
QString commonKey(const QList<PlacedPoint> &points);

/// True if figures of part of a year stand beside others that cannot be compared with them.
bool mixesExtents(const QList<PlacedPoint> &points);

} // namespace jianbao
