#pragma once

#include "models/reading/finders/numbers/quantityfinder.h"
#include "models/reading/finders/patterns/anchoredpattern.h"
#include "models/reading/finders/patterns/patternstarts.h"

namespace jianbao
{

/// Reads numbers that everyday words tell: 一半, 俩 (2), 半数 (50 %), 两打 (24), 三双 (6), 翻两番 (+300 %).
/// Reads folded text. Reentrant.
class WordedNumberReader
{
public:
    WordedNumberReader();
    /// The number that begins at `at`; nothing if none begins there.
    std::optional<FoundQuantity> read(const QString &folded, qsizetype at) const;
    /// 翻一番, 翻了两番 alone: what newspapers print too.
    std::optional<FoundQuantity> readDoubled(const QString &folded, qsizetype at) const;

private:
    AnchoredPattern m_set;
    AnchoredPattern m_doubled;
    PatternStarts m_starts;
};

} // namespace jianbao
