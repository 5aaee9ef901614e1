#pragma once

#include "models/reading/facts/figureperiods.h"
#include "models/reading/facts/indicatorregister.h"
#include "models/reading/facts/measure.h"

namespace jianbao
{

/// How a figure holds in time, by its measure; `indicator` may be null. `isState`: its clause tells what
/// there is (拥有). `sentence`: the words that stand before it in its sentence.
FigurePeriods::Holding holdingOf(const Measure &measure, const FoundQuantity &quantity,
                                 const IndicatorRegister::Indicator *indicator, bool isState,
                                 QStringView sentence);

/// True for a former figure, whose time is a year before the observation's: 今年排名由第119位升至第112位,
/// 由去年同期的2.5亿元增至3亿元, 去年同期为29批.
bool isOfYearBefore(const ArticleMarks &marks, const FoundQuantity &quantity, const Observation &observation);

/// 1991年至2020年，贸易额从80亿元跃升至6846亿元: the former figure is the first year's, the latter the last
/// one's. The observation's own period where it tells no such edge.
Period edgeOfYears(const Observation &observation);

/// 年底前再添9座 is of the year that ends then, 7月底前 of the month: `period` with a beginning if only its
/// end is told.
Period withBeginning(const Period &period);

} // namespace jianbao
