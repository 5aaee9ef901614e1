#include "models/archive/searchindex.h"

#include "models/archive/database.h"
#include "models/archive/readtransaction.h"
#include "models/archive/searchplanner.h"
#include "models/archive/searchranking.h"
#include "models/search/segmentquery.h"

#include <algorithm>
#include <limits>

namespace jianbao
{

namespace
{

constexpr qsizetype all = std::numeric_limits<qsizetype>::max();

/// True for a string that may stand anywhere: the segment's own answer is quicker than a set of documents.
bool isPlainString(const SearchPlan &plan)
{
    return plan.kind == SearchPlan::Kind::String && plan.part == SegmentTable::Part::All;
}

} // namespace

SearchIndex::SearchIndex(const Database &database, std::shared_ptr<const SearchSnapshot> earlier)
    : m_database(database), m_postings(database), m_snapshot(std::move(earlier))
{
}

SearchIndex::Page SearchIndex::page(const SearchQuery &query, Order order, qsizetype offset,
                                    qsizetype limit) const
{
    const ReadTransaction moment(m_database);
    m_snapshot = SearchSnapshot::load(m_database, m_snapshot);
    return answer(query, order, offset, limit);
}

QStringList SearchIndex::scan(const SearchQuery &query, Order order) const
{
    const ReadTransaction moment(m_database);
    m_snapshot = SearchSnapshot::withoutIndex(m_database);
    const QStringList ids = answer(query, order, 0, all).ids;
    m_snapshot.reset();
    return ids;
}

SearchIndex::Page SearchIndex::answer(const SearchQuery &query, Order order, qsizetype offset,
                                      qsizetype limit) const
{
    const SearchPlan plan = SearchPlanner(m_database, *m_snapshot).plan(query.root());
    const qsizetype last = limit > all - offset ? all : offset + limit;

    SearchHits found = hits(plan, order == Order::NewestFirst ? last : all);
    const std::vector<SearchHits::Hit> ordered =
        order == Order::NewestFirst ? found.newest(last)
                                    : SearchRanking(m_database, m_postings, found).ranked(order, plan, last);
    Page page;
    page.total = found.count();
    for (qsizetype i = offset; i < static_cast<qsizetype>(ordered.size()); ++i)
        page.ids.append(found.articleId(ordered[static_cast<std::size_t>(i)]));
    return page;
}

QStringList SearchIndex::find(const SearchQuery &query, Order order) const
{
    return page(query, order, 0, all).ids;
}

SearchFacets SearchIndex::facets(const SearchQuery &query) const
{
    const ReadTransaction moment(m_database);
    m_snapshot = SearchSnapshot::load(m_database, m_snapshot);
    const SearchHits found = hits(SearchPlanner(m_database, *m_snapshot).plan(query.root()), all);
    return FacetCounter(m_database, found).count();
}

/// `mostOfEach` documents at most of every segment, but all of them counted.
SearchHits SearchIndex::hits(const SearchPlan &plan, qsizetype mostOfEach) const
{
    SearchHits hits(m_snapshot);
    for (const SearchSegment &segment : m_snapshot->segments())
        addSegment(segment, plan, mostOfEach, hits);
    m_snapshot->visitChanged(m_database, [&](const SearchDocument &document) {
        if (plan.matches(document))
            hits.addOutside(document);
    });
    return hits;
}

void SearchIndex::addSegment(const SearchSegment &segment, const SearchPlan &plan, qsizetype most,
                             SearchHits &hits) const
{
    const PostingTable::Segment postings(m_postings, segment.id);
    const auto wanted = static_cast<std::size_t>(std::min<qsizetype>(most, segment.table->size()));
    if (isPlainString(plan)) {
        SegmentSearch::First first =
            SegmentSearch(*segment.table, postings).first(plan.string, wanted, segment.dead);
        hits.addSegment(segment, std::move(first.documents), first.count);
        return;
    }
    DocumentSet alive = DocumentSet::everything(segment.table->size());
    alive.remove(segment.dead);
    const DocumentSet found = SegmentQuery(segment.id, *segment.table, postings).documents(plan, alive);
    std::vector<int> documents;
    found.visit([&](int document) {
        if (documents.size() < wanted)
            documents.push_back(document);
        return documents.size() < wanted;
    });
    hits.addSegment(segment, std::move(documents), found.count());
}

} // namespace jianbao
