#include "bench/archivegenerator.h"
#include "models/archive/database.h"
#include "models/archive/searchindex.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace jianbao;

namespace
{

constexpr int pages = 1000; // ten articles each

/// One archive for all measurements of this run.
struct Fixture
{
    QTemporaryDir folder;
    Database database{folder.filePath(QStringLiteral("bench.jianbao")), Database::Mode::CreateIfMissing};
    Fixture() { fillArchive(database, pages); }
};

Fixture &fixture()
{
    static Fixture filled;
    return filled;
}

void search(benchmark::State &state, const char *typed)
{
    const SearchIndex index(fixture().database);
    const SearchQuery query = SearchQuery::parse(QString::fromUtf8(typed));
    qsizetype found = 0;
    for (auto _ : state)
        found = index.find(query).size();
    state.counters["found"] = static_cast<double>(found);
}

/// What a plain LIKE over the stored page texts costs in the same run: the yardstick for the figures above.
void plainLike(benchmark::State &state, const char *typed)
{
    const QString pattern = QLatin1Char('%') + QString::fromUtf8(typed) + QLatin1Char('%');
    for (auto _ : state) {
        QSqlQuery query =
            fixture().database.run(QStringLiteral("SELECT count(*) FROM page WHERE text LIKE :pattern"),
                                   {{QStringLiteral(":pattern"), pattern}});
        query.next();
        benchmark::DoNotOptimize(query.value(0));
    }
}

BENCHMARK_CAPTURE(search, everything, "")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, oneCharacter, "高")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, rarePair, "尼龙")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, phrase, "召开会议")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, twoWords, "尼龙 专利")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, absent, "熵增定律")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(plainLike, rarePair, "尼龙")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(plainLike, absent, "熵增定律")->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
