#include "views/timeline/timelinehabits.h"
#include "models/archive/database/database.h"
#include "models/items/timelinemodel.h"
#include "tests/helpers/inventedfigures.h"
#include "views/timeline/lanemenu.h"
#include "views/timeline/timelineview.h"
#include "views/timeline/timelineworkspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// What a person chose for the timeline comes back in the next session.
class TimelineHabitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesAndBack_data()
    {
        QTest::addColumn<TimelineHabits>("habits");
        QTest::addRow("default") << TimelineHabits();
        QTest::addRow("glides") << TimelineHabits{.arrangement = {}, .glides = true};
        QTest::addRow("by name, flat") << TimelineHabits{
            .arrangement = {.order = LaneOrder::Name, .byHand = {}, .folded = {}, .nested = false}};
        QTest::addRow("by hand, folded")
            << TimelineHabits{.arrangement = {.order = LaneOrder::Hand,
                                              .byHand = {u"滨河镇"_s, u"柳庄\"村\""_s, QString()},
                                              .folded = {u"云岭高新区"_s, u"滨河镇"_s}}};
    }

    void bytesAndBack()
    {
        QFETCH(TimelineHabits, habits);
        QCOMPARE(TimelineHabits::fromBytes(habits.toBytes()), habits);
    }

    void whatCannotBeReadIsDefault_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("no JSON") << QByteArray("\xff{order");
        QTest::addRow("a list") << QByteArray("[1, 2]");
        QTest::addRow("wrong types") << QByteArray(
            R"({"order": "x", "byHand": 3, "folded": {}, "nested": 1})");
        QTest::addRow("an order of a later version") << QByteArray(R"({"order": -7})");
    }

    void whatCannotBeReadIsDefault()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(TimelineHabits::fromBytes(bytes), TimelineHabits());
    }

    void lanesAndGlidingComeBack()
    {
        QByteArray kept;
        QStringList order;
        {
            TimelineModel model(m_database);
            model.setEvents(inventedEvents());
            TimelineWorkspace workspace(model, Theme::light());
            workspace.findChild<LaneMenu *>()->setCurrentLane(lastOfTheTop(model));
            press(workspace, u"Move the current lane up"_s);
            press(workspace, u"Glide on after dragging"_s);
            order = districtsOf(model);
            kept = workspace.saveHabits();
        }
        TimelineModel model(m_database);
        TimelineWorkspace workspace(model, Theme::light());
        model.setEvents(inventedEvents());
        QVERIFY(districtsOf(model) != order);
        workspace.restoreHabits(kept);
        QCOMPARE(districtsOf(model), order);
        QVERIFY(workspace.findChild<TimelineView *>()->hasInertia());
        QCOMPARE(workspace.saveHabits(), kept);
    }

private:
    static void press(TimelineWorkspace &workspace, const QString &text)
    {
        auto *menu = workspace.findChild<LaneMenu *>();
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                return action->trigger();
        }
        QFAIL("no such action");
    }

    static int lastOfTheTop(const TimelineModel &model)
    {
        int lane = static_cast<int>(model.lanes().size()) - 1;
        while (lane > 0 && model.lanes().at(lane).depth > 0)
            --lane;
        return lane;
    }

    static QStringList districtsOf(const TimelineModel &model)
    {
        QStringList districts;
        for (const TimelineLane &lane : model.lanes())
            districts.append(lane.district);
        return districts;
    }

    QTemporaryDir m_folder;
    Database m_database{m_folder.filePath(u"a.jianbao"_s), Database::Mode::CreateIfMissing};
};

QTEST_MAIN(TimelineHabitsTest)
#include "timelinehabitstest.moc"
