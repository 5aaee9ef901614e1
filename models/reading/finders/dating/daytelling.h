#pragma once

#include "models/reading/finders/times/timefinder.h"

#include <QString>

namespace jianbao
{

/// How a page tells a printed day, by the words around it.
enum class DayTelling {
    Past,  ///< a report's or caption's own day, what was done on it, 截至3月5日
    Open,  ///< 3月5日开幕
    Ahead, ///< likely still to come: 9月1日,学校将迎来新生; 10月12日起领票
};

// `time` is a day in `text`, in folded forms.

DayTelling tellingOf(const QString &text, const FoundTime &time);
/// True if what the day names is surely awaited: 端午节即将到来, 3月22日“世界水日”临近, 9月1日开学前的检查,
/// 2月7日恢复办公.
bool comesSoon(const QString &text, const FoundTime &time);

} // namespace jianbao
