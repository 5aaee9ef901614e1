#include "models/items/timelinerows.h"
#include "models/datatypes/eventtablebuilder.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Which events get a row, and in which lane.
class TimelineRowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void partsStandBelowTheirWhole();
    void aFoldedLaneHoldsItsParts();
    void aWholeWithoutEventsIsLeftOut();
    void orders_data();
    void orders();
    void filters_data();
    void filters();
    void oneMarkALane();

private:
    QStringList lanesOf(const TimelineRows &rows) const;
    void addEvent(const QString &district, QDate day, EventKind kind = EventKind::Other,
                  Verdict verdict = Verdict::Suggested);

    std::unique_ptr<EventTableBuilder> m_builder;
    std::shared_ptr<const EventTable> m_table;
    int m_count = 0;
};

void TimelineRowsTest::addEvent(const QString &district, QDate day, EventKind kind, Verdict verdict)
{
    EventOutline event;
    event.id = QString::number(m_count);
    event.articleId = u"article %1"_s.arg(m_count++);
    event.district = district;
    event.what = u"召开会议"_s;
    event.period = Period::day(day);
    event.kind = kind;
    event.verdict = verdict;
    m_builder->add(event);
}

/// 云岭高新区 with 柳庄村 in 滨河镇 and 南麓产业园区; 安澜高新区 for itself.
void TimelineRowsTest::init()
{
    m_count = 0;
    m_builder = std::make_unique<EventTableBuilder>();
    const QDate day(2021, 3, 1);
    addEvent(u"云岭高新区"_s, day.addDays(3), EventKind::Signing, Verdict::Confirmed);
    addEvent(u"滨河镇"_s, day.addDays(2));
    addEvent(u"柳庄村"_s, day.addDays(1), EventKind::Training);
    addEvent(u"柳庄村"_s, day.addDays(9));
    addEvent(u"柳庄村"_s, {});
    addEvent(u"南麓产业园区"_s, day, EventKind::Signing);
    addEvent(u"安澜高新区"_s, day.addDays(400));
    addEvent(u"安澜高新区"_s, day.addDays(401));
    m_builder->sort();
    const QStringList names = m_builder->sorted().districts();
    QList<qint32> parents(names.size(), -1);
    const auto place = [&](const QString &name) { return static_cast<qint32>(names.indexOf(name)); };
    parents[place(u"滨河镇"_s)] = place(u"云岭高新区"_s);
    parents[place(u"南麓产业园区"_s)] = place(u"云岭高新区"_s);
    parents[place(u"柳庄村"_s)] = place(u"滨河镇"_s);
    m_builder->setParents(parents);
    m_table = m_builder->take();
}

/// "depth name rows", with "+below" where it is folded.
QStringList TimelineRowsTest::lanesOf(const TimelineRows &rows) const
{
    QStringList lanes;
    for (const TimelineLane &lane : rows.lanes())
        lanes.append(u"%1 %2 %3%4"_s.arg(lane.depth)
                         .arg(lane.district)
                         .arg(lane.rowCount)
                         .arg(lane.isFolded ? u"+%1"_s.arg(lane.below) : QString()));
    return lanes;
}

void TimelineRowsTest::partsStandBelowTheirWhole()
{
    const TimelineRows rows(*m_table, {}, {});
    QCOMPARE(lanesOf(rows), QStringList({u"0 云岭高新区 1"_s, u"1 滨河镇 1"_s, u"2 柳庄村 3"_s,
                                         u"1 南麓产业园区 1"_s, u"0 安澜高新区 2"_s}));
    QCOMPARE(rows.lanes().first().below, 3);
    QCOMPARE(rows.extent(), (Period{QDate(2021, 3, 1), QDate(2022, 4, 6)}));
    for (int row = 0; row < rows.numbers().size(); ++row) {
        const TimelineLane &lane = rows.lanes().at(rows.laneOf(row));
        QVERIFY(lane.firstRow <= row && row < lane.firstRow + lane.rowCount);
        QCOMPARE(m_table->districts().at(m_table->at(rows.numbers().at(row)).district), lane.district);
    }
    LaneArrangement flat;
    flat.nested = false;
    const TimelineRows each(*m_table, {}, flat);
    for (const TimelineLane &lane : each.lanes())
        QVERIFY(lane.depth == 0 && lane.below == 0);
}

void TimelineRowsTest::aFoldedLaneHoldsItsParts()
{
    LaneArrangement arrangement;
    arrangement.folded = {u"云岭高新区"_s};
    const TimelineRows rows(*m_table, {}, arrangement);
    QCOMPARE(lanesOf(rows), QStringList({u"0 云岭高新区 6+3"_s, u"0 安澜高新区 2"_s}));
    qint32 day = 0;
    for (int row = 0; row < 6; ++row) {
        const qint32 first = m_table->at(rows.numbers().at(row)).first;
        QVERIFY(first >= day);
        day = first;
    }
    QCOMPARE(day, EventTable::noDay); // the one without a day comes last
    arrangement.folded = {u"滨河镇"_s};
    QCOMPARE(lanesOf(TimelineRows(*m_table, {}, arrangement)).at(1), u"1 滨河镇 4+1"_s);
}

void TimelineRowsTest::aWholeWithoutEventsIsLeftOut()
{
    TimelineFilter filter;
    filter.districts = {u"云岭高新区"_s, u"柳庄村"_s};
    QCOMPARE(lanesOf(TimelineRows(*m_table, filter, {})),
             QStringList({u"0 云岭高新区 1"_s, u"1 柳庄村 3"_s}));
}

void TimelineRowsTest::orders_data()
{
    QTest::addColumn<LaneOrder>("order");
    QTest::addColumn<QStringList>("districts");
    QTest::addRow("activity") << LaneOrder::Activity
                              << QStringList{u"云岭高新区"_s, u"滨河镇"_s, u"柳庄村"_s, u"南麓产业园区"_s,
                                             u"安澜高新区"_s};
    QTest::addRow("name") << LaneOrder::Name // an lan, yun ling; bin he, nan lu
                          << QStringList{u"安澜高新区"_s, u"云岭高新区"_s, u"滨河镇"_s, u"柳庄村"_s,
                                         u"南麓产业园区"_s};
    QTest::addRow("hand") << LaneOrder::Hand
                          << QStringList{u"云岭高新区"_s, u"南麓产业园区"_s, u"滨河镇"_s, u"柳庄村"_s,
                                         u"安澜高新区"_s};
}

void TimelineRowsTest::orders()
{
    QFETCH(LaneOrder, order);
    LaneArrangement arrangement;
    arrangement.order = order;
    arrangement.byHand = {u"南麓产业园区"_s, u"滨河镇"_s};
    QStringList districts;
    const TimelineRows rows(*m_table, {}, arrangement);
    for (const TimelineLane &lane : rows.lanes())
        districts.append(lane.district);
    QTEST(districts, "districts");
}

void TimelineRowsTest::filters_data()
{
    QTest::addColumn<TimelineFilter>("filter");
    QTest::addColumn<int>("rows");
    TimelineFilter kinds;
    kinds.kinds = {EventKind::Signing, EventKind::Training};
    TimelineFilter confirmed;
    confirmed.verdict = Verdict::Confirmed;
    TimelineFilter articles;
    articles.articles = QSet<QString>{u"article 1"_s, u"article 4"_s, u"no such article"_s};
    TimelineFilter nobody;
    nobody.articles = QSet<QString>();
    TimelineFilter time;
    time.from = QDate(2021, 3, 3);
    time.to = QDate(2021, 3, 10);
    QTest::addRow("none") << TimelineFilter() << 8;
    QTest::addRow("kinds") << kinds << 3;
    QTest::addRow("confirmed") << confirmed << 1;
    QTest::addRow("articles") << articles << 2;
    QTest::addRow("no article") << nobody << 0;
    QTest::addRow("time") << time << 3;
}

void TimelineRowsTest::filters()
{
    QFETCH(TimelineFilter, filter);
    QFETCH(int, rows);
    QCOMPARE(TimelineRows(*m_table, filter, {}).numbers().size(), rows);
}

void TimelineRowsTest::oneMarkALane()
{
    m_builder = std::make_unique<EventTableBuilder>();
    for (const QString &district : {u"滨河镇"_s, u"滨河镇"_s, u"柳庄村"_s})
        addEvent(district, QDate(2021, 3, 1));
    m_builder->sort();
    m_builder->setGroups({{0, 1, 2}});
    m_builder->setParents({1, -1}); // 柳庄村 in 滨河镇
    m_table = m_builder->take();
    QCOMPARE(lanesOf(TimelineRows(*m_table, {}, {})), QStringList({u"0 滨河镇 1"_s, u"1 柳庄村 1"_s}));
    LaneArrangement arrangement;
    arrangement.folded = {u"滨河镇"_s};
    QCOMPARE(lanesOf(TimelineRows(*m_table, {}, arrangement)), QStringList({u"0 滨河镇 1+1"_s}));
}

QTEST_APPLESS_MAIN(TimelineRowsTest)
#include "timelinerowstest.moc"
