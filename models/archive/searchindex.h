#pragma once

#include "models/archive/postingtable.h"
#include "models/archive/searchfacets.h"
#include "models/search/searchplan.h"
#include "models/search/searchquery.h"

#include <optional>

namespace jianbao
{

/// Answers queries exactly: an article is found if, and only if, its text as it stands in the archive now
/// holds the searched strings. Articles that the index does not know yet are scanned. Same thread as its
/// database and gone before it; throws ArchiveError.
class SearchIndex
{
public:
    /// `earlier` comes from snapshot() of another index of the same archive, on whatever thread; what it
    /// holds and is still true is not read again.
    explicit SearchIndex(const Database &database, std::shared_ptr<const SearchSnapshot> earlier = {});

    /// Newspaper and District sort by name, the newest first under each; an article in several districts
    /// stands under its first one, one in none at the end.
    enum class Order { NewestFirst, OldestFirst, Relevance, Newspaper, District };

    struct Page
    {
        qsizetype total = 0; ///< articles that match
        QStringList ids;     ///< of those asked for
    };
    /// `limit` of the matching articles from `offset` on; an empty query matches every article.
    Page page(const SearchQuery &query, Order order, qsizetype offset, qsizetype limit) const;
    /// Ids of all articles that match.
    QStringList find(const SearchQuery &query, Order order = Order::NewestFirst) const;
    /// The same by reading every article, whatever the index says: what tests compare with.
    QStringList scan(const SearchQuery &query, Order order = Order::NewestFirst) const;
    qsizetype count(const SearchQuery &query) const { return page(query, Order::NewestFirst, 0, 0).total; }

    /// What the matching articles are about and where they were printed.
    SearchFacets facets(const SearchQuery &query) const;

    /// The snapshot that the last answer came from; nothing before the first.
    std::shared_ptr<const SearchSnapshot> snapshot() const { return m_snapshot; }

private:
    Page answer(const SearchQuery &query, Order order, qsizetype offset, qsizetype limit) const;
    SearchHits hits(const SearchPlan &plan, qsizetype mostOfEach) const;
    void addSegment(const SearchSegment &segment, const SearchPlan &plan, qsizetype most,
                    SearchHits &hits) const;

    const Database &m_database;
    PostingTable m_postings;
    mutable std::shared_ptr<const SearchSnapshot> m_snapshot;
};

} // namespace jianbao
