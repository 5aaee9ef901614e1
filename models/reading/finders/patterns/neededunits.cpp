#include "models/reading/finders/patterns/patternparser.h"

namespace jianbao
{

UnitSet PatternParser::neededIn(const Piece &piece)
{
    constexpr int mostUnits = 64;
    switch (piece.kind) {
    case Piece::Kind::Units:
        return piece.units.count() <= mostUnits ? piece.units : UnitSet();
    case Piece::Kind::Repeat:
        return piece.least > 0 ? neededIn(piece.parts.first()) : UnitSet();
    case Piece::Kind::Choice:
        return neededInAll(piece.parts);
    case Piece::Kind::Sequence:
        return fewestNeeded(piece.parts);
    default:
        return {};
    }
}

UnitSet PatternParser::neededInAll(const QList<Piece> &choices)
{
    UnitSet all;
    for (const Piece &choice : choices) {
        const UnitSet needed = neededIn(choice);
        if (needed.ranges.isEmpty())
            return {};
        all.ranges += needed.ranges;
    }
    return all;
}

/// What stands behind a sign that is not known is not looked at.
UnitSet PatternParser::fewestNeeded(const QList<Piece> &sequence)
{
    UnitSet fewest;
    for (const Piece &piece : sequence) {
        if (piece.kind == Piece::Kind::Unknown)
            break;
        const UnitSet needed = neededIn(piece);
        const bool fewer = fewest.ranges.isEmpty() || needed.count() < fewest.count();
        if (!needed.ranges.isEmpty() && fewer)
            fewest = needed;
    }
    return fewest;
}

} // namespace jianbao
