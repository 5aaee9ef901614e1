#pragma once

#include "models/reading/finders/names/findingscope.h"
#include "models/reading/finders/numbers/numberwords.h"
#include "models/reading/finders/patterns/anchoredpattern.h"
#include "models/reading/finders/patterns/patternstarts.h"

namespace jianbao
{

/// Reads numbers that begin with figures: 1,234.5, -3, 3.6亿, 3亿5千万, 1500多万, 1e10, 2^8, 3×10^5, 1.5M.
/// Reads folded text. Reentrant.
class ArabicNumberReader
{
public:
    explicit ArabicNumberReader(FindingScope scope);
    /// The number that begins at `at`; nothing if none begins there.
    std::optional<NumberWords> read(const QString &folded, qsizetype at) const;

private:
    void readSuffix(const QString &folded, const PatternMatch &match, NumberWords &number) const;

    FindingScope m_scope;
    AnchoredPattern m_pattern;
    PatternStarts m_starts;
    PatternStarts m_rests; ///< of a number, behind plain figures
};

} // namespace jianbao
