#pragma once

#include "models/reading/facts/articlemarks.h"

namespace jianbao
{

/// The times of an article as events need them. Two days in a row (8月9日、10日) become one span; what began
/// on a day (从5月17日开始) is told by that day; 当天 and the like that lean on 日前 are as vague as that,
/// and those that lean on nothing told are left out. Stateless.
class EventTimes
{
public:
    /// Left to right; offsets into the marks' text.
    static QList<FoundTime> of(const ArticleMarks &marks);
};

} // namespace jianbao
