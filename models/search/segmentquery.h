#pragma once

#include "models/search/searchplan.h"
#include "models/search/segmentsearch.h"

namespace jianbao
{

/// Answers a whole query in one segment. Cheap to make; what it is made from must outlive it.
class SegmentQuery
{
public:
    SegmentQuery(qint64 segmentId, const SegmentTable &table, const PostingSource &source)
        : m_segmentId(segmentId), m_table(table), m_search(table, source)
    {
    }

    /// Every document that matches, also those that are no longer alive.
    DocumentSet documents(const SearchPlan &plan) const;

private:
    DocumentSet joined(const SearchPlan &plan) const;
    template <typename Condition> DocumentSet documentsWhere(Condition condition) const;
    template <typename Condition> DocumentSet onPagesWhere(Condition condition) const;
    DocumentSet inDistricts(const QString &folded) const;
    DocumentSet ofKind(const QString &key) const;

    qint64 m_segmentId;
    const SegmentTable &m_table;
    SegmentSearch m_search;
};

} // namespace jianbao
