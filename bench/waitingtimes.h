#pragma once

#include "bench/searchpeer.h"

namespace jianbao
{

class Database;

/// What somebody at the window waits for beside the answer itself, in milliseconds.
struct WaitingTimes
{
    double coldQuery =
        0; ///< by the clock: a new connection's first answer, nothing of the file in memory (Linux)
    double facets = 0;     ///< of the processor: the counts beside a query, the slowest of them all
    double newArticle = 0; ///< of the processor: an answer that holds an article which was stored just before

    /// Stores a page in the archive and takes it out again.
    static WaitingTimes measure(Database &database, const QList<BenchQuery> &queries);
    void print() const;
};

} // namespace jianbao
