#include "views/timeline/lanelayout.h"
#include "tests/timeline/inventedlanes.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class LaneLayoutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shapes_data();
    void shapes();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void everyEventHasAPlace_data();
    void everyEventHasAPlace();
    void theImportantIsNamed();
    void oddCases_data();
    void oddCases();
    void linesForEvents();
};

namespace
{

LaneLayout laidOut(const QList<LaneEvent> &events, double pixelsPerDay, int mostLines)
{
    const auto uncertain = std::count_if(events.cbegin(), events.cend(),
                                         [](const LaneEvent &event) { return event.record.isUncertain(); });
    return {events, TimeScale(laneOrigin, pixelsPerDay),
            LaneLines::forEvents(events.size() - uncertain, uncertain, mostLines)};
}

/// Empty if nothing that is drawn touches anything else.
QString overlapIn(const LaneLayout &lane)
{
    for (const LaneItem &one : lane.items()) {
        for (const LaneItem &other : lane.items()) {
            const bool meet =
                one.row < other.row && one.isDrawn() && other.isDrawn() && one.line == other.line;
            if (meet && one.end > other.left && other.end > one.left)
                return u"row %1 [%2, %3] and row %4 [%5, %6] in line %7"_s.arg(one.row)
                    .arg(one.left)
                    .arg(one.end)
                    .arg(other.row)
                    .arg(other.left)
                    .arg(other.end)
                    .arg(one.line);
        }
    }
    return {};
}

} // namespace

void LaneLayoutTest::shapes_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<Precision>("precision");
    QTest::addColumn<MarkShape>("shape");
    const QDate day(2021, 3, 1);
    QTest::addRow("day") << day << day << Precision::Day << MarkShape::Dot;
    QTest::addRow("leap day") << QDate(2020, 2, 29) << QDate(2020, 2, 29) << Precision::Day << MarkShape::Dot;
    QTest::addRow("span") << day << day.addDays(9) << Precision::Span << MarkShape::Bar;
    QTest::addRow("month") << day << day.addDays(30) << Precision::Month << MarkShape::Bracket;
    QTest::addRow("year") << QDate(2021, 1, 1) << QDate(2021, 12, 31) << Precision::Year
                          << MarkShape::Bracket;
    QTest::addRow("vague") << day << day.addDays(14) << Precision::Vague << MarkShape::Bracket;
}

void LaneLayoutTest::shapes()
{
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    QFETCH(Precision, precision);
    const LaneLayout lane = laidOut({laneEvent(0, start, end, precision, 60)}, 2, 5);
    QCOMPARE(lane.items().size(), 1);
    const LaneItem &item = lane.items().constFirst();
    QTEST(item.shape, "shape");
    QVERIFY(item.isNamed && item.isDrawn());
    QVERIFY(!lane.isCrowded());
    const TimeScale scale(laneOrigin, 2);
    QVERIFY(item.left <= scale.middle(start) && scale.middle(start) <= item.right);
    if (item.shape == MarkShape::Bracket)
        QCOMPARE(item.right, scale.right(end));
}

void LaneLayoutTest::nothingOverlaps_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 300; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void LaneLayoutTest::nothingOverlaps()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QList<LaneEvent> events = randomEvents(random, 1 + random.bounded(250), 1 + random.bounded(1500));
    const int mostLines = random.bounded(3, 10);
    for (const double pixelsPerDay : {0.01, 0.1, 0.5, 1.0, 3.0, 20.0, 80.0}) {
        const LaneLayout lane = laidOut(events, pixelsPerDay, mostLines);
        const QString overlap = overlapIn(lane);
        QVERIFY2(overlap.isEmpty(), qPrintable(overlap));
        for (const LaneItem &item : lane.items())
            QVERIFY(item.line >= 0 && item.line < mostLines && item.end >= item.right);
    }
}

void LaneLayoutTest::everyEventHasAPlace_data()
{
    nothingOverlaps_data();
}

void LaneLayoutTest::everyEventHasAPlace()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QList<LaneEvent> events = randomEvents(random, 1 + random.bounded(150), 1 + random.bounded(800));
    const LaneLayout lane = laidOut(events, 1 + random.bounded(10.0), 5);
    QCOMPARE(lane.items().size(), events.size());
    QSet<int> seen;
    for (const LaneItem &item : lane.items()) {
        if (!item.isDrawn()) {
            QVERIFY(lane.items().at(item.host).isDrawn());
            continue;
        }
        const QList<int> rows = lane.rowsIn(item);
        QCOMPARE(rows.size(), item.guests + 1);
        for (const int row : rows) {
            QVERIFY(!seen.contains(row));
            seen.insert(row);
        }
    }
    QCOMPARE(seen.size(), events.size());
}

void LaneLayoutTest::theImportantIsNamed()
{
    QList<LaneEvent> events;
    for (int row = 0; row < 30; ++row)
        events.append(onDay(row, laneOrigin.addDays(row), 200, row == 17 ? 200 : 20));
    const LaneLayout lane = laidOut(events, 3, 4);
    QVERIFY(lane.items().at(17).isNamed);
    QCOMPARE(lane.items().at(17).end - lane.items().at(17).text, 200.0);
}

void LaneLayoutTest::oddCases_data()
{
    QTest::addColumn<QList<LaneEvent>>("events");
    QTest::addRow("none") << QList<LaneEvent>();
    QTest::addRow("one") << QList<LaneEvent>{onDay(0, laneOrigin)};
    QList<LaneEvent> oneDay;
    for (int row = 0; row < 40; ++row)
        oneDay.append(onDay(row, laneOrigin, 90));
    QTest::addRow("all on one day") << oneDay;
    QTest::addRow("a century and a day")
        << QList<LaneEvent>{laneEvent(0, QDate(1921, 7, 1), QDate(2021, 7, 1), Precision::Span, 80),
                            onDay(1, QDate(2020, 2, 29))};
    QTest::addRow("years only") << QList<LaneEvent>{
        laneEvent(0, QDate(2019, 1, 1), QDate(2019, 12, 31), Precision::Year, 80),
        laneEvent(1, QDate(2019, 1, 1), QDate(2019, 12, 31), Precision::Year, 80),
        laneEvent(2, QDate(2019, 1, 1), QDate(2019, 12, 31), Precision::Year, 80),
        laneEvent(3, QDate(2020, 1, 1), QDate(2020, 12, 31), Precision::Year, 80)};
    QTest::addRow("out of order") << QList<LaneEvent>{
        onDay(0, QDate(2021, 5, 1)), onDay(1, QDate(2019, 5, 1)), onDay(2, QDate(2020, 5, 1))};
    QTest::addRow("far apart") << QList<LaneEvent>{onDay(0, QDate(1, 1, 1)), onDay(1, QDate(9999, 12, 31))};
    QTest::addRow("names without end")
        << QList<LaneEvent>{onDay(0, laneOrigin, 1e7), onDay(1, laneOrigin.addDays(1), 1e7)};
}

void LaneLayoutTest::oddCases()
{
    QFETCH(QList<LaneEvent>, events);
    for (const double pixelsPerDay : {0.004, 1.0, 80.0}) {
        const LaneLayout lane = laidOut(events, pixelsPerDay, 5);
        QCOMPARE(lane.items().size(), events.size());
        const QString overlap = overlapIn(lane);
        QVERIFY2(overlap.isEmpty(), qPrintable(overlap));
        for (const LaneItem &item : lane.items())
            QVERIFY(item.end - item.text <= LaneLayout::widestText + 2 * LaneLayout::textIndent ||
                    item.shape == MarkShape::Bar || item.shape == MarkShape::Bracket);
    }
}

void LaneLayoutTest::linesForEvents()
{
    QCOMPARE(LaneLines::forEvents(1, 0, 9).all(), 1);
    QCOMPARE(LaneLines::forEvents(0, 1, 9).all(), 1);
    for (qsizetype known = 0; known < 200; known += 3) {
        for (qsizetype uncertain = 0; uncertain < 40; ++uncertain) {
            for (int most = 3; most < 10; ++most) {
                const LaneLines lines = LaneLines::forEvents(known, uncertain, most);
                QVERIFY(lines.all() <= most);
                QVERIFY(known < 2 || lines.known >= 2);
                QVERIFY((uncertain > 0) == (lines.uncertain > 0));
            }
        }
    }
}

QTEST_GUILESS_MAIN(LaneLayoutTest)
#include "lanelayouttest.moc"
