// searchbench [ARTICLES]: our index beside SQLite's LIKE and FTS5 (trigrams, bigrams) on the same texts in
// one run. Prints exactness, size, building and the medians of 200 queries of nine classes (searchqueries.h).
#include "bench/archivegenerator.h"
#include "bench/benchstatement.h"
#include "bench/searchpeer.h"
#include "models/archive/database.h"
#include "models/archive/searchdocuments.h"
#include "models/archive/searchindex.h"
#include "models/archive/searchindexer.h"
#include "models/archive/sqlitehandle.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>
#include <map>

using namespace jianbao;

namespace
{

using Answer = std::function<BenchAnswer(const BenchQuery &)>;

struct Contender
{
    QByteArray name;
    Answer answer;
    int every = 1; ///< asks every nth query only
    qint64 indexBytes = 0;
    double buildSeconds = 0;
    int asked = 0;
    int exact = 0;
    std::map<QString, std::vector<double>> medians{}; ///< milliseconds by class
    std::vector<double> all{};                        ///< by query; negative if not asked
};

/// Our own index over an archive.
class Own
{
public:
    Own(const Database &database, const QStringList &newestFirst)
        : m_index(database)
        , m_row(sqliteHandle(database.connection()),
                "SELECT page.issue_latest, article.headline, (SELECT group_concat(words, char(10)) FROM "
                "article_paragraph AS part WHERE part.article_id = article.id) FROM article "
                "JOIN page ON page.id = article.page_id WHERE article.id = ?")
    {
        for (qsizetype i = 0; i < newestFirst.size(); ++i)
            m_numbers.insert(newestFirst.at(i), newestFirst.size() - i);
        m_index.count({});
    }

    BenchAnswer answer(const BenchQuery &query)
    {
        QStringList quoted;
        for (const QString &string : query.strings)
            quoted.append(u'"' + string + u'"');
        const SearchIndex::Page page =
            m_index.page(SearchQuery::parse(quoted.join(u' ')), SearchIndex::Order::NewestFirst, 0,
                         SearchPeer::newestWanted);
        BenchAnswer answer;
        answer.count = page.total;
        for (const QString &id : page.ids) {
            answer.newest.push_back(m_numbers.value(id));
            m_row.bind(1, id);
            m_row.step();
            answer.bytes += m_row.bytes(0) + m_row.bytes(1) + m_row.bytes(2);
            m_row.reset();
        }
        return answer;
    }

private:
    SearchIndex m_index;
    BenchStatement m_row;
    QHash<QString, qint64> m_numbers;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

double percentile95(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() * 95 / 100];
}

void measure(Contender &contender, const QList<BenchQuery> &queries, const std::vector<BenchAnswer> &truth)
{
    for (int i = 0; i < int(queries.size()); ++i) {
        contender.all.push_back(-1);
        if (i % contender.every != 0)
            continue;
        std::vector<double> runs;
        BenchAnswer answer;
        for (int run = 0; run < (contender.every > 1 ? 1 : 5); ++run) {
            QElapsedTimer timer;
            timer.start();
            answer = contender.answer(queries.at(i));
            runs.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        ++contender.asked;
        contender.exact += answer == truth[static_cast<std::size_t>(i)] ? 1 : 0;
        contender.all.back() = median(runs);
        contender.medians[queries.at(i).kind].push_back(median(runs));
    }
}

std::vector<BenchAnswer> truthOf(const QList<BenchQuery> &queries, const QList<SearchPeer::Text> &oldestFirst)
{
    std::vector<BenchAnswer> truth(static_cast<std::size_t>(queries.size()));
    for (qsizetype i = oldestFirst.size(); i > 0; --i) {
        const QString &text = oldestFirst.at(i - 1).text;
        for (std::size_t j = 0; j < truth.size(); ++j) {
            const QStringList &strings = queries.at(static_cast<qsizetype>(j)).strings;
            if (!std::all_of(strings.cbegin(), strings.cend(),
                             [&](const QString &s) { return text.contains(s); }))
                continue;
            if (++truth[j].count <= SearchPeer::newestWanted)
                truth[j].newest.push_back(i);
        }
    }
    return truth;
}

/// Sum of medians and geometric mean over the queries that both were asked.
void printRatio(const Contender &own, const Contender &other)
{
    double ownSum = 0;
    double otherSum = 0;
    double logarithms = 0;
    int count = 0;
    for (std::size_t i = 0; i < own.all.size(); ++i) {
        if (other.all[i] < 0)
            continue;
        ownSum += own.all[i];
        otherSum += other.all[i];
        logarithms += std::log(other.all[i] / own.all[i]);
        ++count;
    }
    std::printf("against %-8s sum %7.1fx, mean %7.1fx", other.name.constData(), otherSum / ownSum,
                std::exp(logarithms / count));
    if (other.indexBytes > 0)
        std::printf(", size %.2f of it, building %.1fx less",
                    double(own.indexBytes) / double(other.indexBytes), other.buildSeconds / own.buildSeconds);
    std::printf("\n");
}

qint64 searchBytes(const Database &database)
{
    QSqlQuery sizes = database.run(
        QStringLiteral("SELECT sum(pgsize) FROM dbstat WHERE aggregate = 1 AND "
                       "(name LIKE 'search\\_%' ESCAPE '\\' OR name LIKE 'sqlite_autoindex_search%')"));
    return sizes.next() ? sizes.value(0).toLongLong() : 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int articles = argc > 1 ? QByteArray(argv[1]).toInt() : 10000;
    const QTemporaryDir folder;
    Database database(folder.filePath(QStringLiteral("bench.jianbao")), Database::Mode::CreateIfMissing);
    fillArchive(database, articles / 10);
    std::fprintf(stderr, "%d articles are written\n", articles);

    Contender own{"jianbao", {}};
    const std::clock_t start = std::clock();
    SearchIndexer(database).rebuild();
    own.buildSeconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    own.indexBytes = searchBytes(database);

    const QStringList newestFirst = SearchIndex(database).find({});
    QList<SearchPeer::Text> texts;
    QStringList bare;
    qint64 textBytes = 0;
    for (qsizetype end = newestFirst.size(); end > 0; end -= 500) {
        QStringList ids = newestFirst.mid(std::max<qsizetype>(0, end - 500), std::min<qsizetype>(500, end));
        std::reverse(ids.begin(), ids.end());
        for (const SearchDocument &document : SearchDocuments(database).load(ids)) {
            texts.append({document.page.latest.toString(Qt::ISODate), document.headline, document.text()});
            bare.append(document.body);
            textBytes += document.text().toUtf8().size();
        }
    }
    const QList<BenchQuery> queries = benchQueries(bare);
    const std::vector<BenchAnswer> truth = truthOf(queries, texts);
    bare.clear();

    Own index(database, newestFirst);
    own.answer = [&index](const BenchQuery &query) { return index.answer(query); };
    std::vector<Contender> contenders{own};
    std::vector<std::unique_ptr<SearchPeer>> peers;
    const std::pair<SearchPeer::Kind, const char *> kinds[]{{SearchPeer::Kind::Like, "LIKE"},
                                                            {SearchPeer::Kind::Trigram, "trigram"},
                                                            {SearchPeer::Kind::Bigram, "bigram"}};
    for (const auto &[kind, name] : kinds) {
        peers.push_back(std::make_unique<SearchPeer>(kind, folder.filePath(QLatin1String(name)), texts));
        const SearchPeer *peer = peers.back().get();
        contenders.push_back({name, [peer](const BenchQuery &query) { return peer->answer(query); },
                              kind == SearchPeer::Kind::Like      ? 4
                              : kind == SearchPeer::Kind::Trigram ? 2
                                                                  : 1,
                              peer->indexBytes(), peer->buildSeconds()});
    }
    texts.clear();
    for (Contender &contender : contenders)
        measure(contender, queries, truth);

    std::printf("%d articles, %.1f MB of text; median milliseconds of a query, by class\n", articles,
                textBytes / 1e6);
    std::printf("%-8s %9s %8s %7s %8s %8s", "", "exact", "build s", "x text", "median", "p95");
    for (const auto &[kind, values] : contenders.front().medians)
        std::printf(" %8s", qPrintable(kind));
    std::printf("\n");
    for (const Contender &contender : contenders) {
        std::vector<double> asked = contender.all;
        std::erase_if(asked, [](double value) { return value < 0; });
        std::printf("%-8s %5d/%-3d %8.1f %7.2f %8.3f %8.3f", contender.name.constData(), contender.exact,
                    contender.asked, contender.buildSeconds, double(contender.indexBytes) / double(textBytes),
                    median(asked), percentile95(asked));
        for (const auto &[kind, values] : contenders.front().medians) {
            const auto found = contender.medians.find(kind);
            std::printf(" %8.3f", found == contender.medians.end() ? 0 : median(found->second));
        }
        std::printf("\n");
    }
    for (std::size_t i = 1; i < contenders.size(); ++i)
        printRatio(contenders.front(), contenders[i]);
    const bool allExact = contenders.front().exact == contenders.front().asked;
    return allExact ? 0 : 1;
}
