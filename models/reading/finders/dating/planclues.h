#pragma once

#include "models/reading/finders/dating/cluerules.h"

namespace jianbao
{

/// Where in a five-year plan the issue stands: 今年是“十一五”规划的最后一年.
QList<ClueRule> planClueRules();

} // namespace jianbao
