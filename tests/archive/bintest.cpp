#include "models/archive/undo/bin.h"
#include "models/archive/care/archivecare.h"
#include "models/archive/database/archiveerror.h"
#include "models/archive/facts/decisionstore.h"
#include "models/archive/facts/factstore.h"
#include "models/archive/handwork/savedsearchstore.h"
#include "models/archive/handwork/tagstore.h"
#include "models/archive/handwork/tagtree.h"
#include "models/archive/index/searchindex.h"
#include "models/archive/pages/articlestore.h"
#include "models/archive/pages/pagestore.h"
#include "models/archive/undo/undolog.h"
#include "tests/helpers/testarchive.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class BinTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_archive = std::make_unique<TestArchive>(); }

    void deletedTagComesBackAfterOtherSteps();
    void deletedPageComesBackWhole();
    void restoringIsOneStep();
    void deletionDoneAgainCanBeRestoredAgain();
    void undoneDeletionIsNotInTheBin();
    void takenNameIsRefused();
    void goneArticleStaysGone();
    void whatIsTooOldGoes();
    void emptiedBinIsEmpty();

private:
    Database &database() { return m_archive->database(); }
    QString article() { return m_archive->articleId(u"5G基站进柳庄村"_s); }
    QList<BinEntry> entries() { return Bin(database()).entries(); }

    std::unique_ptr<TestArchive> m_archive;
};

void BinTest::deletedTagComesBackAfterOtherSteps()
{
    TagTree(database()).make(u"经济"_s, {});
    TagTree(database()).make(u"招商引资"_s, u"经济"_s);
    TagTree(database()).make(u"签约"_s, u"招商引资"_s);
    TagStore(database()).add(u"招商引资"_s, {article()});
    TagStore(database()).erase(u"招商引资"_s);
    TagTree(database()).move(u"签约"_s, {}); // undoing the deletion would meet this
    QCOMPARE(entries().size(), 1);
    QCOMPARE(entries().first().name, u"招商引资"_s);
    Bin(database()).restore(entries().first().number);
    const QList<Tag> tags = TagStore(database()).carriedBy({article()});
    QCOMPARE(tags.size(), 1);
    QCOMPARE(tags.first().name, u"招商引资"_s);
    for (const Tag &tag : TagStore(database()).all())
        QCOMPARE(tag.parentId.isEmpty(), tag.name != u"招商引资"_s); // 签约 stays where it was put since
    QVERIFY(entries().isEmpty());
    QCOMPARE(ArchiveCare(database()).verify(), QStringList());
}

void BinTest::deletedPageComesBackWhole()
{
    const QString page = m_archive->pageIds().first();
    const QStringList before = ArticleStore(database()).onPage(page);
    TagStore(database()).add(u"招商引资"_s, {article()});
    const QString fact = FactStore(database()).events({}).first().id;
    DecisionStore(database()).decide({fact}, Verdict::Confirmed);
    const qsizetype found = SearchIndex(database()).count(SearchQuery::parse(u"尼龙"_s));
    PageStore(database()).erase(page);
    QCOMPARE(ArticleStore(database()).count(), 1);
    QCOMPARE(SearchIndex(database()).count(SearchQuery::parse(u"尼龙"_s)), 0);
    QCOMPARE(ArchiveCare(database()).verify(), QStringList());
    Bin(database()).restore(entries().first().number);
    QCOMPARE(ArticleStore(database()).onPage(page), before);
    QCOMPARE(SearchIndex(database()).count(SearchQuery::parse(u"尼龙"_s)), found);
    QCOMPARE(TagStore(database()).carriedBy({article()}).size(), 1);
    FactFilter confirmed;
    confirmed.verdict = Verdict::Confirmed;
    QCOMPARE(FactStore(database()).events(confirmed).size(), 1);
    QCOMPARE(ArchiveCare(database()).verify(), QStringList());
}

void BinTest::restoringIsOneStep()
{
    SavedSearchStore(database()).save(u"尼龙项目"_s, u"尼龙"_s);
    SavedSearchStore(database()).erase(u"尼龙项目"_s);
    Bin(database()).restore(entries().first().number);
    QCOMPARE(SavedSearchStore(database()).all().size(), 1);
    QCOMPARE(UndoLog(database()).nextUndo()->action, StepAction::RestoreDeleted);
    UndoLog(database()).undo();
    QCOMPARE(SavedSearchStore(database()).all().size(), 0);
    QCOMPARE(entries().size(), 1);
    UndoLog(database()).redo();
    QCOMPARE(SavedSearchStore(database()).all().size(), 1);
    QCOMPARE(entries().size(), 0);
}

void BinTest::deletionDoneAgainCanBeRestoredAgain()
{
    SavedSearchStore(database()).save(u"尼龙项目"_s, u"尼龙"_s);
    SavedSearchStore(database()).erase(u"尼龙项目"_s);
    const QList<BinEntry> deleted = entries();
    Bin(database()).restore(deleted.first().number);
    const UndoLog log(database());
    log.undo();
    log.undo();
    QTest::qSleep(1100); // the times of steps are whole seconds
    log.redo();
    QCOMPARE(entries(), deleted);
    log.redo();
    QVERIFY(entries().isEmpty());
    QCOMPARE(SavedSearchStore(database()).all().size(), 1);
}

void BinTest::undoneDeletionIsNotInTheBin()
{
    TagStore(database()).add(u"招商引资"_s, {article()});
    TagStore(database()).erase(u"招商引资"_s);
    UndoLog(database()).undo();
    QCOMPARE(entries().size(), 0);
    UndoLog(database()).redo();
    QCOMPARE(entries().size(), 1);
    Bin(database()).restore(entries().first().number);
    QCOMPARE(TagStore(database()).carriedBy({article()}).size(), 1);
}

void BinTest::takenNameIsRefused()
{
    TagStore(database()).add(u"招商引资"_s, {article()});
    TagStore(database()).erase(u"招商引资"_s);
    TagTree(database()).make(u"招商引资"_s, {});
    QVERIFY_EXCEPTION_THROWN(Bin(database()).restore(entries().first().number), ArchiveError);
    QCOMPARE(entries().size(), 1);
    QCOMPARE(TagStore(database()).carriedBy({article()}).size(), 0);
    QVERIFY_EXCEPTION_THROWN(Bin(database()).restore(4711), ArchiveError);
}

void BinTest::goneArticleStaysGone()
{
    TagStore(database()).add(u"招商引资"_s, {article(), m_archive->articleId(u"“四位一体”工作法见成效"_s)});
    TagStore(database()).erase(u"招商引资"_s);
    PageStore(database()).erase(m_archive->pageIds().last());
    Bin(database()).restore(entries().last().number);
    QCOMPARE(TagStore(database()).all().first().articleCount, 1);
    QCOMPARE(ArchiveCare(database()).verify(), QStringList());
}

void BinTest::whatIsTooOldGoes()
{
    TagStore(database()).add(u"招商引资"_s, {article()});
    TagStore(database()).erase(u"招商引资"_s);
    const QDateTime longAgo = QDateTime::currentDateTimeUtc().addDays(-Bin::daysKept - 1);
    database().run(u"UPDATE bin_entry SET deleted_at = :at"_s, {{u"at"_s, longAgo.toString(Qt::ISODate)}});
    QCOMPARE(entries().size(), 0);
    SavedSearchStore(database()).save(u"尼龙项目"_s, u"尼龙"_s);
    SavedSearchStore(database()).erase(u"尼龙项目"_s);
    QSqlQuery kept = database().run(u"SELECT count(*) FROM bin_entry"_s);
    QVERIFY(kept.next());
    QCOMPARE(kept.value(0).toInt(), 1);
}

void BinTest::emptiedBinIsEmpty()
{
    TagStore(database()).add(u"招商引资"_s, {article()});
    TagStore(database()).erase(u"招商引资"_s);
    Bin(database()).empty();
    QCOMPARE(entries().size(), 0);
}

QTEST_GUILESS_MAIN(BinTest)
#include "bintest.moc"
