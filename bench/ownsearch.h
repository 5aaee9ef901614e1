#pragma once

#include "bench/benchstatement.h"
#include "bench/searchpeer.h"
#include "models/archive/index/searchindex.h"

namespace jianbao
{

/// Our own index over an archive, asked as the others are: the count, and the rows of the newest fifty.
class OwnSearch
{
public:
    /// The database must outlive it.
    explicit OwnSearch(const Database &database);

    BenchAnswer answer(const BenchQuery &query);
    static SearchQuery queryOf(const BenchQuery &query);

private:
    const Database &m_database;
    SearchIndex m_index;
    BenchStatement m_row;
};

} // namespace jianbao
