#include "views/timeline/timescale.h"

#include <QTest>

using namespace jianbao;

class TimeScaleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mapsDaysAndBack();
    void fits();
    void units_data();
    void units();
    void steps_data();
    void steps();
    void stepsFollowEachOther_data();
    void stepsFollowEachOther();
};

void TimeScaleTest::mapsDaysAndBack()
{
    const TimeScale scale(QDate(2020, 1, 1), 2.5);
    QCOMPARE(scale.left(QDate(2020, 1, 1)), 0.0);
    QCOMPARE(scale.right(QDate(2020, 1, 2)), 5.0);
    QCOMPARE(scale.middle(QDate(2020, 3, 1)), 60 * 2.5 + 1.25);
    for (int day = -800; day < 800; day += 7) {
        const QDate date = QDate(2020, 1, 1).addDays(day);
        QCOMPARE(scale.dayAt(scale.middle(date)), date);
    }
    QCOMPARE(TimeScale(QDate(2020, 1, 1), 1e9).pixelsPerDay(), TimeScale::widestDay);
    QCOMPARE(TimeScale(QDate(2020, 1, 1), 0).pixelsPerDay(), TimeScale::narrowestDay);
}

void TimeScaleTest::fits()
{
    const TimeScale scale = TimeScale::fitting(QDate(2019, 1, 1), QDate(2021, 12, 31), 1096);
    QCOMPARE(scale.pixelsPerDay(), 1.0);
    QCOMPARE(scale.right(QDate(2021, 12, 31)), 1096.0);
}

void TimeScaleTest::units_data()
{
    QTest::addColumn<double>("pixelsPerDay");
    QTest::addColumn<CalendarUnit>("fine");
    QTest::addColumn<CalendarUnit>("coarse");
    QTest::addColumn<CalendarUnit>("count");
    QTest::addRow("near") << 30.0 << CalendarUnit::Day << CalendarUnit::Month << CalendarUnit::Week;
    QTest::addRow("months") << 2.0 << CalendarUnit::Month << CalendarUnit::Year << CalendarUnit::Month;
    QTest::addRow("quarters") << 0.5 << CalendarUnit::Quarter << CalendarUnit::Year << CalendarUnit::Quarter;
    QTest::addRow("years") << 0.1 << CalendarUnit::Year << CalendarUnit::Year << CalendarUnit::Year;
    QTest::addRow("decades") << 0.02 << CalendarUnit::Decade << CalendarUnit::Decade << CalendarUnit::Year;
}

void TimeScaleTest::units()
{
    QFETCH(double, pixelsPerDay);
    const TimeScale scale(QDate(2020, 1, 1), pixelsPerDay);
    QTEST(scale.fineUnit(), "fine");
    QTEST(scale.coarseUnit(), "coarse");
    QTEST(scale.countUnit(), "count");
}

void TimeScaleTest::steps_data()
{
    QTest::addColumn<CalendarUnit>("unit");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("label");
    QTest::addRow("day") << CalendarUnit::Day << QDate(2020, 2, 29) << QDate(2020, 2, 29) << "2020-02-29";
    QTest::addRow("week") << CalendarUnit::Week << QDate(2020, 2, 24) << QDate(2020, 3, 1) << "2020-02-24";
    QTest::addRow("month") << CalendarUnit::Month << QDate(2020, 2, 1) << QDate(2020, 2, 29) << "2020-02";
    QTest::addRow("quarter") << CalendarUnit::Quarter << QDate(2020, 1, 1) << QDate(2020, 3, 31) << "2020 Q1";
    QTest::addRow("year") << CalendarUnit::Year << QDate(2020, 1, 1) << QDate(2020, 12, 31) << "2020";
    QTest::addRow("decade") << CalendarUnit::Decade << QDate(2020, 1, 1) << QDate(2029, 12, 31)
                            << "2020–2029";
}

void TimeScaleTest::steps()
{
    QFETCH(CalendarUnit, unit);
    const CalendarStep step = stepAround(QDate(2020, 2, 29), unit);
    QTEST(step.first, "first");
    QTEST(step.last, "last");
    QTEST(stepLabel(step, unit, true), "label");
}

void TimeScaleTest::stepsFollowEachOther_data()
{
    QTest::addColumn<CalendarUnit>("unit");
    QTest::addRow("week") << CalendarUnit::Week;
    QTest::addRow("month") << CalendarUnit::Month;
    QTest::addRow("quarter") << CalendarUnit::Quarter;
    QTest::addRow("decade") << CalendarUnit::Decade;
}

void TimeScaleTest::stepsFollowEachOther()
{
    QFETCH(CalendarUnit, unit);
    const QDate from(2018, 11, 30);
    const QDate to(2031, 2, 3);
    const QList<CalendarStep> steps = stepsBetween(from, to, unit);
    QVERIFY(steps.constFirst().first <= from && from <= steps.constFirst().last);
    QVERIFY(steps.constLast().first <= to && to <= steps.constLast().last);
    for (qsizetype i = 1; i < steps.size(); ++i)
        QCOMPARE(steps.at(i).first, steps.at(i - 1).last.addDays(1));
}

QTEST_GUILESS_MAIN(TimeScaleTest)
#include "timescaletest.moc"
