#pragma once

#include <QString>

namespace jianbao
{

/// What a plain year is told for.
enum class YearTelling {
    Nothing,  ///< a far goal, a part of a name
    Past,     ///< anything else, mostly an event of the year
    Done,     ///< what was done in it or began: 成立于2009年, 2009年建成了
    Month,    ///< a month of it: 2019年5月开工
    Compared, ///< what figures are held against: 较2020年
    SamePart, ///< the same part of a year as that of the figures: 较2020年上半年, 比2020年同期
    Whole,    ///< the year in full: 2020年,园区实现产值3亿元
    Figure,   ///< a figure of it: 2020年园区产值达3亿元
    Closed,   ///< its end is over: 截至2020年底
    Part,     ///< its beginning: 2022年1—8月
    Plan      ///< what is still to be done in it
};

/// By the words before and behind 2022年 in its paragraph, in folded forms; `behind` begins after 年.
YearTelling yearTellingOf(const QString &before, const QString &behind);

} // namespace jianbao
