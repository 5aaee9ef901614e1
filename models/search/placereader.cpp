#include "models/search/placereader.h"

#include "models/search/bytereader.h"
#include "models/search/placelistwriter.h"

#include <QtEndian>

#include <algorithm>

namespace jianbao
{

PlaceReader::PlaceReader(const PostingSource &source, PostingKey key)
    : PlaceReader(source, key, source.list(key))
{
}

PlaceReader::PlaceReader(const PostingSource &source, PostingKey key, QByteArrayView head)
    : m_source(&source), m_key(key)
{
    readHead(head);
    fillUp();
}

void PlaceReader::fillUp()
{
    std::fill(m_block.begin() + static_cast<qsizetype>(m_length), m_block.end(), none);
}

void PlaceReader::readHead(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    ByteReader reader(bytes);
    const quint64 documents = reader.number();
    m_documents = static_cast<int>(documents / 2);
    if ((documents & PlaceListWriter::longFlag) != 0) {
        m_places = reader.number();
        m_block[0] = static_cast<quint32>(reader.number());
        m_length = PlaceBlock::most;
        if (!hasRest() || !PlaceBlock::unpack(reader.rest(), m_block))
            m_places = m_length = 0;
        return;
    }
    quint32 place = 0;
    while (!reader.atEnd() && m_length < m_block.size()) {
        place += static_cast<quint32>(reader.number());
        m_block[m_length++] = place;
    }
    m_places = m_length;
}

void PlaceReader::readRest()
{
    if (!m_firsts.empty() || !hasRest())
        return;
    m_rest = m_source->rest(m_key);
    const std::size_t blocks =
        std::min((m_places - 1) / PlaceBlock::most,
                 static_cast<std::size_t>(m_rest.bytes().size()) / PlaceListWriter::entryLength);
    m_firsts.reserve(blocks + 1);
    m_begins.reserve(blocks + 2);
    m_firsts.push_back(m_block[0]);
    m_begins.push_back(0);
    auto begin = static_cast<qsizetype>(blocks * PlaceListWriter::entryLength);
    const char *entry = m_rest.bytes().data();
    for (std::size_t i = 0; i < blocks; ++i, entry += PlaceListWriter::entryLength) {
        m_firsts.push_back(qFromLittleEndian<quint32>(entry));
        m_begins.push_back(begin);
        begin += qFromLittleEndian<quint16>(entry + sizeof(quint32));
    }
    m_begins.push_back(begin);
}

void PlaceReader::goTo(std::size_t block)
{
    m_current = block;
    m_at = 0;
    m_length = std::min(PlaceBlock::most, m_places - block * PlaceBlock::most);
    m_block[0] = m_firsts[block];
    const QByteArrayView rest = m_rest.bytes();
    const qsizetype begin = std::min(m_begins[block], rest.size());
    const qsizetype end = std::min(m_begins[block + 1], rest.size());
    if (!PlaceBlock::unpack(rest.sliced(begin, end - begin), std::span(m_block).first(m_length)))
        m_length = 0;
    fillUp();
}

bool PlaceReader::goToNextBlock()
{
    readRest();
    if (m_current + 1 >= m_firsts.size())
        return false;
    goTo(m_current + 1);
    return true;
}

quint32 PlaceReader::atOrAfterBlock(quint32 least)
{
    readRest();
    if (firstBehind() >= least)
        return firstBehind();
    goToBlockOf(least);
    m_at = lastUpTo(least);
    advance(least);
    return m_at < m_length ? m_block[m_at] : firstBehind();
}

/// Goes forward to the last block that does not begin behind `place`.
void PlaceReader::goToBlockOf(quint32 place)
{
    std::size_t step = 1;
    std::size_t low = m_current + 1;
    while (low + step < m_firsts.size() && m_firsts[low + step] <= place) {
        low += step;
        step *= 2;
    }
    const auto begin = m_firsts.begin() + static_cast<qsizetype>(low);
    const auto end = m_firsts.begin() + static_cast<qsizetype>(std::min(low + step, m_firsts.size()));
    goTo(static_cast<std::size_t>(std::upper_bound(begin + 1, end, place) - m_firsts.begin()) - 1);
}

std::size_t PlaceReader::keepWhere(std::span<quint32> starts, quint32 offset)
{
    readRest();
    std::size_t kept = 0;
    for (std::size_t next = 0; next < starts.size();) {
        if (firstBehind() != none && firstBehind() <= starts[next] + offset)
            goToBlockOf(starts[next] + offset);
        const quint32 end = firstBehind();
        for (; next < starts.size() && starts[next] + offset < end; ++next) {
            const quint32 start = starts[next];
            starts[kept] = start;
            kept += m_block[lastUpTo(start + offset)] == start + offset ? 1 : 0;
        }
        if (end == none)
            break;
    }
    return kept;
}

} // namespace jianbao
