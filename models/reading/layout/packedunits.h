#pragma once

#include <QStringView>

namespace jianbao
{

/// Two code units as one number, for tables of pairs.
constexpr quint32 packedPair(QChar first, QChar second)
{
    return (quint32(first.unicode()) << 16) | second.unicode();
}

/// A text of up to four code units as one number, for tables of words. Qt's own hash of a string is to be
/// kept out of the way of floating-point work: aeshash() of Qt 6.4 leaves the upper halves of the AVX
/// registers in use, and until something clears them each SSE operation waits for the one before it.
inline quint64 packedUnits(QStringView text)
{
    quint64 packed = 0;
    for (const QChar unit : text)
        packed = (packed << 16) | unit.unicode();
    return packed;
}

} // namespace jianbao
