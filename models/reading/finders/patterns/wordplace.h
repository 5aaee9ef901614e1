#pragma once

#include <QStringView>

namespace jianbao
{

/// Where `word`, which is not empty, stands first in `text` at or behind `from`; -1: nowhere. For long texts:
/// its first code unit is looked for many places at a time, where QStringView::indexOf() compares at each.
inline qsizetype placeOfWord(QStringView text, QStringView word, qsizetype from = 0)
{
    qsizetype at = text.indexOf(word.front(), from);
    while (at >= 0 && !text.mid(at).startsWith(word))
        at = text.indexOf(word.front(), at + 1);
    return at;
}

inline bool holdsWord(QStringView text, QStringView word)
{
    return placeOfWord(text, word) >= 0;
}

} // namespace jianbao
