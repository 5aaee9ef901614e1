// searchbench [ARTICLES]: our index beside SQLite's LIKE and FTS5 (trigrams, bigrams) and Groonga on the same
// texts in one run. Prints exactness, size, building and the medians of 200 queries of nine classes
// (searchqueries.h) in milliseconds of the processor. JIANBAO_BENCH_ARCHIVE=FILE keeps the archive there and
// takes it again, with JIANBAO_BENCH_INDEXED=1 its index too; from 500,000 articles on only LIKE is asked,
// and few queries; with JIANBAO_BENCH_ALONE=1 nobody.
#include "bench/archivegenerator.h"
#include "bench/contender.h"
#ifdef JIANBAO_HAS_GROONGA
#include "bench/groongapeer.h"
#endif
#include "bench/memoryread.h"
#include "bench/ownsearch.h"
#include "bench/peakmemory.h"
#include "bench/sqlitepeer.h"
#include "bench/waitingtimes.h"
#include "models/archive/database/database.h"
#include "models/archive/database/sqlitehandle.h"
#include "models/archive/index/searchdocuments.h"
#include "models/archive/index/searchindexer.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace
{

constexpr int manyArticles = 500000;

qint64 searchBytes(const Database &database)
{
    QSqlQuery sizes =
        database.run(u"SELECT sum(pgsize) FROM dbstat WHERE aggregate = 1 AND "
                     "(name LIKE 'search\\_%' ESCAPE '\\' OR name LIKE 'sqlite_autoindex_search%')"_s);
    return sizes.next() ? sizes.value(0).toLongLong() : 0;
}

/// The articles as the others get them: folded texts, the oldest first.
class Texts
{
public:
    Texts(const Database &database, QStringList newestFirst)
        : m_documents(database), m_newestFirst(std::move(newestFirst))
    {
    }

    void visit(const std::function<void(qint64 number, const SearchDocument &)> &visit) const
    {
        qint64 number = 0;
        for (qsizetype end = m_newestFirst.size(); end > 0; end -= batch) {
            QStringList ids =
                m_newestFirst.mid(std::max<qsizetype>(0, end - batch), std::min<qsizetype>(batch, end));
            std::reverse(ids.begin(), ids.end());
            for (const SearchDocument &document : m_documents.load(ids))
                visit(++number, document);
        }
    }

    /// Bodies from which queries are drawn, evenly from all.
    QStringList sample() const
    {
        QStringList ids;
        for (qsizetype i = 0; i < m_newestFirst.size();
             i += std::max<qsizetype>(1, m_newestFirst.size() / 20000))
            ids.append(m_newestFirst.at(i));
        QStringList bodies;
        for (const SearchDocument &document : m_documents.load(ids))
            bodies.append(document.body);
        return bodies;
    }

private:
    static constexpr qsizetype batch = 500;
    const SearchDocuments m_documents;
    const QStringList m_newestFirst;
};

/// What a scan of all texts finds; and how many bytes of UTF-8 they are.
class Truth
{
public:
    Truth(const QList<BenchQuery> &queries, const Texts &texts) : m_answers(std::size_t(queries.size()))
    {
        texts.visit([&](qint64 number, const SearchDocument &document) {
            const QString text = document.text();
            m_bytes += text.toUtf8().size();
            for (std::size_t i = 0; i < m_answers.size(); ++i) {
                if (holdsAll(text, queries.at(qsizetype(i)).strings))
                    add(document.articleId, number, m_answers[i]);
            }
        });
        for (BenchAnswer &answer : m_answers) {
            std::reverse(answer.newest.begin(), answer.newest.end());
            std::reverse(answer.numbers.begin(), answer.numbers.end());
        }
    }

    const std::vector<BenchAnswer> &answers() const { return m_answers; }
    qint64 bytes() const { return m_bytes; }

private:
    static bool holdsAll(const QString &text, const QStringList &strings)
    {
        return std::all_of(strings.cbegin(), strings.cend(),
                           [&](const QString &s) { return text.contains(s); });
    }
    static void add(const QString &id, qint64 number, BenchAnswer &answer)
    {
        ++answer.count;
        answer.newest.append(id);
        answer.numbers.push_back(number);
        if (answer.numbers.size() > SearchPeer::newestWanted) {
            answer.newest.removeFirst();
            answer.numbers.erase(answer.numbers.begin());
        }
    }

    std::vector<BenchAnswer> m_answers;
    qint64 m_bytes = 0;
};

struct PeerWanted
{
    QByteArray name;
    int every; ///< asked every nth query
};

std::vector<PeerWanted> peersFor(int articles)
{
    if (qEnvironmentVariableIsSet("JIANBAO_BENCH_ALONE"))
        return {};
    if (articles >= manyArticles)
        return {{"LIKE", 20}};
    std::vector<PeerWanted> peers{{"LIKE", 4}, {"trigram", 2}, {"bigram", 1}};
#ifdef JIANBAO_HAS_GROONGA
    peers.push_back({"Groonga", 1});
#endif
    return peers;
}

std::unique_ptr<SearchPeer> makePeer(const QByteArray &name, const QString &path)
{
#ifdef JIANBAO_HAS_GROONGA
    if (name == "Groonga")
        return std::make_unique<GroongaPeer>(path);
#endif
    const SqlitePeer::Kind kind = name == "LIKE"      ? SqlitePeer::Kind::Like
                                  : name == "trigram" ? SqlitePeer::Kind::Trigram
                                                      : SqlitePeer::Kind::Bigram;
    return std::make_unique<SqlitePeer>(kind, path);
}

/// The targets for a million articles were set on a machine whose memory one core reads at 12.2 GB/s; in what
/// could be read meanwhile they hold on every machine.
void printMemoryRatio(const Contender &own)
{
    const double speed = memoryReadSpeed();
    constexpr double speedOfTargets = 12.2;
    const auto print = [&](const char *what, double milliseconds, double target) {
        std::printf(
            "%s %.3f ms, as long as reading %.1f MB of memory (for a million articles: %.1f MB at most, "
            "which here are %.3f ms)\n",
            what, milliseconds, milliseconds * speed, target * speedOfTargets,
            target * speedOfTargets / speed);
    };
    std::printf("one core reads %.1f GB/s of memory\n", speed);
    print("median", own.median(), 0.35);
    print("p95", own.percentile95(), 6);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int articles = argc > 1 ? QByteArray(argv[1]).toInt() : 10000;
    const QTemporaryDir folder;
    const QString kept = qEnvironmentVariable("JIANBAO_BENCH_ARCHIVE");
    const QString path = kept.isEmpty() ? folder.filePath(u"bench.jianbao"_s) : kept;
    const bool isNew = !QFile::exists(path);
    Database database(path, Database::Mode::CreateIfMissing);
    if (isNew)
        fillArchive(database, articles / 10);
    std::fprintf(stderr, "%d articles are written\n", articles);

    const PeakMemory memory;
    const std::clock_t start = std::clock();
    if (!qEnvironmentVariableIsSet("JIANBAO_BENCH_INDEXED"))
        SearchIndexer(database).rebuild();
    const double buildSeconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    std::fprintf(stderr, "indexed in %.1f s of the processor, %.0f MB at most\n", buildSeconds,
                 double(memory.growth()) / 1e6);

    const QStringList newestFirst = SearchIndex(database).find({});
    const Texts texts(database, newestFirst);
    const QList<BenchQuery> queries = benchQueries(texts.sample());
    const Truth truth(queries, texts);
    std::fprintf(stderr, "the truth is known\n");

    OwnSearch index(database);
    std::vector<Contender> contenders;
    contenders.emplace_back("jianbao", [&index](const BenchQuery &query) { return index.answer(query); });
    contenders.back().setCost(searchBytes(database), buildSeconds);

    std::vector<std::unique_ptr<SearchPeer>> peers;
    for (const auto &[name, every] : peersFor(articles)) {
        peers.push_back(makePeer(name, folder.filePath(QLatin1String(name))));
        SearchPeer *peer = peers.back().get();
        texts.visit([peer](qint64, const SearchDocument &document) {
            peer->add({document.page.latest.toString(Qt::ISODate), document.headline, document.text()});
        });
        peer->buildIndex();
        contenders.emplace_back(
            name, [peer](const BenchQuery &query) { return peer->answer(query); }, every);
        contenders.back().setCost(peer->indexBytes(), peer->buildSeconds());
        std::fprintf(stderr, "%s is built\n", name.constData());
    }
    for (Contender &contender : contenders)
        contender.measure(queries, truth.answers());

    std::printf("%d articles, %.1f MB of text; building took %.0f MB\n", articles, truth.bytes() / 1e6,
                double(memory.growth()) / 1e6);
    contenders.front().printHead();
    for (const Contender &contender : contenders)
        contender.printRow(truth.bytes());
    for (std::size_t i = 1; i < contenders.size(); ++i)
        contenders.front().printRatio(contenders[i]);
    contenders.front().printSlowest(queries, 12);
    printMemoryRatio(contenders.front());
    WaitingTimes::measure(database, queries).print();
    return contenders.front().isExact() ? 0 : 1;
}
