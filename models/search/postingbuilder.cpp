#include "models/search/postingbuilder.h"

#include "models/search/postinglist.h"

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr std::size_t runLength = 2'000'000; ///< code units of text
constexpr quint32 mostPlaces = 32'000'000;

/// The values of all parts as one list of gaps; `first` of each part is told from the last value before it.
ByteWriter gapsOf(const std::vector<PostingRun::List> &parts)
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

} // namespace

void PostingBuilder::add(const SearchDocument &document)
{
    m_table.add(document);
    addPostings(document.text());
    ++m_size;
    if (m_documentOf.size() >= runLength)
        endRun();
}

bool PostingBuilder::hasRoomFor(int documents) const
{
    return m_size + documents <= mostDocuments && m_runStart + m_documentOf.size() < mostPlaces;
}

void PostingBuilder::addPostings(const QString &text)
{
    m_lastDocument.resize(0x10000, -1);
    auto place = m_runStart + static_cast<quint32>(m_documentOf.size());
    m_documentOf.resize(m_documentOf.size() + static_cast<std::size_t>(text.size()),
                        static_cast<quint32>(m_size));
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
    if (m_documentOf.empty())
        return;
    m_runs.emplace_back(m_entries, m_documentOf, m_runStart);
    m_runStart += static_cast<quint32>(m_documentOf.size());
    m_entries.clear();
    m_documentOf.clear();
}

void PostingBuilder::finish(const PostingBlockWriter::Sink &sink)
{
    endRun();
    m_entries = {};
    m_documentOf = {};
    PostingBlockWriter blocks(sink);
    std::vector<PostingRun::Reader> readers(m_runs.begin(), m_runs.end());
    std::vector<PostingRun::List> parts;
    while (true) {
        std::erase_if(readers, [](const PostingRun::Reader &reader) { return reader.atEnd(); });
        if (readers.empty())
            break;
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
        writeList(key, parts, blocks);
    }
    blocks.finish();
}

void PostingBuilder::writeList(PostingKey key, const std::vector<PostingRun::List> &parts,
                               PostingBlockWriter &blocks) const
{
    const ByteWriter gaps = gapsOf(parts);
    quint64 documents = 0;
    for (const PostingRun::List &part : parts)
        documents += part.documents;
    ByteWriter list;
    list.number(isSingle(key) ? documents * 2 : documents);
    list.raw(gaps.bytes());
    const bool isLong = isSingle(key) && gaps.size() > (m_size + 7) / 8;
    blocks.add(key,
               isLong ? PostingList::bytesOf(PostingList::documents(list.bytes(), m_size)) : list.bytes());
}

} // namespace jianbao
