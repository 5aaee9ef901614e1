#pragma once

#include "models/reading/finders/patterns/wordstarts.h"

#include <QStringList>
#include <QStringView>

#include <optional>
#include <vector>

namespace jianbao
{

/// A set of words, each with a number, that finds the longest one standing at a place of a text. Offsets and
/// lengths are UTF-16 code units. Immutable once filled; reading is reentrant.
class WordTrie
{
public:
    struct Match
    {
        qsizetype length = 0;
        int value = 0;
    };

    WordTrie() = default;
    /// Every word's value is its place in the list.
    explicit WordTrie(const QStringList &words);

    /// A word that is already there keeps its first value; an empty word is not taken.
    void insert(QStringView word, int value);
    /// The value of `word`; none if it is not among the words.
    std::optional<int> valueOf(QStringView word) const;
    bool contains(QStringView word) const { return valueOf(word).has_value(); }
    /// The longest word that begins at `from`.
    std::optional<Match> longestAt(QStringView text, qsizetype from) const
    {
        return m_starts.mayBeginAt(text, from) ? longestFrom(text, from) : std::nullopt;
    }
    /// The longest word that ends right before `end`.
    std::optional<Match> longestEndingAt(QStringView text, qsizetype end) const;
    /// True if a word ends right before `end`.
    bool endsAt(QStringView text, qsizetype end) const { return longestEndingAt(text, end).has_value(); }
    /// True if a word stands anywhere in the text.
    bool occursIn(QStringView text) const;

    const WordStarts &starts() const { return m_starts; }

private:
    static constexpr int noValue = -1;
    /// From a node by a code unit to the next node. Of sixteen bytes: a step reads one line of the
    /// processor's cache. The first unit of a word needs none: it numbers its node itself, below zero. Node 0
    /// is for words of one unit.
    struct Edge
    {
        int from = 0;
        int to = 0;          ///< 0: no edge, for none leads back there
        int value = noValue; ///< of the word that ends with the edge
        char16_t unit = 0;
    };

    std::optional<Match> longestFrom(QStringView text, qsizetype from) const;
    static int nodeOf(QChar first) { return -int(first.unicode()) - 1; }
    /// Where the edge stands or belongs.
    size_t placeOf(int from, QChar unit) const;
    void makeRoom();

    std::vector<Edge> m_edges{64}; ///< hashed, a power of two of places, at most half of them taken
    int m_nodes = 1;
    WordStarts m_starts;    ///< most places of a text need no look-up
    UnitFilter m_lastUnits; ///< with which a word ends
    qsizetype m_longest = 0;
};

} // namespace jianbao
