#pragma once

#include "models/archive/index/searchindex.h"

namespace jianbao
{

/// Puts hits into an order that has to look at each of them. Ties come in the order of lists.
class SearchRanking
{
public:
    SearchRanking(const Database &database, const PostingTable &postings, SearchHits &hits)
        : m_database(database), m_postings(postings), m_hits(hits)
    {
    }

    /// The first `most` hits.
    std::vector<SearchHits::Hit> ranked(SearchIndex::Order order, const SearchPlan &plan,
                                        qsizetype most) const;

private:
    using Hits = std::vector<SearchHits::Hit>;
    std::vector<double> byDay(const Hits &hits) const;
    std::vector<double> byName(const QStringList &names) const;
    QStringList newspapers(const Hits &hits) const;
    QStringList districts(const Hits &hits) const;
    std::vector<double> byRelevance(const Hits &hits, const SearchPlan &plan) const;

    const Database &m_database;
    const PostingTable &m_postings;
    SearchHits &m_hits;
};

} // namespace jianbao
