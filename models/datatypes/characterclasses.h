#pragma once

#include <QStringView>

#include <algorithm>

namespace jianbao
{

// What kind of character a code unit of a text is.

inline bool isHan(QChar unit)
{
    const bool usual = unit >= u'一' && unit <= u'\u9FFF';
    return usual || (unit.unicode() > 0x7F && unit.script() == QChar::Script_Han);
}

inline bool isAllHan(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isHan);
}

/// True if `unit` is one of the code units of a literal: isOneOf(unit, u"。！？"). Costs a few comparisons
/// where QString::contains() costs a call and a search.
template <size_t size> bool isOneOf(QChar unit, const char16_t (&units)[size])
{
    const char16_t *end = units + size - 1;
    return std::find(units, end, unit.unicode()) != end;
}

/// A sentence ends with it: a full stop, a question mark, an exclamation mark, the end of a line.
inline bool endsSentence(QChar unit)
{
    switch (unit.unicode()) {
    case u'。':
    case u'！':
    case u'？':
    case u'!':
    case u'?':
    case u'\n':
        return true;
    default:
        return false;
    }
}

} // namespace jianbao
