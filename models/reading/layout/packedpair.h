#pragma once

#include <QChar>

namespace jianbao
{

/// Two code units as one number, for tables of pairs.
constexpr quint32 packedPair(QChar first, QChar second)
{
    return (quint32(first.unicode()) << 16) | second.unicode();
}

} // namespace jianbao
