#include "models/search/placelistwriter.h"

#include "models/search/placeblock.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace jianbao
{

void PlaceListWriter::write(std::span<const quint32> places, quint64 documents)
{
    m_head.clear();
    m_rest.clear();
    if (places.size() > PlaceBlock::most) {
        writeLong(places, documents);
        return;
    }
    m_head.number(documents * 2);
    quint32 last = 0;
    for (const quint32 place : places) {
        m_head.number(place - last);
        last = place;
    }
}

void PlaceListWriter::writeLong(std::span<const quint32> places, quint64 documents)
{
    for (const quint64 number : {documents * 2 + longFlag, quint64(places.size()), quint64(places.front())})
        m_head.number(number);
    PlaceBlock::pack(places.first(PlaceBlock::most), m_head);
    m_blocks.clear();
    for (std::size_t at = PlaceBlock::most; at < places.size(); at += PlaceBlock::most) {
        const qsizetype begin = m_blocks.size();
        PlaceBlock::pack(places.subspan(at, std::min(PlaceBlock::most, places.size() - at)), m_blocks);
        std::array<char, entryLength> entry;
        qToLittleEndian(places[at], entry.data());
        qToLittleEndian(static_cast<quint16>(m_blocks.size() - begin), entry.data() + sizeof(quint32));
        m_rest.raw(QByteArrayView(entry.data(), entry.size()));
    }
    m_rest.raw(m_blocks.bytes());
}

} // namespace jianbao
