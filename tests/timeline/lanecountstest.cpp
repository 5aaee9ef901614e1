#include "views/timeline/lanecounts.h"
#include "tests/timeline/inventedlanes.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jianbao;

/// How many events a calendar unit holds, and where their names stand.
class LaneCountsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsAreRight_data();
    void countsAreRight();
    void namesNeverTouch();
};

void LaneCountsTest::countsAreRight_data()
{
    QTest::addColumn<double>("pixelsPerDay");
    for (const double pixelsPerDay : {0.05, 0.3, 1.0, 5.0})
        QTest::addRow("%g", pixelsPerDay) << pixelsPerDay;
}

void LaneCountsTest::countsAreRight()
{
    QFETCH(double, pixelsPerDay);
    QRandomGenerator random(3);
    QList<EventTable::Record> records;
    for (const LaneEvent &event : randomEvents(random, 3000, 2000))
        records.append(event.record);
    const TimeScale scale(laneOrigin, pixelsPerDay);
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
    QVERIFY(!counts.barAt(laneOrigin.addDays(-400)));
}

void LaneCountsTest::namesNeverTouch()
{
    for (quint32 seed = 1; seed < 60; ++seed) {
        QRandomGenerator random(seed);
        QList<EventTable::Record> records;
        for (const LaneEvent &event : randomEvents(random, 400, 4000))
            records.append(event.record);
        const LaneCounts counts(records, 0, TimeScale(laneOrigin, 0.1 + random.bounded(2.0)),
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

QTEST_GUILESS_MAIN(LaneCountsTest)
#include "lanecountstest.moc"
