#pragma once

#include "models/reading/facts/articlemarks.h"
#include "models/reading/finders/patterns/wordtrie.h"

namespace jianbao
{

/// 建成社区食堂12个服务老人3600余人: true for a clause of several counts with nothing but a noun before each
/// and nothing behind the last; each noun then belongs to the count that follows it. `startWords` may stand
/// before the first noun.
bool nounsStandBefore(const ArticleMarks &marks, Span clause, const WordTrie &startWords);

} // namespace jianbao
