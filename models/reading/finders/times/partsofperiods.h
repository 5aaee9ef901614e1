#pragma once

#include "models/datatypes/period.h"

#include <QStringView>

namespace jianbao
{

/// The `nth` part of a closed period, counted from 1, the last one as -1. `part` says of which kind: 天, 周,
/// 周末, 星期一, 月, 季度. Weeks of a year are those of ISO 8601. Unknown if the period has no such part.
Period partOfPeriod(const Period &whole, int nth, QStringView part);

} // namespace jianbao
