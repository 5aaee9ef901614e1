#pragma once

#include "bench/benchstatement.h"
#include "bench/searchpeer.h"
#include "models/archive/searchindex.h"

#include <QHash>

namespace jianbao
{

/// Our own index over an archive, asked as the others are: the count, and the rows of the newest fifty.
class OwnSearch
{
public:
    OwnSearch(const Database &database, const QStringList &newestFirst);

    BenchAnswer answer(const BenchQuery &query);
    static SearchQuery queryOf(const BenchQuery &query);

private:
    SearchIndex m_index;
    BenchStatement m_row;
    QHash<QString, qint64> m_numbers; ///< of the articles, the oldest is 1
};

} // namespace jianbao
