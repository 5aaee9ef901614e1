#include "models/archive/undo/undolog.h"
#include "models/archive/care/archivecare.h"
#include "models/archive/database/archiveerror.h"
#include "models/archive/facts/decisionstore.h"
#include "models/archive/handwork/tagstore.h"
#include "models/archive/undo/recordedstep.h"
#include "models/archive/undo/stepjoiner.h"
#include "tests/archive/undoarchive.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class UndoLogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingToUndoAtFirst();
    void stepsAreNamed();
    void changelessStepIsNotKept();
    void failedStepIsNotKept();
    void somethingNewForgetsWhatWasUndone();
    void stepsSurviveClosing();
    void foreignEditIsRefused();
    void goneArticleIsRefused();
    void onlyTheNewestStepsAreKept();
    void joinedStepsPushNoneOut();

private:
    QString handWork() const { return m_archive->handWork(); }
    QStringList articles() const { return m_archive->articles(); }
    QString anyFact() const { return m_archive->anyFact(); }

    std::unique_ptr<UndoArchive> m_archive;
};

namespace
{

const QString investment = u"招商引资"_s;
const QString roads = u"道路建设"_s;

} // namespace

void UndoLogTest::init()
{
    m_archive = std::make_unique<UndoArchive>();
}

void UndoLogTest::nothingToUndoAtFirst()
{
    const UndoLog log(m_archive->database());
    QVERIFY(!log.nextUndo());
    QVERIFY(!log.nextRedo());
    log.undo();
    log.redo();
    QVERIFY(log.steps().isEmpty());
}

void UndoLogTest::stepsAreNamed()
{
    TagStore(m_archive->database()).add(investment, articles());
    const QList<UndoStep> steps = UndoLog(m_archive->database()).steps();
    QCOMPARE(steps.size(), 1);
    QCOMPARE(steps.first().subject, investment);
    QCOMPARE(steps.first().count, 3);
    QVERIFY(steps.first().doneAt.isValid());
}

void UndoLogTest::changelessStepIsNotKept()
{
    TagStore tags(m_archive->database());
    tags.add(investment, articles());
    tags.add(investment, articles());
    RecordedStep step(m_archive->database(), StepAction::ColourTag, investment);
    m_archive->database().run(u"UPDATE tag SET colour = colour"_s);
    step.commit();
    QCOMPARE(UndoLog(m_archive->database()).steps().size(), 1);
    QCOMPARE(ArchiveCare(m_archive->database()).verify(), QStringList());
}

void UndoLogTest::failedStepIsNotKept()
{
    const QString before = handWork();
    QVERIFY_EXCEPTION_THROWN(
        DecisionStore(m_archive->database()).decide({anyFact(), u"none"_s}, Verdict::Confirmed),
        ArchiveError);
    QCOMPARE(handWork(), before);
    QVERIFY(UndoLog(m_archive->database()).steps().isEmpty());
}

void UndoLogTest::somethingNewForgetsWhatWasUndone()
{
    TagStore tags(m_archive->database());
    const UndoLog log(m_archive->database());
    tags.add(investment, articles());
    log.undo();
    QVERIFY(log.nextRedo());
    tags.add(roads, articles());
    QVERIFY(!log.nextRedo());
    QCOMPARE(log.steps().size(), 1);
}

void UndoLogTest::stepsSurviveClosing()
{
    const QString before = handWork();
    TagStore(m_archive->database()).add(investment, articles());
    m_archive->close();
    m_archive->open();
    UndoLog(m_archive->database()).undo();
    QCOMPARE(handWork(), before);
}

void UndoLogTest::foreignEditIsRefused()
{
    TagStore tags(m_archive->database());
    tags.add(investment, articles());
    tags.setColour(investment, u"#112233"_s);
    Database(m_archive->path(), Database::Mode::ReadWrite)
        .run(u"UPDATE tag SET colour = '#445566', row_version = row_version + 1"_s);
    const QString before = handWork();
    const UndoLog log(m_archive->database());
    QVERIFY_EXCEPTION_THROWN(log.undo(), ArchiveError);
    QCOMPARE(handWork(), before);
    QCOMPARE(log.steps().size(), 2);
}

void UndoLogTest::goneArticleIsRefused()
{
    TagStore tags(m_archive->database());
    tags.add(investment, articles());
    tags.remove(investment, articles());
    m_archive->database().run(u"DELETE FROM article WHERE id = :id"_s, {{u"id"_s, articles().first()}});
    const QString before = handWork();
    QVERIFY_EXCEPTION_THROWN(UndoLog(m_archive->database()).undo(), ArchiveError);
    QCOMPARE(handWork(), before);
    QSqlQuery references = m_archive->database().run(u"PRAGMA foreign_keys"_s);
    QVERIFY(references.next());
    QCOMPARE(references.value(0).toInt(), 1);
}

void UndoLogTest::onlyTheNewestStepsAreKept()
{
    TagStore tags(m_archive->database());
    tags.add(investment, articles());
    for (int i = 0; i < RecordedStep::stepsKept + 20; ++i)
        tags.setColour(investment, u"#%1"_s.arg(i, 6, 16, QLatin1Char('0')));
    const QList<UndoStep> steps = UndoLog(m_archive->database()).steps();
    QCOMPARE(steps.size(), RecordedStep::stepsKept);
    QVERIFY(steps.first().number > steps.last().number);
}

/// A thousand pages read again become one step, and their numbers are gone.
void UndoLogTest::joinedStepsPushNoneOut()
{
    TagStore tags(m_archive->database());
    tags.add(investment, articles());
    StepJoiner joiner(m_archive->database(), StepAction::ColourTag);
    const QString before = handWork();
    for (int i = 0; i < 2 * RecordedStep::stepsKept; ++i) {
        tags.setColour(investment, u"#%1"_s.arg(i, 6, 16, QLatin1Char('0')));
        joiner.follow();
    }
    joiner.join();
    const UndoLog log(m_archive->database());
    QCOMPARE(log.steps().size(), 2);
    QCOMPARE(log.steps().first().count, 2 * RecordedStep::stepsKept);
    const QString after = handWork();
    log.undo();
    QCOMPARE(handWork(), before);
    log.redo();
    QCOMPARE(handWork(), after);
}

QTEST_GUILESS_MAIN(UndoLogTest)
#include "undologtest.moc"
