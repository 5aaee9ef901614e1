#include "models/reading/finders/patterns/patternpiece.h"

#include <algorithm>

namespace jianbao
{

bool PatternPiece::isBoundBy(Kind bound) const
{
    if (kind == Kind::Choice)
        return std::all_of(parts.cbegin(), parts.cend(),
                           [bound](const PatternPiece &part) { return part.isBoundBy(bound); });
    if (kind == Kind::Sequence && !parts.isEmpty())
        return (bound == Kind::TextBegin ? parts.first() : parts.last()).isBoundBy(bound);
    return kind == bound;
}

UnitSet PatternPiece::neededUnits() const
{
    constexpr int mostUnits = 64;
    switch (kind) {
    case Kind::Units:
        return units.count() <= mostUnits ? units : UnitSet();
    case Kind::Repeat:
        return least > 0 ? parts.first().neededUnits() : UnitSet();
    case Kind::Choice:
        return neededInAll(parts);
    case Kind::Sequence:
        return fewestNeeded(parts);
    default:
        return {};
    }
}

UnitSet PatternPiece::neededInAll(const QList<PatternPiece> &choices)
{
    UnitSet all;
    for (const PatternPiece &choice : choices) {
        const UnitSet needed = choice.neededUnits();
        if (needed.ranges.isEmpty())
            return {};
        all.ranges += needed.ranges;
    }
    return all;
}

/// What stands behind a sign that is not known is not looked at.
UnitSet PatternPiece::fewestNeeded(const QList<PatternPiece> &sequence)
{
    UnitSet fewest;
    for (const PatternPiece &piece : sequence) {
        if (piece.kind == Kind::Unknown)
            break;
        const UnitSet needed = piece.neededUnits();
        const bool fewer = fewest.ranges.isEmpty() || needed.count() < fewest.count();
        if (!needed.ranges.isEmpty() && fewer)
            fewest = needed;
    }
    return fewest;
}

} // namespace jianbao
