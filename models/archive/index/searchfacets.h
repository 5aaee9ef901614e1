#pragma once

#include "models/archive/index/facetcolumns.h"
#include "models/archive/index/searchhits.h"
#include "models/datatypes/records.h"

namespace jianbao
{

/// How many of the found articles there are of each kind: most first, then by name; years newest first. An
/// article in two districts counts in both; one without a date counts in no year.
struct SearchFacets
{
    QList<Count> districts;
    QList<Count> tags;
    QList<Count> newspapers;
    QList<Count> years;
};

/// Counts hits by numbers; names are put to the sums. Same thread as its columns.
class FacetCounter
{
public:
    /// `hits` must hold every document of each segment that matches; `columns` are refreshed to their
    /// snapshot.
    FacetCounter(FacetColumns &columns, const SearchHits &hits) : m_columns(columns), m_hits(hits) {}

    SearchFacets count();

private:
    using Counts = std::vector<qint64>; ///< by number

    void countOutside();
    void countSegment(const SearchHits::Run &run);
    void countTags();
    QList<Count> newspapers() const;
    QList<Count> years() const;

    FacetColumns &m_columns;
    const SearchHits &m_hits;
    Counts m_districts;
    Counts m_newspapers;
    Counts m_years;
    Counts m_tags;
};

} // namespace jianbao
