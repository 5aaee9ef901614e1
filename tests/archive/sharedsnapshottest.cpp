#include "models/archive/database/sharedsnapshot.h"

#include "models/archive/database/readtransaction.h"
#include "models/archive/index/searchindex.h"
#include "models/archive/index/searchindexer.h"
#include "models/archive/pages/pagestore.h"
#include "tests/helpers/pagebuilder.h"
#include "tests/helpers/testarchive.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Several connections search with one snapshot, and none is told of what it must not see.
class SharedSnapshotTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isHeldOnce();
    void followsEveryConnection();
    void earlierMomentStaysAsItWas();

private:
    static void addPage(TestArchive &archive, const QString &headline)
    {
        PageStore(archive.database()).add(PageBuilder(headline + u".txt"_s).article(headline).page(), {});
    }
};

void SharedSnapshotTest::isHeldOnce()
{
    TestArchive archive;
    SearchIndexer(archive.database()).rebuild();
    const Database other(archive.path(), Database::Mode::ReadOnly);
    SharedSnapshot shared;
    QCOMPARE(shared.load(archive.database()).get(), shared.load(other).get());
}

void SharedSnapshotTest::followsEveryConnection()
{
    TestArchive archive;
    SearchIndexer(archive.database()).rebuild();
    const auto shared = std::make_shared<SharedSnapshot>();
    const Database other(archive.path(), Database::Mode::ReadOnly);
    const SearchIndex one(archive.database(), shared);
    const SearchIndex two(other, shared);
    QCOMPARE(two.count({}), 3);
    addPage(archive, u"新页"_s);
    QCOMPARE(one.count({}), 4);
    QCOMPARE(two.count({}), 4);
}

void SharedSnapshotTest::earlierMomentStaysAsItWas()
{
    TestArchive archive;
    SearchIndexer(archive.database()).rebuild();
    addPage(archive, u"旧页"_s);
    const auto shared = std::make_shared<SharedSnapshot>();
    const Database other(archive.path(), Database::Mode::ReadOnly);
    const SearchIndex one(archive.database(), shared);
    const SearchIndex two(other, shared);
    const ReadTransaction moment(other);
    QCOMPARE(two.count({}), 4);
    addPage(archive, u"新页"_s);
    QCOMPARE(one.count({}), 5);
    QCOMPARE(SearchIndex(other, shared).count({}), 4);
    QCOMPARE(SearchIndex(other, shared).count(SearchQuery::parse(u"旧页"_s)), 1);
    QCOMPARE(SearchIndex(other, shared).count(SearchQuery::parse(u"新页"_s)), 0);
}

QTEST_GUILESS_MAIN(SharedSnapshotTest)
#include "sharedsnapshottest.moc"
