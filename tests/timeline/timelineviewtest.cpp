#include "models/datatypes/eventtablebuilder.h"
#include "tests/helpers/inventedfigures.h"
#include "tests/timeline/timelinedesk.h"

#include <QAccessible>
#include <QScrollBar>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Keys and mouse on a timeline, and what stays where it is.
class TimelineViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<TimelineDesk>(); }
    void cleanup() { m_desk.reset(); }
    void panningMovesMarksTogether();
    void zoomingKeepsLanesInPlace();
    void aBandSelectsATime();
    void aLaneIsSelectedByItsName();
    void aNumberOpens();
    void foldingByKey();
    void jumps();
    void everyEventIsAnItemWithASentence();
    void oddTimelines_data();
    void oddTimelines();
    void changesMoveNothing();
    void arrowsWalkLanes();
    void zoomKeepsTheEventInSight();

private:
    TimelineView &view() { return m_desk->view(); }
    TimelineModel &model() { return m_desk->model(); }

    std::unique_ptr<TimelineDesk> m_desk;
};

void TimelineViewTest::panningMovesMarksTogether()
{
    view().zoomBy(3);
    view().horizontalScrollBar()->setValue(300);
    QList<QRect> before;
    for (int row = 0; row < model().rowCount(); ++row)
        before.append(view().visualRect(model().index(row, 0)));
    view().panBy({120, 0});
    QCOMPARE(view().horizontalScrollBar()->value(), 420);
    for (int row = 0; row < model().rowCount(); ++row)
        QCOMPARE(view().visualRect(model().index(row, 0)),
                 before.at(row).isValid() ? before.at(row).translated(-120, 0) : QRect());
}

void TimelineViewTest::zoomingKeepsLanesInPlace()
{
    QList<double> tops;
    for (int lane = 0; lane < view().timeline().laneCount(); ++lane)
        tops.append(view().timeline().top(lane));
    for (int step = 0; step < 12; ++step) {
        view().zoomBy(1.7);
        for (int lane = 0; lane < tops.size(); ++lane)
            QCOMPARE(view().timeline().top(lane), tops.at(lane));
    }
}

void TimelineViewTest::aBandSelectsATime()
{
    const QRectF lanes = view().lanesArea();
    const QPoint from(int(lanes.left()) + 200, 10);
    const QPoint to(int(lanes.left()) + 420, 12);
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view().viewport(), QPoint(from.x() + 60, 11));
    QTest::mouseMove(view().viewport(), to);
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, to);
    const qint64 first = view().scale().dayAt(view().toLayout(from).x()).toJulianDay();
    const qint64 last = view().scale().dayAt(view().toLayout(to).x()).toJulianDay();
    int inside = 0;
    for (int row = 0; row < model().rowCount(); ++row) {
        const qint32 day = model().recordAt(row).first;
        const bool wanted = first <= day && day <= last;
        inside += wanted ? 1 : 0;
        QCOMPARE(view().selectionModel()->isSelected(view().model()->index(row, 0)), wanted);
    }
    QVERIFY(inside > 2 && inside < model().rowCount());
}

void TimelineViewTest::aLaneIsSelectedByItsName()
{
    const double top =
        view().lanesArea().top() + view().timeline().top(1) - view().verticalScrollBar()->value();
    const QPoint name(60, int(top + view().timeline().height(1) / 2));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, name);
    const TimelineLane &lane = model().lanes().at(1);
    QCOMPARE(view().selectionModel()->selectedIndexes().size(), lane.rowCount);
    QVERIFY(view().selectionModel()->isSelected(view().model()->index(lane.firstRow, 0)));
}

void TimelineViewTest::aNumberOpens()
{
    QList<StoredEvent> crowd;
    for (int i = 0; i < 9; ++i)
        crowd.append(inventedEvent(u"滨河镇"_s, u"2021-03-01"_s, u"第%1家企业开业"_s.arg(i + 1)));
    for (int i = 0; i < 40; ++i)
        crowd.append(
            inventedEvent(u"滨河镇"_s, QDate(2000, 1, 1).addDays(i * 300).toString(Qt::ISODate), u"例会"_s));
    model().setEvents(crowd);
    view().showWhole();
    int host = -1;
    for (int row = 0; row < model().rowCount() && host < 0; ++row) {
        if (view().timeline().rowsAt(view().timeline().areaOf(row).center()).size() > 1)
            host = row;
    }
    QVERIFY(host >= 0);
    const QList<int> together = view().timeline().rowsAt(view().timeline().areaOf(host).center());
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, m_desk->middleOf(host));
    QCOMPARE(view().selectionModel()->selectedIndexes().size(), together.size());
    const double before = view().scale().pixelsPerDay();
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, m_desk->middleOf(host));
    QVERIFY(view().scale().pixelsPerDay() > before);
}

void TimelineViewTest::foldingByKey()
{
    EventTableBuilder builder;
    for (const QString &district : {u"云岭高新区"_s, u"滨河镇"_s}) {
        EventOutline event;
        event.id = district;
        event.district = district;
        event.what = u"召开会议"_s;
        event.period = Period::day(QDate(2021, 3, 1));
        builder.add(event);
    }
    builder.sort();
    builder.setParents({-1, 0}); // 滨河镇 in 云岭高新区
    model().setTable(builder.take(), [](const QList<quint32> &) { return QHash<quint32, StoredEvent>(); });
    QCOMPARE(model().lanes().size(), 2);
    view().setCurrentRow(0);
    QTest::keyClick(&view(), Qt::Key_Space);
    QCOMPARE(model().lanes().size(), 1);
    QCOMPARE(model().lanes().first().rowCount, 2);
    QCOMPARE(view().currentIndex().row(), 0);
    QTest::keyClick(&view(), Qt::Key_Space);
    QCOMPARE(model().lanes().size(), 2);
}

void TimelineViewTest::jumps()
{
    view().zoomBy(10);
    view().showDay(QDate(2020, 5, 5));
    const Period seen = view().seen();
    QVERIFY(std::abs(seen.start.daysTo(QDate(2020, 5, 5)) - QDate(2020, 5, 5).daysTo(seen.end)) < 4);
    view().showLatest();
    QVERIFY(view().seen().end >= model().extent().end);
    view().showPeriod(QDate(2020, 1, 1), QDate(2020, 12, 31));
    QVERIFY(view().seen().start <= QDate(2020, 1, 1) && view().seen().end >= QDate(2020, 12, 31));
}

void TimelineViewTest::everyEventIsAnItemWithASentence()
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), model().rowCount());
    QAccessibleInterface *item = list->child(7);
    QCOMPARE(item->role(), QAccessible::ListItem);
    const QString sentence = item->text(QAccessible::Name);
    const StoredEvent event = model().eventAt(7);
    QVERIFY2(sentence.contains(event.fact.what) && sentence.contains(event.fact.district) &&
                 sentence.contains(u"《云岭日报》"_s),
             qPrintable(sentence));
}

void TimelineViewTest::oddTimelines_data()
{
    QTest::addColumn<QStringList>("times");
    QTest::addRow("none") << QStringList();
    QTest::addRow("one") << QStringList{u"2021-03-01"_s};
    QTest::addRow("all on one day") << QStringList(500, u"2021-03-01"_s);
    QTest::addRow("a century") << QStringList{u"1921-07-01"_s, u"2021-07-01"_s};
    QTest::addRow("leap day") << QStringList{u"2020-02-29"_s, u"2024-02-29"_s};
    QTest::addRow("years only") << QStringList{u"2019"_s, u"2020"_s, u"2020"_s, u"2021"_s};
    QTest::addRow("out of order") << QStringList{u"2021-05-01"_s, u"2019"_s, u"2020-02"_s, u"2018-01-01"_s};
}

/// At every zoom each event is in reach of the keyboard and inside its lane.
void TimelineViewTest::oddTimelines()
{
    QFETCH(QStringList, times);
    QList<StoredEvent> events;
    for (qsizetype i = 0; i < times.size(); ++i)
        events.append(inventedEvent(u"滨河镇"_s, times.at(i), u"%1号会议"_s.arg(i)));
    model().setEvents(events);
    for (int step = 0; step < 14; ++step) {
        view().viewport()->grab();
        QTest::keyClick(&view(), step % 2 == 0 ? Qt::Key_End : Qt::Key_Home);
        for (int row = 0; row < model().rowCount(); row += 1 + model().rowCount() / 7)
            QVERIFY(view().timeline().laneAt(view().timeline().areaOf(row).center().y()) == 0);
        view().zoomBy(2);
    }
    QCOMPARE(view().currentIndex().isValid(), !times.isEmpty());
}

/// Folding, filters and decisions leave in sight what was in sight, also where another event is current.
void TimelineViewTest::changesMoveNothing()
{
    QList<StoredEvent> events;
    for (int month = 1; month <= 60; ++month)
        events.append(inventedEvent(u"滨河镇"_s, QDate(2018, 1, 9).addMonths(month).toString(Qt::ISODate),
                                    u"%1号会议"_s.arg(month)));
    events.append(inventedEvent(u"云岭高新区"_s, u"2012-05-01"_s, u"挂牌成立"_s));
    model().setEvents(events);
    view().showPeriod(QDate(2021, 3, 1), QDate(2021, 6, 1));
    const Period seen = view().seen();
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Right);
    QVERIFY(view().currentIndex().isValid());
    QCOMPARE(view().seen(), seen);
    view().restoreCurrentRow(model().rowOf(events.last().id));
    QCOMPARE(view().seen(), seen);
    TimelineFilter later; // with another first event
    later.from = QDate(2015, 1, 1);
    model().setFilter(later);
    QCOMPARE(view().seen(), seen);
    model().setFilter({});
    QCOMPARE(view().seen(), seen);
}

void TimelineViewTest::arrowsWalkLanes()
{
    const TimelineLane first = model().lanes().at(0);
    view().setCurrentRow(0);
    for (int row = 1; row < first.rowCount; ++row) {
        QTest::keyClick(&view(), Qt::Key_Right);
        QCOMPARE(view().currentIndex().row(), row);
    }
    QTest::keyClick(&view(), Qt::Key_Right);
    QCOMPARE(view().currentIndex().row(), first.rowCount - 1);
    QTest::keyClick(&view(), Qt::Key_Down);
    QCOMPARE(model().laneOf(view().currentIndex().row()), 1);
    QTest::keyClick(&view(), Qt::Key_Home);
    QCOMPARE(view().currentIndex().row(), model().lanes().at(1).firstRow);
    QTest::keyClick(&view(), Qt::Key_Up);
    QCOMPARE(model().laneOf(view().currentIndex().row()), 0);
}

void TimelineViewTest::zoomKeepsTheEventInSight()
{
    QVERIFY(view().scale().pixelsPerDay() > 0.9); // the bulk of the events
    view().showWhole();
    view().setCurrentRow(12);
    const double before = view().scale().pixelsPerDay();
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(&view(), Qt::Key_Plus);
        QVERIFY(view().viewport()->rect().intersects(view().visualRect(model().index(12, 0))));
    }
    QVERIFY(view().scale().pixelsPerDay() > before * 10);
    QTest::keyClick(&view(), Qt::Key_0);
    QCOMPARE(view().scale().pixelsPerDay(), before);
}

QTEST_MAIN(TimelineViewTest)
#include "timelineviewtest.moc"
