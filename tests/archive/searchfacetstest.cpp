#include "models/archive/handwork/nameregister.h"
#include "models/archive/handwork/tagstore.h"
#include "models/archive/index/searchindex.h"
#include "models/archive/index/searchindexer.h"
#include "tests/helpers/testarchive.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace
{

const QString nylon = u"尼龙新材料项目落户滨河镇"_s;
const QString zone = u"云岭高新区"_s;

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
    TagStore(archive.database()).add(u"招商引资"_s, {archive.articleId(nylon)});
    if (isIndexed)
        SearchIndexer(archive.database()).catchUp(1);
    if (isHalfChanged)
        archive.database().run(u"UPDATE article SET headline = headline WHERE ordinal = 0"_s);

    const SearchIndex index(archive.database());
    const SearchFacets all = index.facets({});
    QCOMPARE(all.districts, (QList<Count>{{zone, 2}, one(u"柳庄村"_s), one(u"滨河镇"_s)}));
    QCOMPARE(all.tags, QList<Count>{one(u"招商引资"_s)});
    QCOMPARE(all.newspapers, (QList<Count>{{u"云岭日报"_s, 3}}));
    QCOMPARE(all.years, (QList<Count>{{u"2021"_s, 3}}));
    const SearchFacets some = index.facets(SearchQuery::parse(u"四位一体"_s));
    QCOMPARE(some.districts, QList<Count>{one(zone)});
    QCOMPARE(some.tags, QList<Count>());
    QCOMPARE(index.facets(SearchQuery::parse(u"开发区"_s)).years, QList<Count>());
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
        archive.database().run(u"UPDATE article SET headline = headline WHERE ordinal = 0"_s);
    const SearchIndex index(archive.database());
    QCOMPARE(index.facets({}).tags, QList<Count>());

    TagStore(archive.database()).add(u"招商引资"_s, {archive.articleId(nylon)});
    QCOMPARE(index.facets({}).tags, QList<Count>{one(u"招商引资"_s)});

    NameRegister(archive.database()).merge(NameKind::District, {u"滨河镇"_s}, zone);
    QCOMPARE(index.facets({}).districts, (QList<Count>{{zone, 2}, one(u"柳庄村"_s)}));
    NameRegister(archive.database()).split(NameKind::District, u"滨河镇"_s);
    QCOMPARE(index.facets({}).districts.size(), 3);

    archive.database().run(u"UPDATE newspaper SET name = '滨河晚报'"_s);
    QCOMPARE(index.facets({}).newspapers, (QList<Count>{{u"滨河晚报"_s, 3}}));

    archive.database().run(u"UPDATE page SET issue_earliest = '2020-03-05', issue_latest = '2020-03-05' "
                           "WHERE issue_latest < '2021-06-01'"_s);
    const QList<Count> years{one(u"2021"_s), {u"2020"_s, 2}};
    QCOMPARE(index.facets({}).years, years);
    SearchIndexer(archive.database()).rebuild();
    QCOMPARE(index.facets({}).years, years);
    archive.database().run(u"DELETE FROM article"_s);
    QCOMPARE(index.facets({}).years, QList<Count>());
}

QTEST_GUILESS_MAIN(SearchFacetsTest)
#include "searchfacetstest.moc"
