#include "views/timeline/lanelayout.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jianbao;

class TimelineLayoutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shapes_data();
    void shapes();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void aCrowdIsCounted();
    void undatedHasNoPlace();
};

void TimelineLayoutTest::shapes_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<Precision>("precision");
    QTest::addColumn<MarkShape>("shape");
    const QDate day(2021, 3, 1);
    QTest::addRow("day") << day << day << Precision::Day << MarkShape::Dot;
    QTest::addRow("span") << day << day.addDays(9) << Precision::Span << MarkShape::Bar;
    QTest::addRow("month") << day << day.addDays(30) << Precision::Month << MarkShape::Bracket;
    QTest::addRow("year") << QDate(2021, 1, 1) << QDate(2021, 12, 31) << Precision::Year
                          << MarkShape::Bracket;
    QTest::addRow("vague") << day << day.addDays(14) << Precision::Vague << MarkShape::Bracket;
    QTest::addRow("open end") << day << QDate() << Precision::Span << MarkShape::Bracket;
}

void TimelineLayoutTest::shapes()
{
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    QFETCH(Precision, precision);
    const LaneLayout lane({{0, {start, end}, precision, 60}}, TimeScale(QDate(2021, 1, 1), 2), 5);
    QCOMPARE(lane.items().size(), 1);
    QTEST(lane.items().constFirst().shape, "shape");
    QCOMPARE(lane.lines(), 1);
    QVERIFY(!lane.isCounted());
}

void TimelineLayoutTest::nothingOverlaps_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TimelineLayoutTest::nothingOverlaps()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    QList<LaneEvent> events;
    for (int row = 0; row < 25; ++row) {
        const QDate day = QDate(2019, 1, 1).addDays(random.bounded(1000));
        const bool vague = random.bounded(4) == 0;
        events.append({row,
                       {day, vague ? day.addDays(30) : day},
                       vague ? Precision::Vague : Precision::Day,
                       20 + random.bounded(150.0)});
    }
    const LaneLayout lane(events, TimeScale(QDate(2019, 1, 1), 0.8), 12);
    QVERIFY(!lane.isCounted());
    QCOMPARE(lane.items().size(), events.size());
    for (const LaneItem &one : lane.items()) {
        QVERIFY(one.line < lane.lines());
        QVERIFY(one.end >= one.right);
        for (const LaneItem &other : lane.items()) {
            if (other.row != one.row && other.line == one.line)
                QVERIFY(one.end <= other.left || other.end <= one.left);
        }
    }
}

void TimelineLayoutTest::aCrowdIsCounted()
{
    QList<LaneEvent> events;
    for (int row = 0; row < 400; ++row)
        events.append({row, Period::day(QDate(2021, 1, 1).addDays(row / 4)), Precision::Day, 60});
    const LaneLayout lane(events, TimeScale(QDate(2021, 1, 1), 1), 5);
    QVERIFY(lane.isCounted());
    int total = 0;
    for (const LaneCount &count : lane.counts())
        total += count.count;
    QCOMPARE(total, 400);
    QCOMPARE(lane.counts().constFirst().count, 31 * 4); // January
}

void TimelineLayoutTest::undatedHasNoPlace()
{
    const LaneLayout lane({{0, {}, Precision::Vague, 60}}, TimeScale(), 5);
    QVERIFY(lane.items().isEmpty());
    QCOMPARE(lane.lines(), 1);
}

QTEST_GUILESS_MAIN(TimelineLayoutTest)
#include "timelinelayouttest.moc"
