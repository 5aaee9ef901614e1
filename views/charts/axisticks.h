#pragma once

#include "views/charts/chartplan.h"

namespace jianbao
{

/// What a value axis reaches to beside the figures: zero, so that lengths can be compared, or nothing.
enum class AxisBase { Zero, Figures };

/// A value axis that holds all of from … to with round steps. Labels share one of 万 and 亿; the topmost
/// bears it and `unit`.
ChartAxis valueAxis(double from, double to, const QString &unit, AxisBase base);

/// An axis for places in a ranking, given as negative numbers: whole places only, first place never passed.
ChartAxis rankAxis(double from, double to, const QString &unit);

/// A calendar axis in years that holds all of from … to: stretches of months, quarters, years or more, at
/// most fourteen. `yearsOnly`: nothing shorter than a year, because no figure is.
ChartAxis timeAxis(double from, double to, bool yearsOnly);

} // namespace jianbao
