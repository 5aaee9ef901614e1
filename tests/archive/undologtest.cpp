#include "models/archive/undolog.h"
#include "models/archive/archivecare.h"
#include "models/archive/archiveerror.h"
#include "models/archive/decisionstore.h"
#include "models/archive/figurechoicestore.h"
#include "models/archive/recordedstep.h"
#include "models/archive/savedchartstore.h"
#include "models/archive/tagstore.h"
#include "tests/helpers/testarchive.h"

#include <QtTest>

using namespace jianbao;

class UndoLogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingToUndoAtFirst();
    void eachActionGoesBackAndForth_data();
    void eachActionGoesBackAndForth();
    void stepsAreNamed();
    void changelessStepIsNotKept();
    void failedStepIsNotKept();
    void somethingNewForgetsWhatWasUndone();
    void stepsSurviveClosing();
    void foreignEditIsRefused();
    void goneArticleIsRefused();
    void onlyTheNewestStepsAreKept();

private:
    /// Every row of the hand work, in one string.
    QString handWork() const;
    QStringList articles() const;
    QString anyFact() const;

    std::unique_ptr<TestArchive> m_archive;
};

namespace
{

const QString investment = QStringLiteral("招商引资");
const QString roads = QStringLiteral("道路建设");

} // namespace

void UndoLogTest::init()
{
    m_archive = std::make_unique<TestArchive>();
}

QString UndoLogTest::handWork() const
{
    QStringList rows;
    for (const char *table : {"tag", "article_tag", "decision", "figure_choice", "saved_chart"}) {
        QSqlQuery query = m_archive->database().run(
            QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2").arg(QLatin1String(table)));
        while (query.next()) {
            QStringList cells{QLatin1String(table)};
            for (int column = 0; query.value(column).isValid(); ++column)
                cells.append(query.value(column).toString());
            rows.append(cells.join(u'|'));
        }
    }
    return rows.join(u'\n');
}

QStringList UndoLogTest::articles() const
{
    QStringList ids;
    QSqlQuery query = m_archive->database().run(QStringLiteral("SELECT id FROM article ORDER BY id"));
    while (query.next())
        ids.append(query.value(0).toString());
    return ids;
}

QString UndoLogTest::anyFact() const
{
    QSqlQuery query = m_archive->database().run(QStringLiteral("SELECT min(id) FROM observation"));
    query.next();
    return query.value(0).toString();
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

void UndoLogTest::eachActionGoesBackAndForth_data()
{
    using Act = std::function<void(Database &, const QStringList &, const QString &)>;
    QTest::addColumn<Act>("act");
    QTest::addColumn<StepAction>("action");
    const auto row = [](const char *name, StepAction action, const Act &act) {
        QTest::newRow(name) << act << action;
    };
    row("tag", StepAction::Tag, [](Database &database, const QStringList &articles, const QString &) {
        TagStore(database).add(QStringLiteral("党建"), articles);
    });
    row("untag", StepAction::Untag, [](Database &database, const QStringList &articles, const QString &) {
        TagStore(database).remove(investment, articles);
    });
    row("rename", StepAction::RenameTag, [](Database &database, const QStringList &, const QString &) {
        TagStore(database).rename(investment, QStringLiteral("引资"));
    });
    row("colour", StepAction::ColourTag, [](Database &database, const QStringList &, const QString &) {
        TagStore(database).setColour(investment, QStringLiteral("#a4262c"));
    });
    row("merge", StepAction::MergeTags, [](Database &database, const QStringList &, const QString &) {
        TagStore(database).merge(investment, roads);
    });
    row("delete", StepAction::DeleteTag, [](Database &database, const QStringList &, const QString &) {
        TagStore(database).erase(investment);
    });
    row("choose a figure", StepAction::ChooseFigure,
        [](Database &database, const QStringList &, const QString &fact) {
            FigureChoiceStore(database).choose(fact, {});
        });
    row("keep a chart", StepAction::SaveChart, [](Database &database, const QStringList &, const QString &) {
        SavedChartStore(database).save(QStringLiteral("年度排名"), "{}");
    });
    row("confirm", StepAction::Confirm, [](Database &database, const QStringList &, const QString &fact) {
        DecisionStore(database).decide({fact}, Verdict::Confirmed);
    });
    row("reject", StepAction::Reject, [](Database &database, const QStringList &, const QString &fact) {
        DecisionStore(database).decide({fact}, Verdict::Rejected);
    });
}

void UndoLogTest::eachActionGoesBackAndForth()
{
    using Act = std::function<void(Database &, const QStringList &, const QString &)>;
    QFETCH(Act, act);
    QFETCH(StepAction, action);
    Database &database = m_archive->database();
    TagStore(database).add(investment, articles().mid(0, 2));
    TagStore(database).add(roads, articles().mid(1));
    const QString before = handWork();
    act(database, articles(), anyFact());
    const QString after = handWork();
    QVERIFY(before != after);

    const UndoLog log(database);
    QCOMPARE(log.nextUndo()->action, action);
    log.undo();
    QCOMPARE(handWork(), before);
    QCOMPARE(log.nextRedo()->action, action);
    log.redo();
    QCOMPARE(handWork(), after);
    log.undo();
    QCOMPARE(handWork(), before);
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
    m_archive->database().run(QStringLiteral("UPDATE tag SET colour = colour"));
    step.commit();
    QCOMPARE(UndoLog(m_archive->database()).steps().size(), 1);
    QCOMPARE(ArchiveCare(m_archive->database()).verify(), QStringList());
}

void UndoLogTest::failedStepIsNotKept()
{
    const QString before = handWork();
    QVERIFY_EXCEPTION_THROWN(
        DecisionStore(m_archive->database()).decide({anyFact(), QStringLiteral("none")}, Verdict::Confirmed),
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
    tags.setColour(investment, QStringLiteral("#112233"));
    Database(m_archive->path(), Database::Mode::ReadWrite)
        .run(QStringLiteral("UPDATE tag SET colour = '#445566', row_version = row_version + 1"));
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
    m_archive->database().run(QStringLiteral("DELETE FROM article WHERE id = :id"),
                              {{QStringLiteral("id"), articles().first()}});
    const QString before = handWork();
    QVERIFY_EXCEPTION_THROWN(UndoLog(m_archive->database()).undo(), ArchiveError);
    QCOMPARE(handWork(), before);
    QSqlQuery references = m_archive->database().run(QStringLiteral("PRAGMA foreign_keys"));
    QVERIFY(references.next());
    QCOMPARE(references.value(0).toInt(), 1);
}

void UndoLogTest::onlyTheNewestStepsAreKept()
{
    TagStore tags(m_archive->database());
    tags.add(investment, articles());
    for (int i = 0; i < RecordedStep::stepsKept + 20; ++i)
        tags.setColour(investment, QStringLiteral("#%1").arg(i, 6, 16, QLatin1Char('0')));
    const QList<UndoStep> steps = UndoLog(m_archive->database()).steps();
    QCOMPARE(steps.size(), RecordedStep::stepsKept);
    QVERIFY(steps.first().number > steps.last().number);
}

QTEST_GUILESS_MAIN(UndoLogTest)
#include "undologtest.moc"
