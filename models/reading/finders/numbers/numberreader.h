#pragma once

#include "models/reading/finders/numbers/arabicnumberreader.h"
#include "models/reading/finders/numbers/chinesenumberreader.h"

namespace jianbao
{

/// Reads numbers in folded text. Reentrant.
class NumberReader
{
public:
    explicit NumberReader(FindingScope scope) : m_arabic(scope), m_chinese(scope) {}
    /// The number that begins at `at`; nothing if none begins there.
    std::optional<NumberWords> read(const QString &folded, qsizetype at) const
    {
        const std::optional<NumberWords> number = m_arabic.read(folded, at);
        return number ? number : m_chinese.read(folded, at);
    }

private:
    ArabicNumberReader m_arabic;
    ChineseNumberReader m_chinese;
};

} // namespace jianbao
