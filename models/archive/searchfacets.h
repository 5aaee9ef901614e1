#pragma once

#include "models/archive/searchhits.h"
#include "models/archive/standardnames.h"
#include "models/datatypes/records.h"

namespace jianbao
{

class Database;

/// How many of the found articles there are of each kind: most first, then by name; years newest first. An
/// article in two districts counts in both; one without a date counts in no year.
struct SearchFacets
{
    QList<Count> districts;
    QList<Count> tags;
    QList<Count> newspapers;
    QList<Count> years;
};

/// Counts hits by what the index knows of them; only tags are read from their tables. Same thread as its
/// database; throws ArchiveError.
class FacetCounter
{
public:
    /// `hits` must hold every document of each segment that matches.
    FacetCounter(const Database &database, const SearchHits &hits);

    SearchFacets count();

private:
    void countSegment(const SearchHits::Run &run);
    std::vector<quint32> meantNames(const SegmentTable &table) const;
    void countPage(const SearchPage &page, qint64 articles);
    QHash<QString, qint64> countTags() const;
    QHash<QString, qint64> newspaperNames() const;

    const Database &m_database;
    const SearchHits &m_hits;
    const StandardNames m_names;
    QHash<QString, qint64> m_districts;
    QHash<QString, qint64> m_newspaperIds;
    QHash<int, qint64> m_years;
};

} // namespace jianbao
