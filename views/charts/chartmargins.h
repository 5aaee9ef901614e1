#pragma once

#include "views/charts/chartplan.h"

namespace jianbao
{

/// How much room the words beside a plot need, in pixels: values of the axis or names of rows at the left,
/// names of series or values of rows at the right. Very long names are cut.
double roomLeftOf(const ChartPlan &plan);
double roomRightOf(const ChartPlan &plan);

} // namespace jianbao
