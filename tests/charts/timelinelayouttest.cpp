#include "views/timeline/lanecounts.h"
#include "views/timeline/lanelayout.h"
#include "views/timeline/occupiedcells.h"

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
    void everyEventHasAPlace_data();
    void everyEventHasAPlace();
    void theImportantIsNamed();
    void oddCases_data();
    void oddCases();
    void countsAreRight_data();
    void countsAreRight();
    void namesOfCountsNeverTouch();
    void linesForEvents();
    void cellsRememberWhatIsTaken();
};

namespace
{

const QDate origin(2019, 1, 1);

LaneEvent laneEvent(int row, QDate first, QDate last, Precision precision, double width, int importance = 50)
{
    LaneEvent event;
    event.row = row;
    event.record.first = static_cast<qint32>(first.toJulianDay());
    event.record.last = static_cast<qint32>(last.toJulianDay());
    event.record.precision = static_cast<quint8>(precision);
    event.record.importance = static_cast<quint8>(importance);
    event.labelWidth = width;
    return event;
}

LaneEvent onDay(int row, QDate day, double width = 60, int importance = 50)
{
    return laneEvent(row, day, day, Precision::Day, width, importance);
}

/// Days, spans of days, months, years and vague times, in the order of their first days.
QList<LaneEvent> randomEvents(QRandomGenerator &random, int count, int days)
{
    QList<LaneEvent> events;
    for (int i = 0; i < count; ++i) {
        const QDate day = origin.addDays(random.bounded(days));
        const int sort = random.bounded(8);
        const int length = sort == 0 ? 364 : sort == 1 ? 30 : sort == 2 ? random.bounded(1, 40) : 0;
        const Precision precision = sort == 0   ? Precision::Year
                                    : sort == 1 ? Precision::Vague
                                    : sort == 2 ? Precision::Span
                                                : Precision::Day;
        events.append(laneEvent(0, day, day.addDays(length), precision, 20 + random.bounded(260.0),
                                random.bounded(255)));
    }
    std::stable_sort(events.begin(), events.end(), [](const LaneEvent &left, const LaneEvent &right) {
        return left.record.first < right.record.first;
    });
    for (int row = 0; row < events.size(); ++row)
        events[row].row = row;
    return events;
}

LaneLayout laidOut(const QList<LaneEvent> &events, double pixelsPerDay, int mostLines)
{
    const auto uncertain = std::count_if(events.cbegin(), events.cend(),
                                         [](const LaneEvent &event) { return event.record.isUncertain(); });
    return {events, TimeScale(origin, pixelsPerDay),
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
                return QStringLiteral("row %1 [%2, %3] and row %4 [%5, %6] in line %7")
                    .arg(one.row)
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

void TimelineLayoutTest::shapes_data()
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

void TimelineLayoutTest::shapes()
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
    const TimeScale scale(origin, 2);
    QVERIFY(item.left <= scale.middle(start) && scale.middle(start) <= item.right);
    if (item.shape == MarkShape::Bracket)
        QCOMPARE(item.right, scale.right(end));
}

void TimelineLayoutTest::nothingOverlaps_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 300; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TimelineLayoutTest::nothingOverlaps()
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

void TimelineLayoutTest::everyEventHasAPlace_data()
{
    nothingOverlaps_data();
}

void TimelineLayoutTest::everyEventHasAPlace()
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

void TimelineLayoutTest::theImportantIsNamed()
{
    QList<LaneEvent> events;
    for (int row = 0; row < 30; ++row)
        events.append(onDay(row, origin.addDays(row), 200, row == 17 ? 200 : 20));
    const LaneLayout lane = laidOut(events, 3, 4);
    QVERIFY(lane.items().at(17).isNamed);
    QCOMPARE(lane.items().at(17).end - lane.items().at(17).text, 200.0);
}

void TimelineLayoutTest::oddCases_data()
{
    QTest::addColumn<QList<LaneEvent>>("events");
    QTest::addRow("none") << QList<LaneEvent>();
    QTest::addRow("one") << QList<LaneEvent>{onDay(0, origin)};
    QList<LaneEvent> oneDay;
    for (int row = 0; row < 40; ++row)
        oneDay.append(onDay(row, origin, 90));
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
        << QList<LaneEvent>{onDay(0, origin, 1e7), onDay(1, origin.addDays(1), 1e7)};
}

void TimelineLayoutTest::oddCases()
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

void TimelineLayoutTest::countsAreRight_data()
{
    QTest::addColumn<double>("pixelsPerDay");
    for (const double pixelsPerDay : {0.05, 0.3, 1.0, 5.0})
        QTest::addRow("%g", pixelsPerDay) << pixelsPerDay;
}

void TimelineLayoutTest::countsAreRight()
{
    QFETCH(double, pixelsPerDay);
    QRandomGenerator random(3);
    QList<EventTable::Record> records;
    for (const LaneEvent &event : randomEvents(random, 3000, 2000))
        records.append(event.record);
    const TimeScale scale(origin, pixelsPerDay);
    const LaneCounts counts(records, 100, scale, [](int) { return 90.0; });
    int total = 0;
    int most = 0;
    for (const LaneCount &bar : counts.bars()) {
        QCOMPARE(bar.firstRow, 100 + total);
        for (int row = bar.firstRow; row < bar.firstRow + bar.count; ++row) {
            const EventTable::Record &record = records.at(row - 100);
            QVERIFY(bar.step.first.toJulianDay() <= record.first &&
                    record.first <= bar.step.last.toJulianDay());
            QVERIFY(record.rank() <= records.at(bar.topRow - 100).rank());
            QCOMPARE(counts.barAt(QDate::fromJulianDay(record.first)), &bar);
        }
        total += bar.count;
        most = std::max(most, bar.count);
    }
    QCOMPARE(total, 3000);
    QCOMPARE(counts.most(), most);
    QVERIFY(!counts.barAt(origin.addDays(-400)));
}

void TimelineLayoutTest::namesOfCountsNeverTouch()
{
    for (quint32 seed = 1; seed < 60; ++seed) {
        QRandomGenerator random(seed);
        QList<EventTable::Record> records;
        for (const LaneEvent &event : randomEvents(random, 400, 4000))
            records.append(event.record);
        const LaneCounts counts(records, 0, TimeScale(origin, 0.1 + random.bounded(2.0)),
                                [&random](int) { return 20 + random.bounded(300.0); });
        double end = -1e9;
        int named = 0;
        for (const LaneCount &bar : counts.bars()) {
            if (bar.textEnd == bar.text)
                continue;
            ++named;
            QVERIFY(bar.text > end);
            end = bar.textEnd;
        }
        QVERIFY(named > 0);
    }
}

void TimelineLayoutTest::linesForEvents()
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

void TimelineLayoutTest::cellsRememberWhatIsTaken()
{
    OccupiedCells cells(1000);
    QVERIFY(cells.isFree(0, 1000));
    cells.take(300, 500);
    QVERIFY(!cells.isFree(499, 600));
    QVERIFY(!cells.isFree(200, 301));
    QVERIFY(!cells.isFree(0, 1000));
    QVERIFY(cells.isFree(0, 292));
    QVERIFY(cells.isFree(508, 1000));
    OccupiedCells wide(1e8);
    wide.take(5e7, 5e7 + 100);
    QVERIFY(!wide.isFree(5e7 + 50, 5e7 + 60));
    QVERIFY(wide.isFree(0, 4e7));
}

QTEST_GUILESS_MAIN(TimelineLayoutTest)
#include "timelinelayouttest.moc"
