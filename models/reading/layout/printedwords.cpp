#include "models/reading/layout/printedwords.h"

#include <algorithm>

namespace jianbao
{

PrintedWords::PrintedWords(const QStringList &texts)
{
    reserveFor(texts);
    for (const QString &text : texts)
        eachWord(text, [this](quint64 word) { m_known[word]; });
}

bool PrintedWords::holds(const QString &word) const
{
    bool found = false;
    eachWord(word, [&](quint64 packed) { found = found || m_known.contains(packed); });
    return found;
}

void PrintedWords::reserveFor(const QStringList &texts)
{
    constexpr qsizetype ofUsualPage = 0x2000;
    qsizetype most = 0;
    for (const QString &text : texts)
        most += text.size();
    m_known.reserve(std::min(most, ofUsualPage));
}

} // namespace jianbao
