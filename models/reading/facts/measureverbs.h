#pragma once

#include "models/reading/facts/articlemarks.h"
#include "models/reading/facts/measure.h"
#include "models/reading/finders/patterns/wordtrie.h"

namespace jianbao
{

class Lexicon;

/// The words of indicatorverbs.tsv: what stands between a measure and its figure (达到, 增长, 由) or before
/// the measure (实现, 拥有), and what each says of the figure. Reentrant.
class MeasureVerbs
{
public:
    explicit MeasureVerbs(const Lexicon &lexicon);

    struct Verb
    {
        QString says; ///< rise, from, to, target, share, state, aim; empty: nothing
        bool falls = false;
    };
    struct Place
    {
        const Verb &verb;
        qsizetype length;
    };
    /// The longest word between a measure and its figure that ends at `end`.
    std::optional<Place> endingAt(QStringView text, qsizetype end) const;
    /// Words before a measure; the value is not 0 where one says that the measure rose.
    const WordTrie &leading() const { return m_leading; }
    /// True if a word before a measure begins at `at` that tells a state: 拥有.
    bool tellsStateAt(QStringView text, qsizetype at) const
    {
        return m_states.longestAt(text, at).has_value();
    }

    /// Lays what `verb` says of `quantity` upon `measure`. An aspect that is told already stays.
    static void apply(const Verb &verb, const FoundQuantity &quantity, Measure &measure);

private:
    QList<Verb> m_verbs;
    WordTrie m_trailing; ///< between the measure and the number
    WordTrie m_leading;
    WordTrie m_states; ///< of these, those that tell a state
};

} // namespace jianbao
