#pragma once

#include "models/reading/facts/articlemarks.h"
#include "models/reading/finders/patterns/wordtrie.h"

namespace jianbao
{

class Lexicon;

/// Reads the noun that a number counts where it follows the number: 66家规模以上企业, 10万元的奖励. It ends
/// at the first verb or particle of indicatorverbs.tsv (place “stop”). Reentrant.
class NounReader
{
public:
    explicit NounReader(const Lexicon &lexicon);
    /// The noun at the beginning of `stretch`, without a leading 的; an empty span at stretch.from if there
    /// is none.
    Span after(const QString &text, Span stretch) const;
    /// The noun that follows marks.quantities[index], or the list in which it stands: 5万元、10万元的奖励.
    Span shared(const ArticleMarks &marks, qsizetype index, qsizetype clauseEnd) const;

private:
    bool stopsAt(const QString &text, qsizetype at) const;

    WordTrie m_stops;
};

} // namespace jianbao
