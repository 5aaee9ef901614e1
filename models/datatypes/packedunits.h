#pragma once

#include <QStringView>

namespace jianbao
{

/// Two code units as one number, for tables of pairs.
constexpr quint32 packedPair(QChar first, QChar second)
{
    return (quint32(first.unicode()) << 16) | second.unicode();
}

/// A text of up to four code units as one number, for tables of words. Such keys also keep Qt's hash of a
/// string out of the way of floating-point work: with a random seed, aeshash() of Qt 6.4 leaves the upper
/// halves of the AVX registers in use, and until something clears them SSE operations are slow.
inline quint64 packedUnits(QStringView text)
{
    quint64 packed = 0;
    for (const QChar unit : text)
        packed = (packed << 16) | unit.unicode();
    return packed;
}

} // namespace jianbao
