#pragma once

#include <QChar>

namespace jianbao
{

// What kind of character a code unit of a text is.

inline bool isHan(QChar unit)
{
    const bool usual = unit >= u'一' && unit <= u'\u9FFF';
    return usual || (unit.unicode() > 0x7F && unit.script() == QChar::Script_Han);
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
