#pragma once

#include "models/datatypes/records.h"

namespace jianbao
{

/// A figure that nobody printed and that follows from two which somebody did: the year before from a level
/// and its growth, the plan from a result and its share of the plan.
struct ImpliedFigure
{
    StoredObservation figure; ///< of the printed level, with the computed value, period and status
    QString computation;      ///< 88位 + 10位 = 98位
};

} // namespace jianbao
