#include "models/archive/pages/pagestore.h"
#include "models/archive/care/archivecare.h"
#include "models/archive/database/archiveerror.h"
#include "models/archive/handwork/tagstore.h"
#include "models/archive/pages/articlestore.h"
#include "models/datatypes/cancelflag.h"
#include "tests/helpers/pagebuilder.h"
#include "tests/helpers/testarchive.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Pages and their articles come back from the archive as they were read.
class PageStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pageComesBackToTheLetter();
    void articleComesBackWhole();
    void articleWithoutHeadIsKept();
    void oddTextKeepsItsLength();
    void sameTextIsFound();
    void failedAddLeavesNothing();
    void cancelledAddLeavesNothing();
    void rowsKeepTheOrderOfTheirIds();
    void infoCounts();
};

namespace
{

const QString nylonHeadline = u"尼龙新材料项目落户滨河镇"_s;
const QString photoHeadline = u"5G基站进柳庄村"_s;
const QString methodHeadline = u"“四位一体”工作法见成效"_s;

} // namespace

void PageStoreTest::pageComesBackToTheLetter()
{
    TestArchive archive;
    const StoredPage stored = PageStore(archive.database()).load(archive.pageIds().first());
    Page expected = TestArchive::marchPage();
    expected.articles.clear();
    QCOMPARE(stored.page, expected);
    QCOMPARE(stored.newspaper, u"云岭日报"_s);
    QCOMPARE(stored.pageNumber, u"A02"_s);
    QCOMPARE(stored.articleCount, 2);
    QVERIFY(stored.importedAt.isValid());
}

void PageStoreTest::articleComesBackWhole()
{
    TestArchive archive;
    const StoredArticle stored = ArticleStore(archive.database()).load(archive.articleId(nylonHeadline));
    const Page page = TestArchive::marchPage();
    Article expected = page.articles.first();
    QCOMPARE(stored.events.size(), 1);
    QCOMPARE(stored.events.first().fact, expected.events.first());
    QCOMPARE(stored.observations.size(), 2);
    QCOMPARE(stored.pageText, page.text);
    for (const StoredObservation &observation : stored.observations) {
        QVERIFY(observation.quoteHolds);
        QVERIFY(expected.observations.contains(observation.fact));
    }
    expected.events.clear();
    expected.observations.clear();
    QCOMPARE(stored.article, expected);
    QCOMPARE(stored.source.issueLatest, QDate(2021, 3, 5));
}

void PageStoreTest::articleWithoutHeadIsKept()
{
    TestArchive archive(TestArchive::Content::Empty);
    const Page page = PageBuilder(u"head.txt"_s).article({}).paragraph(u"没有标题。"_s).page();
    PageStore(archive.database()).add(page, {});
    const QList<StoredPage> pages = PageStore(archive.database()).all();
    QCOMPARE(pages.size(), 1);
    QVERIFY(!pages.first().page.issueDate.isKnown());
    QCOMPARE(ArticleStore(archive.database()).count(), 1);
}

void PageStoreTest::oddTextKeepsItsLength()
{
    TestArchive archive(TestArchive::Content::Empty);
    QString words = u"?头?中?尾𠮷"_s;
    words[0] = QChar(0xfeff);
    words[2] = QChar(0);
    words[4] = QChar(0xd800);
    const Page page = PageBuilder(u"odd.txt"_s).article({}).paragraph(words).page();
    PageStore store(archive.database());
    const QString id = store.add(page, {});
    const QString kept = store.load(id).page.text;
    QCOMPARE(kept, u"\ufffd头\ufffd中\ufffd尾𠮷\n"_s);
    QCOMPARE(store.find(page.text), id);
    QCOMPARE(ArchiveCare(archive.database()).verify(), QStringList());
}

void PageStoreTest::sameTextIsFound()
{
    TestArchive archive;
    const PageStore store(archive.database());
    QCOMPARE(store.find(TestArchive::marchPage().text), archive.pageIds().first());
    QCOMPARE(store.find(TestArchive::marchPage().text + u'。'), QString());
}

void PageStoreTest::failedAddLeavesNothing()
{
    TestArchive archive;
    Page twice = TestArchive::marchPage();
    QVERIFY_EXCEPTION_THROWN(PageStore(archive.database()).add(twice, {u"新报"_s, {}, {}}), ArchiveError);
    QCOMPARE(PageStore(archive.database()).all().size(), 2);
    QCOMPARE(ArticleStore(archive.database()).newspapers(), (QList<Count>{{u"云岭日报"_s, 3}}));
}

void PageStoreTest::cancelledAddLeavesNothing()
{
    TestArchive archive(TestArchive::Content::Empty);
    CancelFlag cancelled;
    cancelled.cancel();
    PageStore pages(archive.database());
    QCOMPARE(pages.add(TestArchive::marchPage(), {u"云岭日报"_s, {}, {}}, cancelled), QString());
    QCOMPARE(pages.all().size(), 0);
    QVERIFY(!pages.add(TestArchive::marchPage(), {u"云岭日报"_s, {}, {}}).isEmpty());
}

void PageStoreTest::rowsKeepTheOrderOfTheirIds()
{
    TestArchive archive;
    const QString photo = archive.articleId(photoHeadline);
    const QString nylon = archive.articleId(nylonHeadline);
    TagStore(archive.database()).add(u"通信"_s, {photo});
    const QList<ArticleRow> rows = ArticleStore(archive.database()).rows({photo, u"no-such-id"_s, nylon});
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().source.articleId, photo);
    QCOMPARE(rows.first().kind, ArticleKind::Photo);
    QCOMPARE(rows.first().tags.size(), 1);
    QCOMPARE(rows.last().source.headline, nylonHeadline);
    QCOMPARE(rows.last().kicker, u"云岭高新区招商引资再传捷报"_s);
    QCOMPARE(rows.last().districts, QStringList({u"云岭高新区"_s, u"滨河镇"_s}));
    QCOMPARE(rows.last().eventCount, 1);
    QCOMPARE(rows.last().observationCount, 2);
    QCOMPARE(rows.last().methodCount, 0);
    QVERIFY(rows.last().opening.startsWith(u"本报讯(记者王立)3月2日上午，尼龙新材料项目"_s));
}

void PageStoreTest::infoCounts()
{
    TestArchive archive;
    TagStore(archive.database()).add(u"甲"_s, {archive.articleId(methodHeadline)});
    const ArchiveInfo info = ArchiveCare(archive.database()).info();
    QCOMPARE(info.pages, 2);
    QCOMPARE(info.articles, 3);
    QCOMPARE(info.events, 2);
    QCOMPARE(info.observations, 3);
    QCOMPARE(info.methods, 1);
    QCOMPARE(info.tags, 1);
    QCOMPARE(info.taggings, 1);
    QCOMPARE(info.decisions, 0);
    QCOMPARE(info.schemaVersion, archive.database().schemaVersion());
}

QTEST_GUILESS_MAIN(PageStoreTest)
#include "pagestoretest.moc"
