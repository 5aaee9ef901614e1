#pragma once

#include "models/datatypes/observation.h"

namespace jianbao
{

/// What a figure measures and of whom, as one string that is equal for figures which may be compared: the
/// subject, the canonical indicator or the page's own words, and what narrows it (规上, 新增, 累计, 省级 …).
/// Without its unit, so that a level meets its rate.
QString measureKey(const Observation &observation);

/// The same period a year earlier; the last day of a month stays one.
Period yearBefore(const Period &period);

} // namespace jianbao
