#pragma once

#include "models/archive/index/postingtable.h"
#include "models/archive/index/searchhits.h"
#include "models/search/searchplan.h"

namespace jianbao
{

/// How much each hit is about the searched strings: BM25 (k₁ = 1.2, b = 0.75) over every string that the
/// query wants, a place in a head line counting five times.
class SearchScores
{
public:
    SearchScores(const PostingTable &postings, const SearchHits &hits) : m_postings(postings), m_hits(hits) {}

    /// A score for each of `hits`, higher is more.
    std::vector<double> scores(const std::vector<SearchHits::Hit> &hits, const SearchPlan &plan) const;

private:
    /// How often one string stands in each document.
    struct Weights
    {
        std::vector<std::vector<float>> inSegments; ///< in the order of the snapshot
        std::vector<float> outside;
        double rarity = 0;
        double of(const SearchHits::Hit &hit) const;
    };
    Weights weightsOf(const SearchPlan &string) const;
    std::vector<float> weightsIn(const SearchSegment &segment, const SearchPlan &string) const;
    double length(const SearchHits::Hit &hit) const;
    double usualLength() const;

    const PostingTable &m_postings;
    const SearchHits &m_hits;
};

} // namespace jianbao
