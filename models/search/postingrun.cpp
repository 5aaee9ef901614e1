#include "models/search/postingrun.h"

#include "models/search/bytewriter.h"

#include <array>

namespace jianbao
{

namespace
{

using Entry = PostingRun::Entry;

PostingKey keyOf(Entry entry)
{
    return static_cast<PostingKey>(entry >> 32);
}

quint32 valueOf(Entry entry)
{
    return static_cast<quint32>(entry);
}

/// Sorts by key and keeps the order of the values: three passes of counting, eleven bits each.
void sortByKey(std::vector<Entry> &entries)
{
    constexpr int bits = 11;
    constexpr std::size_t buckets = 1 << bits;
    std::vector<Entry> other(entries.size());
    for (int shift = 32; shift < 64; shift += bits) {
        std::array<std::size_t, buckets + 1> begins{};
        for (const Entry entry : entries)
            ++begins[(entry >> shift) % buckets + 1];
        for (std::size_t i = 1; i <= buckets; ++i)
            begins[i] += begins[i - 1];
        for (const Entry entry : entries)
            other[begins[(entry >> shift) % buckets]++] = entry;
        entries.swap(other);
    }
}

/// The first value that cannot be one of the same document as `value`.
quint32 endOfDocument(PostingKey key, quint32 value, const TextStarts &texts, quint32 firstPlace)
{
    return isSingle(key) ? value + 1 : firstPlace + texts.start(texts.at(value - firstPlace) + 1);
}

} // namespace

PostingRun::PostingRun(std::vector<Entry> &entries, const TextStarts &texts, quint32 firstPlace)
{
    sortByKey(entries);
    ByteWriter packed;
    ByteWriter gaps;
    PostingKey lastKey = 0;
    for (std::size_t i = 0; i < entries.size();) {
        const PostingKey key = keyOf(entries[i]);
        const quint32 first = valueOf(entries[i]);
        quint32 last = first;
        quint64 documents = 1;
        quint32 sameDocument = endOfDocument(key, first, texts, firstPlace);
        gaps.clear();
        for (++i; i < entries.size() && keyOf(entries[i]) == key; ++i) {
            const quint32 value = valueOf(entries[i]);
            if (value >= sameDocument) {
                ++documents;
                sameDocument = endOfDocument(key, value, texts, firstPlace);
            }
            gaps.number(value - last);
            last = value;
        }
        for (const quint64 number :
             {quint64(key - lastKey), documents, quint64(first), quint64(last - first)})
            packed.number(number);
        packed.text(gaps.bytes());
        lastKey = key;
    }
    m_bytes = packed.bytes().toByteArray();
}

void PostingRun::Reader::next()
{
    m_atEnd = m_reader.atEnd();
    if (m_atEnd)
        return;
    m_list.key += static_cast<PostingKey>(m_reader.number());
    m_list.documents = m_reader.number();
    m_list.first = static_cast<quint32>(m_reader.number());
    m_list.last = m_list.first + static_cast<quint32>(m_reader.number());
    m_list.gaps = m_reader.raw(m_reader.number());
}

} // namespace jianbao
