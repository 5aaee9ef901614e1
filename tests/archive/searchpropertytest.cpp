#include "models/archive/database/jsoncolumns.h"
#include "models/archive/handwork/tagstore.h"
#include "models/archive/index/searchindex.h"
#include "models/archive/index/searchindexer.h"
#include "models/archive/pages/pageeditor.h"
#include "models/archive/pages/pagestore.h"
#include "models/archive/seals/searchverifier.h"
#include "tests/helpers/pagebuilder.h"
#include "tests/helpers/testarchive.h"

#include <QRandomGenerator>
#include <QtTest>

#include <csignal>
#include <memory>
#include <sys/wait.h>
#include <unistd.h>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Whatever happens to an archive, by the program or by another tool, the index finds what a scan finds and
/// counts what is there. The archive stays small, since each round scans it. JIANBAO_TORTURE_ROUNDS=10000
/// makes it long.
class SearchPropertyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void indexEqualsScan();

private:
    void change();
    void addPage();
    void killTheIndexer();
    void readAgain();
    void editByHand();
    void compare();
    QMap<QString, qint64> counted(const QString &names, const QStringList &ids);
    void compareCounts(const SearchFacets &facets, const QStringList &ids);
    QString text(int longest);
    QString query();
    Page page(const QString &pageText);

    static constexpr int mostPages = 30;
    QRandomGenerator m_random{20211231};
    TestArchive m_archive{TestArchive::Content::Empty};
    std::unique_ptr<SearchIndex> m_index; ///< one for many changes, as in a window
    int m_pages = 0;
    qsizetype m_found = 0;
};

QString SearchPropertyTest::text(int longest)
{
    static const QString alphabet = u"高新区尼龙招商，。5G１後后乾干ﬁf％𠮷 \n"_s;
    QString made;
    for (int length = m_random.bounded(1, longest + 1); length > 0; --length)
        made += alphabet.at(m_random.bounded(int(alphabet.size())));
    return QString::fromUtf8(made.toUtf8()); // no half surrogate pairs
}

/// A page whose articles are cut at random, so that reading it again gives others.
Page SearchPropertyTest::page(const QString &pageText)
{
    Page page;
    page.fileName = u"%1.txt"_s.arg(m_random.bounded(20));
    page.text = pageText;
    const QDate day = QDate(2021, 1, 1).addDays(m_random.bounded(5));
    if (m_random.bounded(5) > 0)
        page.issueDate = {day.addDays(-m_random.bounded(2)), day, true, {}};
    for (qsizetype from = 0; from < pageText.size();) {
        const qsizetype to = std::min<qsizetype>(pageText.size(), from + m_random.bounded(1, 40));
        Article article;
        article.headline = {pageText.mid(from, 3), {}};
        article.byline.reporters = QStringList{pageText.mid(from + 1, 2)};
        Paragraph words;
        words.words.append(pageText, {from, to});
        article.paragraphs = {words};
        article.pieces = {{from, to}};
        article.kind = m_random.bounded(2) == 0 ? ArticleKind::News : ArticleKind::Photo;
        if (m_random.bounded(2) == 0)
            article.districts = {text(2)};
        page.articles.append(article);
        from = to;
    }
    return page;
}

/// In the place of another page, if there are many.
void SearchPropertyTest::addPage()
{
    m_archive.database().run(u"DELETE FROM page WHERE id = (SELECT id FROM page ORDER BY random() LIMIT 1) "
                             "AND (SELECT count(*) FROM page) >= %1"_s.arg(mostPages));
    const QString newspaper = m_random.bounded(2) == 0 ? u"高新报"_s : u"尼龙报"_s;
    PageStore(m_archive.database()).add(page(text(120) + QString::number(++m_pages)), {newspaper, {}, {}});
}

void SearchPropertyTest::readAgain()
{
    PageStore pages(m_archive.database());
    const QList<StoredPage> all = pages.all();
    if (all.isEmpty())
        return;
    const StoredPage stored = all.at(m_random.bounded(int(all.size())));
    PageEditor(m_archive.database()).store(stored.id, {}, page(stored.page.text));
}

void SearchPropertyTest::editByHand()
{
    static const QStringList edits{
        u"UPDATE article_paragraph SET words = '招商' || words WHERE article_id = "
        "(SELECT id FROM article ORDER BY random() LIMIT 1)"_s,
        u"UPDATE article SET headline = '高新' || kicker WHERE id = "
        "(SELECT id FROM article ORDER BY random() LIMIT 1)"_s,
        u"UPDATE page SET issue_latest = '2021-01-04' WHERE id = "
        "(SELECT id FROM page ORDER BY random() LIMIT 1)"_s,
        u"DELETE FROM article WHERE id = (SELECT id FROM article ORDER BY random() LIMIT 1)"_s,
        u"DELETE FROM article_district WHERE article_id = "
        "(SELECT article_id FROM article_district ORDER BY random() LIMIT 1)"_s,
        u"UPDATE newspaper SET folded = folded || '5g' WHERE name = '高新报'"_s,
        u"DELETE FROM page WHERE id = (SELECT id FROM page ORDER BY random() LIMIT 1)"_s,
        u"INSERT OR IGNORE INTO article_district (article_id, district, folded) SELECT id, "
        "'招商', '招商' FROM article LIMIT 1"_s,
    };
    m_archive.database().run(edits.at(m_random.bounded(int(edits.size()))));
}

/// Another process is killed while it writes segments.
void SearchPropertyTest::killTheIndexer()
{
    m_index.reset();
    m_archive.close();
    const pid_t indexer = ::fork();
    if (indexer == 0) {
        const Database database(m_archive.path(), Database::Mode::ReadWrite);
        SearchIndexer(database).rebuild();
        for (;;)
            ::pause();
    }
    QTest::qSleep(m_random.bounded(1, 60));
    ::kill(indexer, SIGKILL);
    QCOMPARE(::waitpid(indexer, nullptr, 0), indexer);
    m_archive.open();
    QCOMPARE(SearchVerifier(m_archive.database()).faults(), QStringList());
}

void SearchPropertyTest::change()
{
    switch (m_random.bounded(16)) {
    case 0:
        SearchIndexer(m_archive.database()).catchUp(1);
        return;
    case 1:
        SearchIndexer(m_archive.database()).catchUp(20);
        return;
    case 2:
        m_index.reset();
        m_archive.close();
        m_archive.open();
        return;
    case 3:
        TagStore(m_archive.database())
            .add(u"标%1"_s.arg(m_random.bounded(3)),
                 SearchIndex(m_archive.database()).find(SearchQuery::parse(text(1))).mid(0, 3));
        return;
    case 4:
        if (m_random.bounded(10) == 0)
            killTheIndexer();
        else if (m_random.bounded(10) == 0)
            SearchIndexer(m_archive.database()).rebuild();
        return;
    case 5:
    case 6:
    case 7:
        readAgain();
        return;
    case 8:
    case 9:
    case 10:
        addPage();
        return;
    default:
        editByHand();
    }
}

QString SearchPropertyTest::query()
{
    static const QStringList fields{QString(),  QString(),    QString(),      QString(), u"headline:"_s,
                                    u"body:"_s, u"byline:"_s, u"district:"_s, u"tag:"_s, u"paper:"_s};
    static const QStringList others{u"date:2021-01-02..2021-01-03"_s,
                                    u"has:district"_s,
                                    u"has:tag"_s,
                                    u"tag:标1"_s,
                                    u"kind:photo"_s,
                                    u"-has:date"_s,
                                    u"date:..2021-01-02"_s};
    QString made;
    for (int parts = m_random.bounded(1, 4); parts > 0; --parts) {
        made += m_random.bounded(4) == 0 ? u"-"_s : QString();
        if (m_random.bounded(5) == 0)
            made += others.at(m_random.bounded(int(others.size())));
        else
            made += fields.at(m_random.bounded(int(fields.size()))) + u'"' + text(5) + u'"';
        made += m_random.bounded(3) == 0 ? u" OR "_s : u" "_s;
    }
    return m_random.bounded(6) == 0 ? u"-(%1)"_s.arg(made) : made;
}

void SearchPropertyTest::compare()
{
    if (!m_index)
        m_index = std::make_unique<SearchIndex>(m_archive.database());
    for (int i = 0; i < 3; ++i) {
        const QString typed = query();
        const SearchQuery wanted = SearchQuery::parse(typed);
        const auto order = static_cast<SearchIndex::Order>(m_random.bounded(2));
        const QStringList expected = SearchIndex(m_archive.database()).scan(wanted, order);
        QVERIFY2(m_index->find(wanted, order) == expected, qPrintable(typed));
        const SearchIndex::Page page = m_index->page(wanted, order, 2, 5);
        QVERIFY2(page.ids == expected.mid(2, 5) && page.total == expected.size(), qPrintable(typed));
        if (i == 0)
            compareCounts(m_index->facets(wanted), expected);
        m_found += expected.size();
    }
}

/// `names` selects pairs of an article's id and a name. How many of the articles have each name.
QMap<QString, qint64> SearchPropertyTest::counted(const QString &names, const QStringList &ids)
{
    QMap<QString, qint64> counts;
    QSqlQuery query = m_archive.database().run(
        u"SELECT name, count(DISTINCT id) FROM (%1) WHERE id IN "
        "(SELECT value FROM json_each(:ids)) AND name IS NOT NULL GROUP BY name"_s.arg(names),
        {{u"ids"_s, jsonOf(ids)}});
    while (query.next())
        counts.insert(query.value(0).toString(), query.value(1).toLongLong());
    return counts;
}

void SearchPropertyTest::compareCounts(const SearchFacets &facets, const QStringList &ids)
{
    const auto told = [](const QList<Count> &counts) {
        QMap<QString, qint64> map;
        for (const Count &count : counts)
            map.insert(count.name, count.count);
        return map;
    };
    const QString ofPage = u"SELECT article.id AS id, %1 AS name FROM article "
                           "JOIN page ON page.id = page_id"_s;
    QCOMPARE(told(facets.districts),
             counted(u"SELECT article_id AS id, district AS name FROM article_district"_s, ids));
    QCOMPARE(told(facets.tags), counted(u"SELECT article_id AS id, name FROM article_tag "
                                        "JOIN tag ON tag.id = tag_id"_s,
                                        ids));
    QCOMPARE(told(facets.newspapers),
             counted(ofPage.arg(u"(SELECT name FROM newspaper WHERE id = newspaper_id)"_s), ids));
    QCOMPARE(told(facets.years), counted(ofPage.arg(u"substr(issue_latest, 1, 4)"_s), ids));
}

void SearchPropertyTest::indexEqualsScan()
{
    const int rounds = std::max(300, qEnvironmentVariableIntValue("JIANBAO_TORTURE_ROUNDS"));
    for (int round = 0; round < rounds; ++round) {
        change();
        compare();
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"in round %1"_s.arg(round)));
        if (round % 100 == 99)
            QCOMPARE(SearchVerifier(m_archive.database()).faults(), QStringList());
    }
    QVERIFY(m_found > rounds);
}

QTEST_GUILESS_MAIN(SearchPropertyTest)
#include "searchpropertytest.moc"
