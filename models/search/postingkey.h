#pragma once

#include <QChar>

namespace jianbao
{

/// Names a posting list of a segment: two UTF-16 code units that stand side by side, or one alone. U+0000
/// stands in no stored text, so it marks the single ones. A character beyond the basic plane is a pair.
using PostingKey = quint32;

constexpr PostingKey pairKey(QChar first, QChar second)
{
    return static_cast<quint32>(first.unicode()) << 16 | second.unicode();
}
constexpr PostingKey singleKey(QChar character)
{
    return pairKey(character, QChar(u'\0'));
}
constexpr bool isSingle(PostingKey key)
{
    return (key & 0xffff) == 0;
}

} // namespace jianbao
