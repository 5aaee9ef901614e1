#pragma once

#include "models/reading/finders/dating/cluerules.h"

namespace jianbao
{

/// Days that only some years have: printed date lines, weekdays, 29 February.
QList<ClueRule> calendarClueRules();

} // namespace jianbao
