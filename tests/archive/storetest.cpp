#include "models/archive/archivecare.h"
#include "models/archive/archiveerror.h"
#include "models/archive/articlestore.h"
#include "models/archive/decisionstore.h"
#include "models/archive/factstore.h"
#include "models/archive/pagestore.h"
#include "models/archive/tagstore.h"
#include "models/datatypes/cancelflag.h"
#include "tests/helpers/pagebuilder.h"
#include "tests/helpers/testarchive.h"

#include <QtTest>

using namespace jianbao;

class StoreTest : public QObject
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
    void registersCount();
    void factsAreFiltered_data();
    void factsAreFiltered();
    void printedWordsMeanTheirIndicator();
    void tagsAreUniqueWithoutCaseAndWidth();
    void tagsMerge();
    void tagFaultsAreTold();
    void infoCounts();
    void decisionOnWhatAnotherDecidedIsRefused();
};

namespace
{

const QString nylonHeadline = QStringLiteral("尼龙新材料项目落户滨河镇");
const QString photoHeadline = QStringLiteral("5G基站进柳庄村");
const QString methodHeadline = QStringLiteral("“四位一体”工作法见成效");

} // namespace

void StoreTest::pageComesBackToTheLetter()
{
    TestArchive archive;
    const StoredPage stored = PageStore(archive.database()).load(archive.pageIds().first());
    Page expected = TestArchive::marchPage();
    expected.articles.clear();
    QCOMPARE(stored.page, expected);
    QCOMPARE(stored.newspaper, QStringLiteral("云岭日报"));
    QCOMPARE(stored.pageNumber, QStringLiteral("A02"));
    QCOMPARE(stored.articleCount, 2);
    QVERIFY(stored.importedAt.isValid());
}

void StoreTest::articleComesBackWhole()
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

void StoreTest::articleWithoutHeadIsKept()
{
    TestArchive archive(TestArchive::Content::Empty);
    const Page page =
        PageBuilder(QStringLiteral("head.txt")).article({}).paragraph(QStringLiteral("没有标题。")).page();
    PageStore(archive.database()).add(page, {});
    const QList<StoredPage> pages = PageStore(archive.database()).all();
    QCOMPARE(pages.size(), 1);
    QVERIFY(!pages.first().page.issueDate.isKnown());
    QCOMPARE(ArticleStore(archive.database()).count(), 1);
}

void StoreTest::oddTextKeepsItsLength()
{
    TestArchive archive(TestArchive::Content::Empty);
    QString words = QStringLiteral("?头?中?尾𠮷");
    words[0] = QChar(0xfeff);
    words[2] = QChar(0);
    words[4] = QChar(0xd800);
    const Page page = PageBuilder(QStringLiteral("odd.txt")).article({}).paragraph(words).page();
    PageStore store(archive.database());
    const QString id = store.add(page, {});
    const QString kept = store.load(id).page.text;
    QCOMPARE(kept, QStringLiteral("\ufffd头\ufffd中\ufffd尾𠮷\n"));
    QCOMPARE(store.find(page.text), id);
    QCOMPARE(ArchiveCare(archive.database()).verify(), QStringList());
}

void StoreTest::sameTextIsFound()
{
    TestArchive archive;
    const PageStore store(archive.database());
    QCOMPARE(store.find(TestArchive::marchPage().text), archive.pageIds().first());
    QCOMPARE(store.find(TestArchive::marchPage().text + u'。'), QString());
}

void StoreTest::failedAddLeavesNothing()
{
    TestArchive archive;
    Page twice = TestArchive::marchPage();
    QVERIFY_EXCEPTION_THROWN(PageStore(archive.database()).add(twice, {QStringLiteral("新报"), {}, {}}),
                             ArchiveError);
    QCOMPARE(PageStore(archive.database()).all().size(), 2);
    QCOMPARE(ArticleStore(archive.database()).newspapers(), (QList<Count>{{QStringLiteral("云岭日报"), 3}}));
}

void StoreTest::cancelledAddLeavesNothing()
{
    TestArchive archive(TestArchive::Content::Empty);
    CancelFlag cancelled;
    cancelled.cancel();
    PageStore pages(archive.database());
    QCOMPARE(pages.add(TestArchive::marchPage(), {QStringLiteral("云岭日报"), {}, {}}, cancelled), QString());
    QCOMPARE(pages.all().size(), 0);
    QVERIFY(!pages.add(TestArchive::marchPage(), {QStringLiteral("云岭日报"), {}, {}}).isEmpty());
}

void StoreTest::rowsKeepTheOrderOfTheirIds()
{
    TestArchive archive;
    const QString photo = archive.articleId(photoHeadline);
    const QString nylon = archive.articleId(nylonHeadline);
    TagStore(archive.database()).add(QStringLiteral("通信"), {photo});
    const QList<ArticleRow> rows =
        ArticleStore(archive.database()).rows({photo, QStringLiteral("no-such-id"), nylon});
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().source.articleId, photo);
    QCOMPARE(rows.first().kind, ArticleKind::Photo);
    QCOMPARE(rows.first().tags.size(), 1);
    QCOMPARE(rows.last().source.headline, nylonHeadline);
    QCOMPARE(rows.last().kicker, QStringLiteral("云岭高新区招商引资再传捷报"));
    QCOMPARE(rows.last().districts, QStringList({QStringLiteral("云岭高新区"), QStringLiteral("滨河镇")}));
    QCOMPARE(rows.last().eventCount, 1);
    QCOMPARE(rows.last().observationCount, 2);
    QCOMPARE(rows.last().methodCount, 0);
    QVERIFY(rows.last().opening.startsWith(QStringLiteral("本报讯(记者王立)3月2日上午，尼龙新材料项目")));
}

void StoreTest::registersCount()
{
    TestArchive archive;
    const ArticleStore articles(archive.database());
    QCOMPARE(articles.districts().first(), (Count{QStringLiteral("云岭高新区"), 2}));
    QCOMPARE(articles.districts().size(), 3);
    QCOMPARE(articles.issues().size(), 2);
    QCOMPARE(articles.issues().first().latest, QDate(2021, 12, 31));
    QCOMPARE(articles.issues().last().articles, 2);

    const FactStore facts(archive.database());
    QCOMPARE(facts.indicators(),
             (QList<Count>{{QStringLiteral("工业总产值"), 2}, {QStringLiteral("全国高新区排名"), 1}}));
}

void StoreTest::factsAreFiltered_data()
{
    QTest::addColumn<QString>("district");
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<int>("events");
    QTest::addColumn<int>("observations");
    QTest::addColumn<int>("methods");
    const QDate none;
    QTest::addRow("all") << QString() << QString() << none << none << 2 << 3 << 1;
    QTest::addRow("district") << QStringLiteral("滨河镇") << QString() << none << none << 1 << 0 << 0;
    QTest::addRow("zone") << QStringLiteral("云岭高新区") << QString() << none << none << 1 << 3 << 1;
    QTest::addRow("indicator") << QString() << QStringLiteral("工业总产值") << none << none << 2 << 2 << 1;
    QTest::addRow("from") << QString() << QString() << QDate(2021, 3, 3) << none << 1 << 1 << 1;
    QTest::addRow("on the day") << QString() << QString() << QDate(2021, 3, 2) << QDate(2021, 3, 2) << 1 << 1
                                << 0;
    QTest::addRow("to") << QString() << QString() << none << QDate(2020, 12, 31) << 0 << 2 << 0;
}

void StoreTest::factsAreFiltered()
{
    QFETCH(QString, district);
    QFETCH(QString, indicator);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    TestArchive archive;
    const FactStore facts(archive.database());
    const FactFilter filter{district, indicator, {}, from, to, {}, {}};
    QTEST(int(facts.events(filter).size()), "events");
    QTEST(int(facts.observations(filter).size()), "observations");
    QTEST(int(facts.methods(filter).size()), "methods");
}

void StoreTest::printedWordsMeanTheirIndicator()
{
    TestArchive archive;
    archive.database().run(
        QStringLiteral("UPDATE observation SET name = '规上产值' WHERE id = "
                       "(SELECT min(id) FROM observation WHERE indicator = '工业总产值')"));
    const FactStore facts(archive.database());
    FactFilter filter;
    filter.indicator = QStringLiteral("规上产值");
    QCOMPARE(facts.observations(filter).size(), 2);
    filter.indicator = QStringLiteral("规上");
    QVERIFY(facts.observations(filter).isEmpty());
}

void StoreTest::tagsAreUniqueWithoutCaseAndWidth()
{
    TestArchive archive;
    TagStore tags(archive.database());
    const QString nylon = archive.articleId(nylonHeadline);
    QCOMPARE(tags.add(QStringLiteral(" Ai  招商 "), {nylon, QStringLiteral("no-such-id")}), 1);
    QCOMPARE(tags.add(QStringLiteral("ＡＩ 招商"), {nylon}), 0);
    QCOMPARE(tags.all().size(), 1);
    QCOMPARE(tags.all().first().name, QStringLiteral("Ai 招商"));
    QCOMPARE(tags.all().first().articleCount, 1);
    tags.setColour(QStringLiteral("ai 招商"), QStringLiteral("#A4262C"));
    tags.rename(QStringLiteral("AI 招商"), QStringLiteral("招商引资"));
    QCOMPARE(tags.of(nylon).first().name, QStringLiteral("招商引资"));
    QCOMPARE(tags.of(nylon).first().colour, QStringLiteral("#A4262C"));
    QCOMPARE(tags.remove(QStringLiteral("招商引资"), {nylon}), 1);
    QCOMPARE(tags.of(nylon), QList<Tag>());
    tags.erase(QStringLiteral("招商引资"));
    QCOMPARE(tags.all(), QList<Tag>());
}

void StoreTest::tagsMerge()
{
    TestArchive archive;
    TagStore tags(archive.database());
    const QString nylon = archive.articleId(nylonHeadline);
    const QString photo = archive.articleId(photoHeadline);
    tags.add(QStringLiteral("招商"), {nylon, photo});
    tags.add(QStringLiteral("招商引资"), {nylon});
    QCOMPARE(tags.merge(QStringLiteral("招商"), QStringLiteral("招商引资")), 1);
    QCOMPARE(tags.all().size(), 1);
    QCOMPARE(tags.all().first().articleCount, 2);
    QCOMPARE(tags.merge(QStringLiteral("招商引资"), QStringLiteral("招商引资")), 0);
    QCOMPARE(tags.all().size(), 1);
}

void StoreTest::tagFaultsAreTold()
{
    TestArchive archive;
    TagStore tags(archive.database());
    tags.add(QStringLiteral("甲"), {});
    tags.add(QStringLiteral("乙"), {});
    QVERIFY_EXCEPTION_THROWN(tags.add(QStringLiteral("  "), {}), ArchiveError);
    QVERIFY_EXCEPTION_THROWN(tags.remove(QStringLiteral("丙"), {}), ArchiveError);
    QVERIFY_EXCEPTION_THROWN(tags.rename(QStringLiteral("甲"), QStringLiteral("乙")), ArchiveError);
    QVERIFY_EXCEPTION_THROWN(tags.setColour(QStringLiteral("甲"), QStringLiteral("red")), ArchiveError);
    QCOMPARE(tags.all().size(), 2);
}

void StoreTest::infoCounts()
{
    TestArchive archive;
    TagStore(archive.database()).add(QStringLiteral("甲"), {archive.articleId(methodHeadline)});
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

void StoreTest::decisionOnWhatAnotherDecidedIsRefused()
{
    TestArchive archive;
    const QString id = FactStore(archive.database()).observations({}).first().id;
    Database other(archive.path(), Database::Mode::ReadWrite);
    DecisionStore(other).decide({id}, Verdict::Rejected);
    DecisionStore mine(archive.database());
    try {
        mine.decide({id}, Verdict::Confirmed, Verdict::Suggested);
        QFAIL("decided on what was no longer so");
    } catch (const ArchiveError &error) {
        QVERIFY2(error.message().contains(QStringLiteral("rejected")), qPrintable(error.message()));
    }
    FactFilter rejected;
    rejected.verdict = Verdict::Rejected;
    QCOMPARE(FactStore(archive.database()).observations(rejected).size(), 1);
    mine.decide({id}, Verdict::Confirmed, Verdict::Rejected);
    QVERIFY(FactStore(archive.database()).observations(rejected).isEmpty());
}

QTEST_GUILESS_MAIN(StoreTest)
#include "storetest.moc"
