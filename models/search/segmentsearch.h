#pragma once

#include "models/search/documentset.h"
#include "models/search/postingsource.h"
#include "models/search/segmenttable.h"

namespace jianbao
{

/// Finds folded strings in the documents of one segment, exactly, from their posting lists; no text is read
/// (StringPlaces). Cheap to make; table and source must outlive it.
class SegmentSearch
{
public:
    SegmentSearch(const SegmentTable &table, const PostingSource &source) : m_table(table), m_source(source)
    {
    }

    /// Those documents of `among` that hold `string` (folded, not empty) in that part of their text.
    DocumentSet documents(const QString &string, SegmentTable::Part part, const DocumentSet &among) const;
    /// No more documents than this hold `string`; 0 if one of its pairs stands nowhere.
    std::size_t most(const QString &string) const;
    /// Every place of `string` in the segment, lowest first.
    std::vector<quint32> places(const QString &string) const;

    /// How many documents hold a string, and the first of them.
    struct First
    {
        int count = 0;
        std::vector<int> documents;
    };
    /// documents() of the whole text that are not in `dead`, counted, with the first `most`. One or two code
    /// units are answered from the head of their list.
    First first(const QString &string, std::size_t most, const DocumentSet &dead) const;

private:
    First firstOfPair(const QString &pair, std::size_t most, const DocumentSet &dead) const;
    std::vector<quint32> placesOfSingle(QChar unit) const;

    const SegmentTable &m_table;
    const PostingSource &m_source;
};

} // namespace jianbao
