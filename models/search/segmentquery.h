#pragma once

#include "models/search/searchplan.h"
#include "models/search/segmentstring.h"

namespace jianbao
{

/// Answers a whole query in one segment. Cheap to make; what it is made from must outlive it.
class SegmentQuery
{
public:
    SegmentQuery(qint64 segmentId, const SegmentTable &table, const PostingSource &source)
        : m_segmentId(segmentId), m_table(table), m_source(source)
    {
    }

    /// Those documents of `among` that match.
    DocumentSet documents(const SearchPlan &plan, const DocumentSet &among) const;

private:
    DocumentSet withAll(const std::vector<SearchPlan> &plans, DocumentSet among) const;
    DocumentSet withAny(const std::vector<SearchPlan> &plans, const DocumentSet &among) const;
    template <typename Condition>
    DocumentSet documentsWhere(const DocumentSet &among, Condition condition) const;
    template <typename Condition>
    DocumentSet onPagesWhere(const DocumentSet &among, Condition condition) const;
    DocumentSet inDistricts(const QString &folded, const DocumentSet &among) const;
    DocumentSet ofKind(const QString &key, const DocumentSet &among) const;

    qint64 m_segmentId;
    const SegmentTable &m_table;
    const PostingSource &m_source;
};

} // namespace jianbao
