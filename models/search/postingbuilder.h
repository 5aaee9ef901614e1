#pragma once

#include "models/search/postingblock.h"
#include "models/search/postingrun.h"
#include "models/search/segmenttablewriter.h"

namespace jianbao
{

/// Builds one segment of the index from its documents: the table (SegmentTable) and the lists of all pairs
/// (PlaceListWriter) and single code units (PostingList), heads and whole lists in PostingBlocks. Holds some
/// 200 MB at most, however many documents are added.
class PostingBuilder
{
public:
    static constexpr int mostDocuments = 65536;

    /// Documents come newest first.
    void add(const SearchDocument &document);
    /// False if `documents` more belong into another segment.
    bool hasRoomFor(int documents) const;
    int size() const { return m_size; }

    QByteArray table() const { return m_table.bytes(); }
    using Sink = PostingBlockWriter::Sink;
    /// Hands out the blocks and the rests of long lists, each lowest key first; the builder can take no more
    /// documents then.
    void finish(const Sink &block, const Sink &rest);

private:
    void addPostings(const QString &text);
    void endRun();
    QByteArray documentList(const std::vector<PostingRun::List> &parts) const;

    SegmentTableWriter m_table;
    std::vector<PostingRun> m_runs;
    std::vector<PostingRun::Entry> m_entries; ///< of the documents that are in no run yet
    TextStarts m_texts;                       ///< of these documents, places from m_runStart on
    std::vector<int> m_lastDocument;          ///< for each code unit, in which it was seen last
    quint32 m_runStart = 0;
    int m_size = 0;
};

} // namespace jianbao
