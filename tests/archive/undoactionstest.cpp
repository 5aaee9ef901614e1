#include "models/archive/facts/decisionstore.h"
#include "models/archive/facts/figurechoicestore.h"
#include "models/archive/handwork/savedchartstore.h"
#include "models/archive/handwork/tagstore.h"
#include "models/archive/undo/undolog.h"
#include "tests/archive/undoarchive.h"

#include <QtTest>

#include <functional>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// What a person can do goes back and forth exactly, action by action.
class UndoActionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_archive = std::make_unique<UndoArchive>(); }
    void eachActionGoesBackAndForth_data();
    void eachActionGoesBackAndForth();

private:
    std::unique_ptr<UndoArchive> m_archive;
};

namespace
{

const QString investment = u"招商引资"_s;
const QString roads = u"道路建设"_s;

} // namespace

void UndoActionsTest::eachActionGoesBackAndForth_data()
{
    using Act = std::function<void(Database &, const QStringList &, const QString &)>;
    QTest::addColumn<Act>("act");
    QTest::addColumn<StepAction>("action");
    const auto row = [](const char *name, StepAction action, const Act &act) {
        QTest::newRow(name) << act << action;
    };
    row("tag", StepAction::Tag, [](Database &database, const QStringList &articles, const QString &) {
        TagStore(database).add(u"党建"_s, articles);
    });
    row("untag", StepAction::Untag, [](Database &database, const QStringList &articles, const QString &) {
        TagStore(database).remove(investment, articles);
    });
    row("rename", StepAction::RenameTag, [](Database &database, const QStringList &, const QString &) {
        TagStore(database).rename(investment, u"引资"_s);
    });
    row("colour", StepAction::ColourTag, [](Database &database, const QStringList &, const QString &) {
        TagStore(database).setColour(investment, u"#a4262c"_s);
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
        SavedChartStore(database).save(u"年度排名"_s, "{}");
    });
    row("confirm", StepAction::Confirm, [](Database &database, const QStringList &, const QString &fact) {
        DecisionStore(database).decide({fact}, Verdict::Confirmed);
    });
    row("reject", StepAction::Reject, [](Database &database, const QStringList &, const QString &fact) {
        DecisionStore(database).decide({fact}, Verdict::Rejected);
    });
}

void UndoActionsTest::eachActionGoesBackAndForth()
{
    using Act = std::function<void(Database &, const QStringList &, const QString &)>;
    QFETCH(Act, act);
    QFETCH(StepAction, action);
    Database &database = m_archive->database();
    TagStore(database).add(investment, m_archive->articles().mid(0, 2));
    TagStore(database).add(roads, m_archive->articles().mid(1));
    const QString before = m_archive->handWork();
    act(database, m_archive->articles(), m_archive->anyFact());
    const QString after = m_archive->handWork();
    QVERIFY(before != after);

    const UndoLog log(database);
    QCOMPARE(log.nextUndo()->action, action);
    log.undo();
    QCOMPARE(m_archive->handWork(), before);
    QCOMPARE(log.nextRedo()->action, action);
    log.redo();
    QCOMPARE(m_archive->handWork(), after);
    log.undo();
    QCOMPARE(m_archive->handWork(), before);
}

QTEST_GUILESS_MAIN(UndoActionsTest)
#include "undoactionstest.moc"
