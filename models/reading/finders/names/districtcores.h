#pragma once

#include "models/reading/finders/patterns/wordtrie.h"

namespace jianbao
{

class Lexicon;

/// The core of a district's name that no list holds, 滨河 of 滨河镇: how far back it may reach, and the words
/// that it never holds. Offsets and lengths are UTF-16 code units. Reentrant.
class DistrictCores
{
public:
    explicit DistrictCores(const Lexicon &lexicon);

    /// Where the core that ends at `end` begins at the earliest: not before `floor`, nor further back than
    /// `limit`, nor before a particle or a word that leads to a name.
    qsizetype startOf(QStringView text, qsizetype end, qsizetype floor, qsizetype limit) const;
    /// True if `core` holds a word that only says of what kind a zone is: 国家级.
    bool isQualified(QStringView core) const { return m_qualifiers.occursIn(core); }
    /// True if such a word ends at `end`.
    bool isQualifiedBefore(QStringView text, qsizetype end) const { return m_qualifiers.endsAt(text, end); }
    /// True if a word stands in `core` that leads to a name.
    bool holdsLead(QStringView core) const { return m_leads.occursIn(core); }
    /// True for two or three characters that look like a place that no list holds: 澄州, 青屏; but not 沿江.
    bool hasShapeOfPlace(QStringView core) const;
    const WordTrie &leads() const { return m_leads; }

private:
    WordTrie m_leads;
    WordTrie m_qualifiers;
    QString m_placeEnds;    ///< characters with which places are named at the end
    QString m_noBeginnings; ///< those with which no place begins
};

} // namespace jianbao
