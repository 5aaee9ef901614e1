#pragma once

#include "models/search/placeblock.h"
#include "models/search/postingsource.h"

#include <array>
#include <limits>
#include <span>
#include <vector>

namespace jianbao
{

/// Reads where a pair stands in the texts of a segment, as PlaceListWriter packed it: the head at once, the
/// rest when it is asked for, and of that only the blocks that are needed. Damaged bytes give fewer places.
/// The source must outlive it.
class PlaceReader
{
public:
    static constexpr quint32 none = std::numeric_limits<quint32>::max();

    PlaceReader(const PostingSource &source, PostingKey key);
    /// The same with the head read already.
    PlaceReader(const PostingSource &source, PostingKey key, QByteArrayView head);

    int documentCount() const { return m_documents; }
    std::size_t placeCount() const { return m_places; }
    bool isEmpty() const { return m_places == 0; }

    /// The places of the present block, which is the first one to begin with.
    std::span<const quint32> block() const { return std::span(m_block).first(m_length); }
    /// Goes on to the next block; false if there is none.
    bool goToNextBlock();
    /// Moves those of `starts` to the front at which, `offset` further on, one of the places is, and tells
    /// how many they are. The starts rise, from one call to the next too.
    std::size_t keepWhere(std::span<quint32> starts, quint32 offset);
    /// The first place that is `least` or more, or none. Never asked for less than before.
    quint32 atOrAfter(quint32 least)
    {
        advance(least);
        return m_at < m_length ? m_block[m_at] : atOrAfterBlock(least);
    }

private:
    void advance(quint32 least)
    {
        while (m_at < m_length && m_block[m_at] < least)
            ++m_at;
    }
    /// Where in the present block the last place is that is not behind `place`; 0 if there is none.
    std::size_t lastUpTo(quint32 place) const
    {
        std::size_t at = 0;
        for (std::size_t step = PlaceBlock::most / 2; step > 0; step /= 2) // without branches: the processor
            at += static_cast<std::size_t>(m_block[at + step] <= place) * step; // would guess them wrong
        return at;
    }
    quint32 atOrAfterBlock(quint32 least);
    bool hasRest() const { return m_places > PlaceBlock::most; }
    void readHead(QByteArrayView bytes);
    void fillUp();
    void readRest();
    void goTo(std::size_t block);
    void goToBlockOf(quint32 place);
    quint32 firstBehind() const { return m_current + 1 < m_firsts.size() ? m_firsts[m_current + 1] : none; }

    const PostingSource *m_source;
    PostingKey m_key;
    int m_documents = 0;
    std::size_t m_places = 0;
    std::array<quint32, PlaceBlock::most> m_block; ///< `none` behind m_length
    std::size_t m_length = 0;                      ///< of m_block
    std::size_t m_at = 0;                          ///< in m_block
    std::size_t m_current = 0;                     ///< which block m_block is
    PostingBytes m_rest;
    std::vector<quint32> m_firsts;   ///< the first place of each block; empty until the rest is read
    std::vector<qsizetype> m_begins; ///< where each block begins in m_rest; of the head nothing
};

} // namespace jianbao
