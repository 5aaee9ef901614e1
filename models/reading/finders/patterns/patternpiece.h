#pragma once

#include "models/reading/finders/patterns/unitset.h"

namespace jianbao
{

/// A part of a regular expression as it is written, with the parts inside it.
struct PatternPiece
{
    enum class Kind {
        Units,     ///< one of `units`
        Behind,    ///< one of `units` stands before this place
        NotBehind, ///< none does
        Ahead,     ///< what must follow without being matched
        TextBegin, ///< where the text or the search begins: ^, \G
        TextEnd,   ///< $, \z
        Sequence,
        Choice,
        Repeat, ///< of parts.first(), `least` to `most` times
        Unknown ///< a sign that is not known; anything may follow
    };
    static constexpr int endless = -1;

    Kind kind = Kind::Sequence;
    UnitSet units;
    QList<PatternPiece> parts;
    int least = 1;
    int most = 1;

    /// True if each match begins where the text or the search begins.
    bool beginsWithText() const { return isBoundBy(Kind::TextBegin); }
    /// True if each match ends where the text ends.
    bool endsWithText() const { return isBoundBy(Kind::TextEnd); }
    /// A few units, of which each match holds one; none if they are many or not known.
    UnitSet neededUnits() const;

private:
    bool isBoundBy(Kind bound) const;
    static UnitSet neededInAll(const QList<PatternPiece> &choices);
    static UnitSet fewestNeeded(const QList<PatternPiece> &sequence);
};

} // namespace jianbao
