#include "bench/waitingtimes.h"

#include "bench/archivegenerator.h"
#include "bench/cputimer.h"
#include "bench/generatedrows.h"
#include "bench/ownsearch.h"
#include "models/archive/database/database.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>

#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

SearchIndex::Page firstPage(const SearchIndex &index, const BenchQuery &query)
{
    return index.page(OwnSearch::queryOf(query), SearchIndex::Order::NewestFirst, 0,
                      SearchPeer::newestWanted);
}

void forgetFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
}

double timeOfColdQuery(const Database &database, const BenchQuery &query)
{
    database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    forgetFile(database.path());
    QElapsedTimer timer;
    timer.start();
    const Database connection(database.path(), Database::Mode::ReadOnly);
    firstPage(SearchIndex(connection), query);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double timeOfSlowestFacets(const Database &database, const QList<BenchQuery> &queries)
{
    const SearchIndex index(database);
    index.count({});
    double slowest = 0;
    for (const BenchQuery &query : queries) {
        const CpuTimer timer;
        index.facets(OwnSearch::queryOf(query));
        slowest = std::max(slowest, timer.milliseconds());
    }
    return slowest;
}

double timeToFindNewArticle(Database &database)
{
    const QString newspaper = u"滨河晚报"_s;
    const BenchQuery mark{QString(), {u"刚刚入档的一篇"_s}};
    const Database reading(database.path(), Database::Mode::ReadOnly);
    const SearchIndex index(reading);
    firstPage(index, mark);

    Page page = generatedPage(0);
    page.articles.resize(1);
    page.articles.front().headline.words += mark.strings.front();
    GeneratedRows(database, newspaper).add(page);
    const CpuTimer timer;
    const bool isFound = firstPage(index, mark).total == 1;
    const double taken = timer.milliseconds();
    for (const char *sql :
         {"DELETE FROM page WHERE newspaper_id IN (SELECT id FROM newspaper WHERE name = :name)",
          "DELETE FROM newspaper WHERE name = :name"})
        database.run(QLatin1String(sql), {{u"name"_s, newspaper}});
    if (!isFound)
        qFatal("an article that was stored is not found");
    return taken;
}

} // namespace

WaitingTimes WaitingTimes::measure(Database &database, const QList<BenchQuery> &queries)
{
    WaitingTimes times;
    times.facets = timeOfSlowestFacets(database, queries);
    times.newArticle = timeToFindNewArticle(database);
    times.coldQuery = timeOfColdQuery(database, queries.front());
    return times;
}

void WaitingTimes::print() const
{
    std::printf(
        "first answer of a cold file %.0f ms; counts beside a query %.1f ms at most; an article stored "
        "before is found in %.1f ms\n",
        coldQuery, facets, newArticle);
}

} // namespace jianbao
