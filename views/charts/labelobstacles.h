#pragma once

#include "views/charts/chartgeometry.h"

namespace jianbao
{

/// What labels must not cover, in pixels: marks with their stems, lines, whiskers, bars, rules and the words
/// of the axes. `marks` are the numbers of those in the shown stretch; of very many only the axis counts.
QList<QRectF> labelObstacles(const ChartPlan &plan, const ChartGeometry &geometry,
                             const QList<qsizetype> &marks, const QRectF &body);

} // namespace jianbao
