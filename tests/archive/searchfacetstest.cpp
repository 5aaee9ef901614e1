#include "models/archive/handwork/nameregister.h"
#include "models/archive/handwork/tagstore.h"
#include "models/archive/index/searchindex.h"
#include "models/archive/index/searchindexer.h"
#include "tests/helpers/testarchive.h"

#include <QtTest>

using namespace jianbao;

namespace
{

const QString nylon = QStringLiteral("尼龙新材料项目落户滨河镇");
const QString zone = QStringLiteral("云岭高新区");

Count one(const QString &name)
{
    return {name, 1};
}

} // namespace

class SearchFacetsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsByKind_data();
    void countsByKind();
    void followsChanges_data() { countsByKind_data(); }
    void followsChanges();
};

void SearchFacetsTest::countsByKind_data()
{
    QTest::addColumn<bool>("isIndexed");
    QTest::addColumn<bool>("isHalfChanged");
    QTest::newRow("no segment") << false << false;
    QTest::newRow("all in a segment") << true << false;
    QTest::newRow("some have changed since") << true << true;
}

void SearchFacetsTest::countsByKind()
{
    QFETCH(bool, isIndexed);
    QFETCH(bool, isHalfChanged);
    TestArchive archive;
    TagStore(archive.database()).add(QStringLiteral("招商引资"), {archive.articleId(nylon)});
    if (isIndexed)
        SearchIndexer(archive.database()).catchUp(1);
    if (isHalfChanged)
        archive.database().run(QStringLiteral("UPDATE article SET headline = headline WHERE ordinal = 0"));

    const SearchIndex index(archive.database());
    const SearchFacets all = index.facets({});
    QCOMPARE(all.districts,
             (QList<Count>{{zone, 2}, one(QStringLiteral("柳庄村")), one(QStringLiteral("滨河镇"))}));
    QCOMPARE(all.tags, QList<Count>{one(QStringLiteral("招商引资"))});
    QCOMPARE(all.newspapers, (QList<Count>{{QStringLiteral("云岭日报"), 3}}));
    QCOMPARE(all.years, (QList<Count>{{QStringLiteral("2021"), 3}}));
    const SearchFacets some = index.facets(SearchQuery::parse(QStringLiteral("四位一体")));
    QCOMPARE(some.districts, QList<Count>{one(zone)});
    QCOMPARE(some.tags, QList<Count>());
    QCOMPARE(index.facets(SearchQuery::parse(QStringLiteral("开发区"))).years, QList<Count>());
}

/// The same index is asked again and again, as in a window.
void SearchFacetsTest::followsChanges()
{
    QFETCH(bool, isIndexed);
    QFETCH(bool, isHalfChanged);
    TestArchive archive;
    if (isIndexed)
        SearchIndexer(archive.database()).catchUp(1);
    if (isHalfChanged)
        archive.database().run(QStringLiteral("UPDATE article SET headline = headline WHERE ordinal = 0"));
    const SearchIndex index(archive.database());
    QCOMPARE(index.facets({}).tags, QList<Count>());

    TagStore(archive.database()).add(QStringLiteral("招商引资"), {archive.articleId(nylon)});
    QCOMPARE(index.facets({}).tags, QList<Count>{one(QStringLiteral("招商引资"))});

    NameRegister(archive.database()).merge(NameKind::District, {QStringLiteral("滨河镇")}, zone);
    QCOMPARE(index.facets({}).districts, (QList<Count>{{zone, 2}, one(QStringLiteral("柳庄村"))}));
    NameRegister(archive.database()).split(NameKind::District, QStringLiteral("滨河镇"));
    QCOMPARE(index.facets({}).districts.size(), 3);

    archive.database().run(QStringLiteral("UPDATE newspaper SET name = '滨河晚报'"));
    QCOMPARE(index.facets({}).newspapers, (QList<Count>{{QStringLiteral("滨河晚报"), 3}}));

    archive.database().run(
        QStringLiteral("UPDATE page SET issue_earliest = '2020-03-05', issue_latest = '2020-03-05' "
                       "WHERE issue_latest < '2021-06-01'"));
    const QList<Count> years{one(QStringLiteral("2021")), {QStringLiteral("2020"), 2}};
    QCOMPARE(index.facets({}).years, years);
    SearchIndexer(archive.database()).rebuild();
    QCOMPARE(index.facets({}).years, years);
    archive.database().run(QStringLiteral("DELETE FROM article"));
    QCOMPARE(index.facets({}).years, QList<Count>());
}

QTEST_GUILESS_MAIN(SearchFacetsTest)
#include "searchfacetstest.moc"
