#pragma once

#include "models/items/subjectseries.h"
#include "views/charts/chartplan.h"

#include <utility>

namespace jianbao
{

/// The lines that may be drawn through a series: x is the time in years, y the value as printed. Only
/// neighbours of one grain are joined, and amounts of money of single days never, for they may be what came
/// together in the year so far; of several figures for one period the one printed last; a dotted line
/// leads to and from a planned, expected or implied figure.
QList<ChartLine> linesThrough(const SubjectSeries &series, int number);

/// Ranges as printed, and one from the lowest to the highest of contradicting figures; same axes.
QList<ChartWhisker> whiskersOf(const SubjectSeries &series, int number);

/// The first and the last point (their places in `points`) of whole years, else of those that may be compared
/// and are most; planned and implied ones are left out where anything came true. The same place twice if
/// there is nothing to compare. `points` is not empty.
std::pair<qsizetype, qsizetype> widestChange(const QList<SeriesPoint> &points);

} // namespace jianbao
