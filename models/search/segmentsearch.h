#pragma once

#include "models/search/documentset.h"
#include "models/search/postingsource.h"
#include "models/search/segmenttable.h"

namespace jianbao
{

/// How many documents of a segment hold a string, and the first of them: what the first page of a list needs.
/// Exactly, from the posting lists; no text is read. Cheap to make; table and source must outlive it.
class SegmentSearch
{
public:
    SegmentSearch(const SegmentTable &table, const PostingSource &source) : m_table(table), m_source(source)
    {
    }

    struct First
    {
        int count = 0;
        std::vector<int> documents;
    };
    /// The documents that hold `string` (folded, not empty) anywhere and are not in `dead`: all of them
    /// counted, with the first `most`. One or two code units are answered from the head of their list.
    First first(const QString &string, std::size_t most, const DocumentSet &dead) const;

private:
    First firstOfUnit(QChar unit, std::size_t most, const DocumentSet &dead) const;
    First firstOfPair(PostingKey pair, std::size_t most, const DocumentSet &dead) const;

    const SegmentTable &m_table;
    const PostingSource &m_source;
};

} // namespace jianbao
