#pragma once

#include "models/reading/facts/measure.h"
#include "models/reading/facts/nounreader.h"

namespace jianbao
{

/// Names a figure that begins its sentence without a noun of its own, in the page's words: 现有6000余人 are
/// 人数, 完成目标的126% measures the 目标, 三成以上企业 the 企业. The measure's words then reach over that
/// noun; measure.names stays empty where the words name nothing. `sentence` holds the figure. Reentrant.
void nameLoneFigure(const ArticleMarks &marks, const Sentence &sentence, const FoundQuantity &quantity,
                    const NounReader &nouns, Measure &measure);

} // namespace jianbao
