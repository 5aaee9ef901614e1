#include "models/archive/care/archivecare.h"
#include "models/archive/database/archiveerror.h"
#include "models/archive/facts/decisionstore.h"
#include "models/archive/facts/factstore.h"
#include "models/archive/handwork/tagstore.h"
#include "models/archive/index/searchindex.h"
#include "models/archive/pages/articlestore.h"
#include "models/archive/pages/pageeditor.h"
#include "models/archive/pages/pagestore.h"
#include "tests/helpers/testarchive.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class RereadingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decisionsAreKeptAndTakenBack();
    void decisionAboutNothingIsTold();
    void decisionsSurvive();
    void confirmedFactSurvivesItsRule();
    void otherClaimIsAnotherSuggestion();
    void articleKeepsIdAndTags();
    void tagsOfAVanishedArticleMove();
    void givenDateWins();
    void otherTextIsRefused();
};

namespace
{

const QString nylonHeadline = u"尼龙新材料项目落户滨河镇"_s;
const QString photoHeadline = u"5G基站进柳庄村"_s;

FactFilter withVerdict(Verdict verdict)
{
    FactFilter filter;
    filter.verdict = verdict;
    return filter;
}

StoredObservation rank(Database &database)
{
    FactFilter filter;
    filter.indicator = u"全国高新区排名"_s;
    return FactStore(database).observations(filter).value(0);
}

} // namespace

void RereadingTest::decisionsAreKeptAndTakenBack()
{
    TestArchive archive;
    Database &database = archive.database();
    DecisionStore decisions(database);
    const QString id = rank(database).id;
    decisions.decide({id}, Verdict::Confirmed);
    QCOMPARE(rank(database).verdict, Verdict::Confirmed);
    decisions.decide({id}, Verdict::Rejected);
    QCOMPARE(decisions.count(), 1);
    QVERIFY(rank(database).id.isEmpty());
    QCOMPARE(FactStore(database).observations(withVerdict(Verdict::Rejected)).size(), 1);
    decisions.decide({id}, Verdict::Suggested);
    QCOMPARE(decisions.count(), 0);
    QCOMPARE(rank(database).verdict, Verdict::Suggested);
}

void RereadingTest::decisionAboutNothingIsTold()
{
    TestArchive archive;
    DecisionStore decisions(archive.database());
    QVERIFY_EXCEPTION_THROWN(decisions.decide({u"no-such-id"_s}, Verdict::Confirmed), ArchiveError);
}

void RereadingTest::decisionsSurvive()
{
    TestArchive archive;
    Database &database = archive.database();
    const QString event = FactStore(database).events({}).first().id;
    DecisionStore(database).decide({event}, Verdict::Rejected);
    DecisionStore(database).decide({rank(database).id}, Verdict::Confirmed);
    PageEditor editor(database);
    editor.store(archive.pageIds().first(), {}, TestArchive::marchPage());
    editor.store(archive.pageIds().last(), {}, TestArchive::decemberPage());
    QCOMPARE(rank(database).verdict, Verdict::Confirmed);
    QCOMPARE(FactStore(database).events(withVerdict(Verdict::Rejected)).size(), 1);
    QCOMPARE(FactStore(database).observations({}).size(), 3);
    QCOMPARE(ArchiveCare(database).verify(), QStringList());
}

void RereadingTest::confirmedFactSurvivesItsRule()
{
    TestArchive archive;
    Database &database = archive.database();
    const StoredObservation before = rank(database);
    DecisionStore(database).decide({before.id}, Verdict::Confirmed);
    Page page = TestArchive::marchPage();
    page.articles.first().observations.clear();
    page.articles.first().events.clear();
    PageEditor(database).store(archive.pageIds().first(), {}, page);
    const StoredObservation after = rank(database);
    QCOMPARE(after.fact, before.fact);
    QCOMPARE(after.verdict, Verdict::Confirmed);
    QCOMPARE(after.source, before.source);
    QCOMPARE(FactStore(database).observations({}).size(), 2);
    QCOMPARE(FactStore(database).events({}).size(), 1);
}

void RereadingTest::otherClaimIsAnotherSuggestion()
{
    TestArchive archive;
    Database &database = archive.database();
    DecisionStore(database).decide({rank(database).id}, Verdict::Rejected);
    Page page = TestArchive::marchPage();
    page.articles.first().observations.last().value = 89;
    PageEditor(database).store(archive.pageIds().first(), {}, page);
    QCOMPARE(rank(database).fact.value, 89.0);
    QCOMPARE(rank(database).verdict, Verdict::Suggested);
}

void RereadingTest::articleKeepsIdAndTags()
{
    TestArchive archive;
    Database &database = archive.database();
    const QString nylon = archive.articleId(nylonHeadline);
    TagStore(database).add(u"招商"_s, {nylon});
    Page page = TestArchive::marchPage();
    page.articles.first().headline.words = u"新的标题"_s;
    page.articles.first().pieces.first().from += 3;
    std::reverse(page.articles.begin(), page.articles.end());
    PageEditor(database).store(archive.pageIds().first(), {}, page);
    QCOMPARE(archive.articleId(u"新的标题"_s), nylon);
    QCOMPARE(TagStore(database).carriedBy({nylon}).size(), 1);
    QCOMPARE(SearchIndex(database).find(SearchQuery::parse(u"新的标题"_s)), QStringList(nylon));
    QCOMPARE(SearchIndex(database).find(SearchQuery::parse(u"headline:滨河镇"_s)), QStringList());
    QCOMPARE(ArchiveCare(database).verify(), QStringList());
}

void RereadingTest::tagsOfAVanishedArticleMove()
{
    TestArchive archive;
    Database &database = archive.database();
    const QString nylon = archive.articleId(nylonHeadline);
    TagStore(database).add(u"通信"_s, {archive.articleId(photoHeadline)});
    Page page = TestArchive::marchPage();
    page.articles.first().pieces += page.articles.last().pieces;
    page.articles.removeLast();
    PageEditor(database).store(archive.pageIds().first(), {}, page);
    QCOMPARE(ArticleStore(database).count(), 2);
    QCOMPARE(TagStore(database).carriedBy({nylon}).value(0).name, u"通信"_s);
}

void RereadingTest::givenDateWins()
{
    TestArchive archive;
    Page page = TestArchive::marchPage();
    page.issueDate = {QDate(2021, 3, 1), QDate(2021, 3, 9), false, {u"3月2日"_s}};
    page.homeDistrict = u"别的区"_s;
    PageEditor(archive.database()).store(archive.pageIds().first(), {}, page);
    const StoredPage stored = PageStore(archive.database()).load(archive.pageIds().first());
    QCOMPARE(stored.page.issueDate, TestArchive::marchPage().issueDate);
    QCOMPARE(stored.page.homeDistrict, u"别的区"_s);
}

void RereadingTest::otherTextIsRefused()
{
    TestArchive archive;
    PageEditor editor(archive.database());
    QVERIFY_EXCEPTION_THROWN(editor.store(archive.pageIds().first(), {}, TestArchive::decemberPage()),
                             ArchiveError);
    QVERIFY_EXCEPTION_THROWN(editor.store(u"no"_s, {}, TestArchive::marchPage()), ArchiveError);
    QCOMPARE(archive.articleId(nylonHeadline).size(), 36);
}

QTEST_GUILESS_MAIN(RereadingTest)
#include "rereadingtest.moc"
