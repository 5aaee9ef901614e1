#include "models/search/placeblock.h"

#include "models/search/bytereader.h"

#include <QtEndian>

#include <array>
#include <bit>
#include <cstring>
#include <utility>

namespace jianbao
{

namespace
{

constexpr std::size_t mostGaps = PlaceBlock::most - 1;
constexpr std::size_t wordLength = 8;
constexpr int mostBits = 32;

std::size_t packedLength(std::size_t gaps, int bits)
{
    return (gaps * static_cast<std::size_t>(bits) + 7) / 8;
}

/// The bits with which a block becomes shortest, when a gap that needs more costs about three bytes.
int bestBits(std::span<const quint32> places)
{
    std::array<std::size_t, mostBits + 1> ofBits{};
    for (std::size_t i = 1; i < places.size(); ++i)
        ++ofBits[static_cast<std::size_t>(std::bit_width(places[i] - places[i - 1]))];
    constexpr std::size_t exceptionLength = 3;
    std::size_t exceptions = 0;
    std::size_t shortest = packedLength(places.size() - 1, mostBits);
    int best = mostBits;
    for (int bits = mostBits; bits >= 0; --bits) {
        const std::size_t length = packedLength(places.size() - 1, bits) + exceptions * exceptionLength;
        if (length <= shortest) {
            shortest = length;
            best = bits;
        }
        exceptions += ofBits[static_cast<std::size_t>(bits)];
    }
    return best;
}

/// Gaps of `bits` bits each. Eight at a time begin with a byte, so that all shifts are known to the compiler.
template <int bits> void unpackGaps(const char *from, std::span<quint32> gaps)
{
    constexpr quint64 mask = (quint64(1) << bits) - 1;
    const auto gap = [&from](std::size_t i) {
        const std::size_t bit = i * bits;
        return static_cast<quint32>(qFromLittleEndian<quint64>(from + bit / 8) >> bit % 8 & mask);
    };
    constexpr std::size_t atOnce = 8;
    for (; gaps.size() >= atOnce; gaps = gaps.subspan(atOnce), from += bits) {
        for (std::size_t i = 0; i < atOnce; ++i)
            gaps[i] = gap(i);
    }
    for (std::size_t i = 0; i < gaps.size(); ++i)
        gaps[i] = gap(i);
}

using GapUnpacker = void (*)(const char *, std::span<quint32>);

template <int... bits>
constexpr std::array<GapUnpacker, sizeof...(bits)> unpackersFor(std::integer_sequence<int, bits...>)
{
    return {unpackGaps<bits>...};
}

/// By the number of bits.
constexpr auto gapUnpackers = unpackersFor(std::make_integer_sequence<int, mostBits + 1>());

} // namespace

void PlaceBlock::pack(std::span<const quint32> places, ByteWriter &block)
{
    const int bits = bestBits(places);
    const quint64 mask = (quint64(1) << bits) - 1;
    std::array<char, mostGaps * 4 + wordLength> packed{};
    ByteWriter longer;
    int exceptions = 0;
    std::size_t bit = 0;
    for (std::size_t i = 1; i < places.size(); ++i, bit += static_cast<std::size_t>(bits)) {
        const quint64 gap = places[i] - places[i - 1];
        char *at = packed.data() + bit / 8;
        qToLittleEndian(qFromLittleEndian<quint64>(at) | (gap & mask) << bit % 8, at);
        if (gap <= mask)
            continue;
        ++exceptions;
        longer.number((i - 1) | (gap >> bits) << 7);
    }
    const std::array<char, 2> head{static_cast<char>(bits), static_cast<char>(exceptions)};
    block.raw(QByteArrayView(head.data(), 2));
    block.raw(QByteArrayView(packed.data(), static_cast<qsizetype>(packedLength(places.size() - 1, bits))));
    block.raw(longer.bytes());
}

bool PlaceBlock::unpack(QByteArrayView block, std::span<quint32> places)
{
    ByteReader reader(block);
    const QByteArrayView head = reader.raw(2);
    if (reader.isDamaged() || places.empty() || places.size() > most)
        return false;
    const int bits = static_cast<quint8>(head[0]);
    const std::size_t length = packedLength(places.size() - 1, bits);
    const QByteArrayView packed = reader.raw(length);
    if (bits > mostBits || reader.isDamaged())
        return false;

    std::array<char, mostGaps * 4 + wordLength> padded;
    const char *from = packed.data();
    if (static_cast<std::size_t>(reader.left()) < wordLength) {
        std::memcpy(padded.data(), from, length);
        from = padded.data();
    }
    gapUnpackers[static_cast<std::size_t>(bits)](from, places.subspan(1));
    for (int exceptions = static_cast<quint8>(head[1]); exceptions > 0; --exceptions) {
        const quint64 longer = reader.number();
        const std::size_t gap = (longer & 0x7f) + 1;
        if (reader.isDamaged() || gap >= places.size())
            return false;
        places[gap] |= static_cast<quint32>(longer >> 7 << bits);
    }
    for (std::size_t i = 1; i < places.size(); ++i)
        places[i] += places[i - 1];
    return true;
}

} // namespace jianbao
