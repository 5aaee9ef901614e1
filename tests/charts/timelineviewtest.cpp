#include "views/timeline/timelineview.h"
#include "inventedfigures.h"
#include "models/archive/database.h"
#include "models/datatypes/eventtablebuilder.h"
#include "models/items/timelinemodel.h"
#include "views/charts/textlines.h"
#include "views/timeline/lanepainter.h"
#include "views/timeline/textruler.h"
#include "views/timeline/timelinerangebar.h"
#include "views/timeline/timelineworkspace.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TimelineViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void panningMovesMarksTogether();
    void zoomingKeepsLanesInPlace();
    void aBandSelectsATime();
    void aLaneIsSelectedByItsName();
    void aNumberOpens();
    void panelTellsAndDecides();
    void tableSharesTheSelection();
    void foldingByKey();
    void rangeBarMovesTheView();
    void jumps();
    void everyEventIsAnItemWithASentence();
    void statesAreFiltered();
    void oddTimelines_data();
    void oddTimelines();
    void elidedTextFits();
    void changesMoveNothing();

private:
    TimelineView &view() { return *m_workspace->findChild<TimelineView *>(); }
    QPoint middleOf(int row) { return view().visualRect(m_events->index(row, 0)).center(); }

    QTemporaryDir m_folder;
    Database m_database{m_folder.filePath(u"a.jianbao"_s), Database::Mode::CreateIfMissing};
    std::unique_ptr<TimelineModel> m_events;
    std::unique_ptr<TimelineWorkspace> m_workspace;
};

void TimelineViewTest::init()
{
    m_events = std::make_unique<TimelineModel>(m_database);
    m_workspace = std::make_unique<TimelineWorkspace>(*m_events, Theme::light());
    m_workspace->resize(1400, 900);
    m_workspace->show();
    m_events->setEvents(inventedEvents());
}

void TimelineViewTest::cleanup()
{
    m_workspace.reset();
    m_events.reset();
}

void TimelineViewTest::panningMovesMarksTogether()
{
    view().zoomBy(3);
    view().horizontalScrollBar()->setValue(300);
    QList<QRect> before;
    for (int row = 0; row < m_events->rowCount(); ++row)
        before.append(view().visualRect(m_events->index(row, 0)));
    view().panBy({120, 0});
    QCOMPARE(view().horizontalScrollBar()->value(), 420);
    for (int row = 0; row < m_events->rowCount(); ++row)
        QCOMPARE(view().visualRect(m_events->index(row, 0)),
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
    for (int row = 0; row < m_events->rowCount(); ++row) {
        const qint32 day = m_events->recordAt(row).first;
        const bool wanted = first <= day && day <= last;
        inside += wanted ? 1 : 0;
        QCOMPARE(view().selectionModel()->isSelected(view().model()->index(row, 0)), wanted);
    }
    QVERIFY(inside > 2 && inside < m_events->rowCount());
}

void TimelineViewTest::aLaneIsSelectedByItsName()
{
    const double top =
        view().lanesArea().top() + view().timeline().top(1) - view().verticalScrollBar()->value();
    const QPoint name(60, int(top + view().timeline().height(1) / 2));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, name);
    const TimelineLane &lane = m_events->lanes().at(1);
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
    m_events->setEvents(crowd);
    view().showWhole();
    int host = -1;
    for (int row = 0; row < m_events->rowCount() && host < 0; ++row) {
        if (view().timeline().rowsAt(view().timeline().areaOf(row).center()).size() > 1)
            host = row;
    }
    QVERIFY(host >= 0);
    const QList<int> together = view().timeline().rowsAt(view().timeline().areaOf(host).center());
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, middleOf(host));
    QCOMPARE(view().selectionModel()->selectedIndexes().size(), together.size());
    const double before = view().scale().pixelsPerDay();
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, middleOf(host));
    QVERIFY(view().scale().pixelsPerDay() > before);
}

void TimelineViewTest::panelTellsAndDecides()
{
    view().setCurrentRow(3);
    const StoredEvent event = m_events->eventAt(3);
    QString told;
    for (const QLabel *label : m_workspace->findChildren<QLabel *>())
        told += label->text();
    QVERIFY(told.contains(event.fact.what));
    QVERIFY(told.contains(event.fact.district));
    QVERIFY(told.contains(event.fact.quote.shownWords()));
    QVERIFY(told.contains(u"《云岭日报》"_s));
    QVERIFY(told.contains(u"not in this sentence"_s)); // which tells no time
    QSignalSpy decided(m_workspace.get(), &TimelineWorkspace::decisionRequested);
    QSignalSpy opened(m_workspace.get(), &TimelineWorkspace::sentenceRequested);
    for (QPushButton *button : m_workspace->findChildren<QPushButton *>()) {
        if (button->isVisible())
            button->click();
    }
    QCOMPARE(decided.size(), 2);
    QCOMPARE(decided.at(0).at(0).toStringList().first(), event.id);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).toString(), event.source.articleId);
    m_workspace->setDecidable(false);
    for (const QPushButton *button : m_workspace->findChildren<QPushButton *>())
        QCOMPARE(button->isEnabled(), button->text() == u"Open article"_s);
}

void TimelineViewTest::tableSharesTheSelection()
{
    auto *table = m_workspace->findChild<QTableView *>();
    table->selectRow(5);
    QCOMPARE(view().currentIndex().row(), 5);
    QCOMPARE(view().selectionModel()->selectedIndexes().size(), 1);
    view().selectLane(1, QItemSelectionModel::ClearAndSelect);
    QCOMPARE(table->selectionModel()->selectedRows().size(), m_events->lanes().at(1).rowCount);
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
    m_events->setTable(builder.take(), [](const QList<quint32> &) { return QHash<quint32, StoredEvent>(); });
    QCOMPARE(m_events->lanes().size(), 2);
    view().setCurrentRow(0);
    QTest::keyClick(&view(), Qt::Key_Space);
    QCOMPARE(m_events->lanes().size(), 1);
    QCOMPARE(m_events->lanes().first().rowCount, 2);
    QCOMPARE(view().currentIndex().row(), 0);
    QTest::keyClick(&view(), Qt::Key_Space);
    QCOMPARE(m_events->lanes().size(), 2);
}

void TimelineViewTest::rangeBarMovesTheView()
{
    auto *bar = m_workspace->findChild<TimelineRangeBar *>();
    view().showWhole();
    view().zoomBy(8);
    const Period before = view().seen();
    QTest::keyClick(bar, Qt::Key_Left);
    QVERIFY(view().seen().start < before.start);
    QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(bar->width() - 20, 20));
    QVERIFY(view().seen().end > before.end);
    const double scale = view().scale().pixelsPerDay();
    QTest::keyClick(bar, Qt::Key_Plus);
    QVERIFY(view().scale().pixelsPerDay() > scale);
}

void TimelineViewTest::jumps()
{
    view().zoomBy(10);
    view().showDay(QDate(2020, 5, 5));
    const Period seen = view().seen();
    QVERIFY(std::abs(seen.start.daysTo(QDate(2020, 5, 5)) - QDate(2020, 5, 5).daysTo(seen.end)) < 4);
    view().showLatest();
    QVERIFY(view().seen().end >= m_events->extent().end);
    view().showPeriod(QDate(2020, 1, 1), QDate(2020, 12, 31));
    QVERIFY(view().seen().start <= QDate(2020, 1, 1) && view().seen().end >= QDate(2020, 12, 31));
}

void TimelineViewTest::everyEventIsAnItemWithASentence()
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), m_events->rowCount());
    QAccessibleInterface *item = list->child(7);
    QCOMPARE(item->role(), QAccessible::ListItem);
    const QString sentence = item->text(QAccessible::Name);
    const StoredEvent event = m_events->eventAt(7);
    QVERIFY2(sentence.contains(event.fact.what) && sentence.contains(event.fact.district) &&
                 sentence.contains(u"《云岭日报》"_s),
             qPrintable(sentence));
}

void TimelineViewTest::statesAreFiltered()
{
    QList<StoredEvent> events = inventedEvents();
    events[0].verdict = Verdict::Confirmed;
    m_events->setEvents(events);
    for (QComboBox *box : m_workspace->findChildren<QComboBox *>())
        box->setCurrentIndex(1);
    QCOMPARE(m_events->rowCount(), 1);
    QCOMPARE(m_events->index(0, TimelineModel::WhatColumn).data().toString(), events.first().fact.what);
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
    m_events->setEvents(events);
    for (int step = 0; step < 14; ++step) {
        view().viewport()->grab();
        QTest::keyClick(&view(), step % 2 == 0 ? Qt::Key_End : Qt::Key_Home);
        for (int row = 0; row < m_events->rowCount(); row += 1 + m_events->rowCount() / 7)
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
    m_events->setEvents(events);
    view().showPeriod(QDate(2021, 3, 1), QDate(2021, 6, 1));
    const Period seen = view().seen();
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Right);
    QVERIFY(view().currentIndex().isValid());
    QCOMPARE(view().seen(), seen);
    view().restoreCurrentRow(m_events->rowOf(events.last().id));
    QCOMPARE(view().seen(), seen);
    TimelineFilter later; // with another first event
    later.from = QDate(2015, 1, 1);
    m_events->setFilter(later);
    QCOMPARE(view().seen(), seen);
    m_events->setFilter({});
    QCOMPARE(view().seen(), seen);
}

void TimelineViewTest::elidedTextFits()
{
    const QFont font = chartFont(12);
    const QFontMetricsF metrics(font);
    const TextRuler ruler(font);
    const QString text = u"约 高新区AVATAR产业园（二期）𠮷𠮷开工，5G基站“双百”行动"_s;
    QString longest;
    for (double room = 0; room < 700; room += 3.7) {
        const QString cut = ruler.elided(text, room);
        QVERIFY(metrics.horizontalAdvance(cut) <= room + 1);
        QVERIFY(cut.size() >= longest.size());
        longest = cut;
        if (cut == text || cut.isEmpty())
            continue;
        QVERIFY(cut.endsWith(u'…'));
        QVERIFY(text.startsWith(cut.chopped(1)));
        QVERIFY(!cut.chopped(1).endsWith(QChar(0xd842))); // half of 𠮷
    }
    QCOMPARE(longest, text);
}

QTEST_MAIN(TimelineViewTest)
#include "timelineviewtest.moc"
