#include "models/search/postingbuilder.h"

#include "models/search/placelistwriter.h"
#include "models/search/postinglist.h"

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr quint32 runLength = 2'000'000; ///< code units of text
constexpr quint32 mostPlaces = 32'000'000;

using Lists = std::vector<PostingRun::List>; ///< parts of one list, one run's behind another's

/// The values of all parts as one list of gaps; `first` of each part is told from the last value before it.
ByteWriter gapsOf(const Lists &parts)
{
    ByteWriter gaps;
    quint32 last = 0;
    for (const PostingRun::List &part : parts) {
        gaps.number(part.first - last);
        gaps.raw(part.gaps);
        last = part.last;
    }
    return gaps;
}

void collectPlaces(const Lists &parts, std::vector<quint32> &places)
{
    places.clear();
    for (const PostingRun::List &part : parts) {
        quint32 place = part.first;
        places.push_back(place);
        for (ByteReader reader(part.gaps); !reader.atEnd();) {
            place += static_cast<quint32>(reader.number());
            places.push_back(place);
        }
    }
}

/// Takes the parts of the list with the lowest key out of the runs; nothing if they are at their end.
std::optional<PostingKey> nextList(std::vector<PostingRun::Reader> &readers, Lists &parts)
{
    std::erase_if(readers, [](const PostingRun::Reader &reader) { return reader.atEnd(); });
    if (readers.empty())
        return std::nullopt;
    PostingKey key = readers.front().list().key;
    for (const PostingRun::Reader &reader : readers)
        key = std::min(key, reader.list().key);
    parts.clear();
    for (PostingRun::Reader &reader : readers) {
        if (reader.list().key != key)
            continue;
        parts.push_back(reader.list());
        reader.next();
    }
    return key;
}

quint64 documentsIn(const Lists &parts)
{
    quint64 documents = 0;
    for (const PostingRun::List &part : parts)
        documents += part.documents;
    return documents;
}

} // namespace

void PostingBuilder::add(const SearchDocument &document)
{
    m_table.add(document);
    addPostings(document.text());
    ++m_size;
    if (m_texts.end() >= runLength)
        endRun();
}

bool PostingBuilder::hasRoomFor(int documents) const
{
    return m_size + documents <= mostDocuments && m_runStart + m_texts.end() < mostPlaces;
}

void PostingBuilder::addPostings(const QString &text)
{
    m_lastDocument.resize(0x10000, -1);
    quint32 place = m_runStart + m_texts.end();
    m_texts.add(m_texts.end() + static_cast<quint32>(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i, ++place) {
        const QChar unit = text.at(i);
        int &last = m_lastDocument[unit.unicode()];
        if (last != m_size)
            m_entries.push_back(PostingRun::entry(singleKey(unit), static_cast<quint32>(m_size)));
        last = m_size;
        if (i + 1 < text.size())
            m_entries.push_back(PostingRun::entry(pairKey(unit, text.at(i + 1)), place));
    }
}

void PostingBuilder::endRun()
{
    if (m_texts.count() == 0)
        return;
    m_runs.emplace_back(m_entries, m_texts, m_runStart);
    m_runStart += m_texts.end();
    m_entries.clear();
    m_texts.clear();
}

void PostingBuilder::finish(const Sink &block, const Sink &rest)
{
    endRun();
    m_entries = {};
    PostingBlockWriter blocks(block);
    PlaceListWriter list;
    std::vector<quint32> places;
    std::vector<PostingRun::Reader> readers(m_runs.begin(), m_runs.end());
    Lists parts;
    while (const std::optional<PostingKey> key = nextList(readers, parts)) {
        if (isSingle(*key)) {
            blocks.add(*key, documentList(parts));
            continue;
        }
        collectPlaces(parts, places);
        list.write(places, documentsIn(parts));
        blocks.add(*key, list.head());
        if (!list.rest().isEmpty())
            rest(*key, list.rest().toByteArray());
    }
    blocks.finish();
}

QByteArray PostingBuilder::documentList(const Lists &parts) const
{
    const ByteWriter gaps = gapsOf(parts);
    ByteWriter list;
    list.number(documentsIn(parts) * 2);
    list.raw(gaps.bytes());
    return gaps.size() > (m_size + 7) / 8 ? PostingList::bytesOf(PostingList::documents(list.bytes(), m_size))
                                          : list.bytes().toByteArray();
}

} // namespace jianbao
