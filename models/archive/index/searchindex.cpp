#include "models/archive/index/searchindex.h"

#include "models/archive/database/database.h"
#include "models/archive/database/readtransaction.h"
#include "models/archive/index/searchplanner.h"
#include "models/archive/index/searchranking.h"
#include "models/search/segmentquery.h"
#include "models/search/segmentsearch.h"

#include <algorithm>
#include <limits>

namespace jianbao
{

namespace
{

constexpr qsizetype all = std::numeric_limits<qsizetype>::max();

/// True for a string that may stand anywhere: for a first page the segment's own answer is quicker than a set
/// of documents.
bool isPlainString(const SearchPlan &plan)
{
    return plan.kind == SearchPlan::Kind::String && plan.part == SegmentTable::Part::All;
}

} // namespace

SearchIndex::SearchIndex(const Database &database, const std::shared_ptr<SharedSnapshot> &shared)
    : m_database(database), m_postings(database), m_shared(shared)
{
}

void SearchIndex::refresh() const
{
    const qint64 version = m_database.dataVersion();
    if (!m_snapshot || version != m_dataVersion)
        m_snapshot = m_shared->load(m_database);
    m_dataVersion = version;
}

SearchIndex::Page SearchIndex::page(const SearchQuery &query, Order order, qsizetype offset, qsizetype limit,
                                    const CancelFlag &cancelled) const
{
    const ReadTransaction moment(m_database);
    refresh();
    const qsizetype last = limit > all - offset ? all : offset + limit;
    Page page;
    page.ids = answer({query, order, last, cancelled}, page.total).ids(offset, limit);
    return page;
}

FoundArticles SearchIndex::found(const SearchQuery &query, Order order, const CancelFlag &cancelled) const
{
    const ReadTransaction moment(m_database);
    refresh();
    qsizetype total = 0;
    return answer({query, order, all, cancelled}, total);
}

QStringList SearchIndex::find(const SearchQuery &query, Order order) const
{
    return found(query, order).ids(0, all);
}

QStringList SearchIndex::scan(const SearchQuery &query, Order order) const
{
    const ReadTransaction moment(m_database);
    m_snapshot = SearchSnapshot::withoutIndex(m_database);
    qsizetype total = 0;
    const QStringList ids = answer({query, order, all, CancelFlag()}, total).ids(0, all);
    m_snapshot.reset();
    return ids;
}

FoundArticles SearchIndex::answer(const Wanted &wanted, qsizetype &total) const
{
    const SearchPlan plan = SearchPlanner(m_database, *m_snapshot).plan(wanted.query.root());
    SearchHits found = hits(plan, wanted);
    total = found.count();
    if (wanted.cancelled.isCancelled())
        return {};
    if (wanted.order == Order::NewestFirst)
        return {found, found.newest(wanted.most)};
    return {found, SearchRanking(m_database, m_postings, found).ranked(wanted.order, plan, wanted.most)};
}

SearchFacets SearchIndex::facets(const SearchQuery &query, const CancelFlag &cancelled) const
{
    const ReadTransaction moment(m_database);
    refresh();
    const SearchPlan plan = SearchPlanner(m_database, *m_snapshot).plan(query.root());
    const SearchHits found = hits(plan, {query, Order::NewestFirst, all, cancelled});
    if (cancelled.isCancelled())
        return {};
    m_facetColumns.refresh(m_database, m_snapshot, m_dataVersion);
    return FacetCounter(m_facetColumns, found).count();
}

/// Every document of a segment that matches, or the first of them if no other can be wanted; all of them
/// counted.
SearchHits SearchIndex::hits(const SearchPlan &plan, const Wanted &wanted) const
{
    SearchHits hits(m_snapshot);
    const qsizetype mostOfEach = wanted.order == Order::NewestFirst ? wanted.most : all;
    for (quint32 number = 0; number < m_snapshot->segments().size(); ++number) {
        if (wanted.cancelled.isCancelled())
            return hits;
        addSegment(number, plan, mostOfEach, hits);
    }
    m_snapshot->visitChanged(m_database, [&](const SearchDocument &document) {
        if (plan.matches(document))
            hits.addOutside(wanted.order == Order::Relevance ? document : document.withoutTexts());
        return !wanted.cancelled.isCancelled();
    });
    return hits;
}

void SearchIndex::addSegment(quint32 number, const SearchPlan &plan, qsizetype most, SearchHits &hits) const
{
    const SearchSegment &segment = hits.segment(number);
    const PostingTable::Segment postings(m_postings, segment.id);
    const auto wanted = static_cast<std::size_t>(std::min<qsizetype>(most, segment.table->size()));
    if (isPlainString(plan) && wanted < static_cast<std::size_t>(segment.table->size())) {
        SegmentSearch::First first =
            SegmentSearch(*segment.table, postings).first(plan.string, wanted, segment.dead);
        hits.addSegment(number, std::move(first.documents), first.count);
        return;
    }
    DocumentSet alive = DocumentSet::everything(segment.table->size());
    alive.remove(segment.dead);
    const DocumentSet found = SegmentQuery(segment.id, *segment.table, postings).documents(plan, alive);
    hits.addSegment(number, found.first(wanted), found.count());
}

} // namespace jianbao
