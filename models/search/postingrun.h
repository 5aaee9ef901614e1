#pragma once

#include "models/search/bytereader.h"
#include "models/search/postingkey.h"
#include "models/search/textstarts.h"

#include <QByteArray>

#include <vector>

namespace jianbao
{

/// The postings of a few thousand documents, sorted by key and packed: what PostingBuilder keeps of a part of
/// a segment, so that a whole segment is built in bounded memory.
class PostingRun
{
public:
    /// One posting: key in the upper half, place (pairs) or document (single code units) in the lower.
    using Entry = quint64;
    static Entry entry(PostingKey key, quint32 value) { return static_cast<quint64>(key) << 32 | value; }

    /// `entries` in the order of their values; left in an unspecified state. `texts` are those of the
    /// documents, places from `firstPlace` on.
    PostingRun(std::vector<Entry> &entries, const TextStarts &texts, quint32 firstPlace);

    /// A list of the run: its values are `first`, then the gaps in `gaps`, up to `last`.
    struct List
    {
        PostingKey key = 0;
        quint64 documents = 0;
        quint32 first = 0;
        quint32 last = 0;
        QByteArrayView gaps;
    };

    /// Reads the lists of a run, lowest key first.
    class Reader
    {
    public:
        explicit Reader(const PostingRun &run) : m_reader(run.m_bytes) { next(); }
        bool atEnd() const { return m_atEnd; }
        const List &list() const { return m_list; }
        void next();

    private:
        ByteReader m_reader;
        List m_list;
        bool m_atEnd = false;
    };

private:
    QByteArray m_bytes;
};

} // namespace jianbao
