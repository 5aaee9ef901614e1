#pragma once

#include "models/datatypes/observation.h"
#include "models/datatypes/span.h"
#include "models/reading/finders/patterns/wordtrie.h"

namespace jianbao
{

class Lexicon;

/// Tells whether a figure is a fact, expected or planned, by the words around it. Reentrant.
class StatusReader
{
public:
    explicit StatusReader(const Lexicon &lexicon);
    /// The status of the figure at `figure` of `text`, in its clause and sentence.
    FactStatus statusOf(QStringView text, Span figure, Span clause, Span sentence) const;

private:
    /// A word of plans stands `before` the figure in its clause; not 将 where it means 把.
    bool isPlanned(QStringView before, QStringView clause) const;
    /// 预计到年底，企业突破130家: expected at the head of a clause before, or anywhere before if the figure's
    /// own clause looks `ahead`; with no semicolon, no word of facts or aims between.
    bool isExpected(QStringView sentenceBefore, bool ahead) const;
    /// True after a word of aims (力争, 计划), which holds for the whole list that follows, until a word of
    /// facts (已, 截至).
    bool isGoal(QStringView sentenceBefore) const;

    WordTrie m_expected;
    WordTrie m_planned;
    WordTrie m_ambition;
    WordTrie m_goals;
    WordTrie m_factWords;
    WordStarts m_signs; ///< of all words before a figure that is none of facts
};

} // namespace jianbao
