#pragma once

#include "models/reading/facts/articlemarks.h"

namespace jianbao
{

/// The years that only 全年 tells: 全年完成税收2亿元. A paper of the first months tells of the year before,
/// one of December of its own, one between of the year told last. Not the aim of a year (完成全年目标), nor a
/// year that has its number (2021年全年). Left to right; none overlaps the marks' times.
QList<FoundTime> wholeYears(const ArticleMarks &marks);

/// The times of which figures may be told, left to right: those of the marks, of which 过去一年 is the year
/// before in a paper of the first months, the whole years, and 现有 as the present.
QList<FoundTime> timesOfFigures(const ArticleMarks &marks);

/// True for one of them: of what is still to come it tells the running year.
bool isWholeYear(const FoundTime &time);

} // namespace jianbao
