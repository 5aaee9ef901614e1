#pragma once

#include "models/reading/finders/patterns/wordtrie.h"

namespace jianbao
{

class Lexicon;

/// Tells whether a known term runs over the seam between two lines: 一般公|共预算收入. The terms are those of
/// the lexicon: indicators, zones, offices, festivals, kinds of happenings, compounds. Immutable.
class SeamTerms
{
public:
    explicit SeamTerms(const Lexicon &lexicon);
    /// True if a term of at least three characters ends behind the end of `before` and begins before it.
    bool runsOver(const QString &before, const QString &after) const;

private:
    WordTrie m_terms;
};

} // namespace jianbao
