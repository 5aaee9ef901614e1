#pragma once

#include "views/charts/chartplan.h"
#include "views/style/theme.h"

#include <QtCharts/QLineSeries>

class QAbstractBarSeries;

namespace jianbao
{

/// A line of a plan as a series of Qt Charts; ours is thicker. The caller owns it.
QLineSeries *newLineSeries(const ChartLine &line, const ChartPlan &plan, const Theme &theme);

/// The dashed rule of a plan, across the values.
QLineSeries *newRuleSeries(const ChartPlan &plan, const Theme &theme);

/// The full bars of a plan: a set for each subject beside each other, or in rows one for what stands back and
/// one for the rest. Hollow bars are drawn elsewhere.
QAbstractSeries *newBarSeries(const ChartPlan &plan, const Theme &theme);

} // namespace jianbao
