#pragma once

#include "models/search/bytewriter.h"

#include <span>

namespace jianbao
{

/// Packs where a pair of code units stands in the texts of a segment. A long list is parted, so that the
/// number of documents and the newest of them cost one small row. PlaceReader reads it.
///
/// | bytes        | what they hold (numbers as ByteWriter puts them)                                     |
/// |--------------|--------------------------------------------------------------------------------------|
/// | a short head | twice the number of documents; the first place; for each further one the gap         |
/// | a long head  | twice the number of documents and 1; the number of places; the first place; as       |
/// |              | PlaceBlock the 127 behind it                                                         |
/// | the rest of  | for each further block four bytes, its first place, and two, its length, lowest byte |
/// | a long list  | first; then the blocks                                                               |
class PlaceListWriter
{
public:
    static constexpr quint64 longFlag = 1;
    static constexpr std::size_t entryLength = 6; ///< of a block in the rest

    /// `places` rise and are not empty.
    void write(std::span<const quint32> places, quint64 documents);

    QByteArrayView head() const { return m_head.bytes(); }
    /// Empty for a short list.
    QByteArrayView rest() const { return m_rest.bytes(); }

private:
    void writeLong(std::span<const quint32> places, quint64 documents);

    ByteWriter m_head;
    ByteWriter m_rest;
    ByteWriter m_blocks;
};

} // namespace jianbao
