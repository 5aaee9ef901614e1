#pragma once

#include "models/archive/database/sharedsnapshot.h"
#include "models/archive/index/foundarticles.h"
#include "models/archive/index/postingtable.h"
#include "models/archive/index/searchfacets.h"
#include "models/datatypes/cancelflag.h"
#include "models/search/searchplan.h"
#include "models/search/searchquery.h"

namespace jianbao
{

/// Answers queries exactly: an article is found if, and only if, its text as it stands in the archive now
/// holds the searched strings. Articles that the index does not know yet are scanned. Same thread as its
/// database and gone before it; throws ArchiveError.
///
/// A question whose flag is cancelled is given up within some milliseconds; its answer then means nothing.
class SearchIndex
{
public:
    /// `shared` is that of the same archive.
    explicit SearchIndex(const Database &database,
                         const std::shared_ptr<SharedSnapshot> &shared = std::make_shared<SharedSnapshot>());

    /// Newspaper and District sort by name, the newest first under each; an article in several districts
    /// stands under its first one, one in none at the end.
    enum class Order { NewestFirst, OldestFirst, Relevance, Newspaper, District };

    struct Page
    {
        qsizetype total = 0; ///< articles that match
        QStringList ids;     ///< of those asked for
    };
    /// `limit` of the matching articles from `offset` on; an empty query matches every article.
    Page page(const SearchQuery &query, Order order, qsizetype offset, qsizetype limit,
              const CancelFlag &cancelled = CancelFlag()) const;
    /// All articles that match.
    FoundArticles found(const SearchQuery &query, Order order,
                        const CancelFlag &cancelled = CancelFlag()) const;
    /// Their ids.
    QStringList find(const SearchQuery &query, Order order = Order::NewestFirst) const;
    /// The same by reading every article, whatever the index says: what tests compare with.
    QStringList scan(const SearchQuery &query, Order order = Order::NewestFirst) const;
    qsizetype count(const SearchQuery &query) const { return page(query, Order::NewestFirst, 0, 0).total; }

    /// What the matching articles are about and where they were printed.
    SearchFacets facets(const SearchQuery &query, const CancelFlag &cancelled = CancelFlag()) const;

private:
    /// What a question wants, and whether still.
    struct Wanted
    {
        const SearchQuery &query;
        Order order;
        qsizetype most; ///< of the hits in that order
        const CancelFlag &cancelled;
    };
    void refresh() const;
    FoundArticles answer(const Wanted &wanted, qsizetype &total) const;
    SearchHits hits(const SearchPlan &plan, const Wanted &wanted) const;
    void addSegment(quint32 number, const SearchPlan &plan, qsizetype most, SearchHits &hits) const;

    const Database &m_database;
    PostingTable m_postings;
    std::shared_ptr<SharedSnapshot> m_shared;
    mutable std::shared_ptr<const SearchSnapshot> m_snapshot; ///< of the last answer
    mutable qint64 m_dataVersion = 0;                         ///< of the archive at that time
    mutable FacetColumns m_facetColumns;
};

} // namespace jianbao
