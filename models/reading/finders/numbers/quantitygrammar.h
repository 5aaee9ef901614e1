#pragma once

#include "models/reading/finders/numbers/quantitymasks.h"
#include "models/reading/finders/numbers/sharereader.h"
#include "models/reading/finders/numbers/unitreader.h"
#include "models/reading/finders/numbers/wordednumberreader.h"
#include "models/reading/finders/patterns/anchoredpattern.h"

namespace jianbao
{

/// Puts a quantity together: bound + number + unit + bound, ranges, per-unit forms, percentages, fractions,
/// ordinals. Works on folded text. Reentrant.
class QuantityGrammar
{
public:
    QuantityGrammar(const Lexicon &lexicon, const TimeFinder &times, FindingScope scope);
    /// The quantity whose number begins at `at`; nothing if none begins there.
    std::optional<FoundQuantity> read(const QString &folded, qsizetype at) const;
    const QuantityMasks &masks() const { return m_masks; }

private:
    using Reading = std::optional<FoundQuantity>;

    Reading readFirstPlace(const QString &folded, qsizetype at) const;
    Reading readForemost(const QString &folded, qsizetype at) const;
    Reading readOrdinal(const QString &folded, qsizetype at) const;
    Reading readWorded(const QString &folded, qsizetype at) const;
    Reading readAmount(const QString &folded, qsizetype at) const;
    void joinRange(const QString &folded, FoundQuantity &quantity, double firstScale) const;
    void readRank(const QString &folded, FoundQuantity &quantity) const;
    bool isRankBefore(const QString &folded, qsizetype at) const;

    FindingScope m_scope;
    NumberReader m_numbers;
    UnitReader m_units;
    QuantityMasks m_masks;
    ShareReader m_shares;
    WordedNumberReader m_wordedNumbers;
    AnchoredPattern m_ordinal;
    QRegularExpression m_rank;
};

} // namespace jianbao
