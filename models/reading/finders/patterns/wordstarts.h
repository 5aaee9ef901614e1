#pragma once

#include "models/reading/finders/numbers/unitfilter.h"

#include <QStringView>

namespace jianbao
{

/// Tells from the first two code units whether a word may begin at a place: “no” is sure, “may” is not.
class WordStarts
{
public:
    /// `word` is not empty.
    void add(QStringView word)
    {
        m_firstUnits.add(word.front());
        if (word.size() == 1)
            m_singles.add(word.front());
        else
            m_pairs.set(pair(word[0], word[1]));
    }
    WordStarts operator|(const WordStarts &other) const
    {
        WordStarts both;
        both.m_firstUnits = m_firstUnits | other.m_firstUnits;
        both.m_singles = m_singles | other.m_singles;
        both.m_pairs = m_pairs | other.m_pairs;
        return both;
    }
    bool mayBeginAt(QStringView text, qsizetype at) const
    {
        return at < text.size() && m_firstUnits.mayHold(text[at]) &&
               ((at + 1 < text.size() && m_pairs[pair(text[at], text[at + 1])]) ||
                m_singles.mayHold(text[at]));
    }

    /// The same of words of one code unit.
    bool mayBeWord(QChar unit) const { return m_singles.mayHold(unit); }

    bool mayBeginIn(QStringView text) const
    {
        qsizetype at = 0;
        while (at < text.size() && !mayBeginAt(text, at))
            ++at;
        return at < text.size();
    }

private:
    static quint16 pair(QChar first, QChar second)
    {
        return quint16(first.unicode() * 40503u + second.unicode());
    }

    UnitFilter m_firstUnits;
    UnitFilter m_singles;         ///< words of one code unit
    std::bitset<0x10000> m_pairs; ///< hashed: with which longer words begin
};

} // namespace jianbao
