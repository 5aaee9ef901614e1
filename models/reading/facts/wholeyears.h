#pragma once

#include "models/reading/facts/articlemarks.h"

namespace jianbao
{

/// The times of which figures may be told, left to right: those of the marks, of which 过去一年 is the year
/// before in a paper of the first months, the whole years, and 现有 as the present.
QList<FoundTime> timesOfFigures(const ArticleMarks &marks);

/// True for a year that 全年 or 过去一年 tells without its number: of what is still to come it tells the
/// running year.
bool isWholeYear(const FoundTime &time);

} // namespace jianbao
