#pragma once

#include "models/search/bytewriter.h"

#include <QByteArray>

#include <span>

namespace jianbao
{

/// Rising numbers packed by their gaps, all with the same number of bits; the few gaps that need more are
/// told behind them. The first number is told elsewhere.
///
/// | bytes        | what they hold                                                                       |
/// |--------------|--------------------------------------------------------------------------------------|
/// | two bytes    | bits of a gap; how many gaps need more                                               |
/// | the gaps     | their lowest bits, one behind the other, from the lowest bit of the first byte on    |
/// | a longer gap | which one, and 128 times what stands above its lowest bits, as ByteWriter puts it    |
class PlaceBlock
{
public:
    static constexpr std::size_t most = 128; ///< numbers in a block, the first one counted

    /// Packs all numbers but the first.
    static void pack(std::span<const quint32> places, ByteWriter &block);
    /// Fills in all numbers behind the first, which stands in `places` already. False if the bytes are
    /// damaged; the numbers mean nothing then.
    static bool unpack(QByteArrayView block, std::span<quint32> places);
};

} // namespace jianbao
