#pragma once

#include "models/reading/finders/times/timefinder.h"

namespace jianbao
{

/// `times` of folded text, those that a word such as 到 joins put together: 从昨天到明天, 3月1日和5日之间,
/// and with `today` 昨天至今.
QList<FoundTime> joinedRanges(const QString &folded, const QList<FoundTime> &times, QDate today);

} // namespace jianbao
