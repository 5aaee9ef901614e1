#pragma once

#include "models/reading/finders/names/findingscope.h"
#include "models/reading/finders/numbers/numberwords.h"
#include "models/reading/finders/patterns/anchoredpattern.h"
#include "models/reading/finders/patterns/patternstarts.h"

namespace jianbao
{

/// Reads numbers in Chinese numerals: 一百二十三, 三点一四, 两三百, 二十多万, 负五, 上百, 半, 百万. Reads
/// folded text, in which capital numerals (壹佰) are plain ones. Reentrant.
class ChineseNumberReader
{
public:
    explicit ChineseNumberReader(FindingScope scope);
    /// The number that begins at `at`; nothing if none begins there.
    std::optional<NumberWords> read(const QString &folded, qsizetype at) const;

private:
    AnchoredPattern m_pattern;
    PatternStarts m_starts;
};

} // namespace jianbao
