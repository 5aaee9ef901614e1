#include "models/items/subjectseries.h"
#include "tests/helpers/inventedfigures.h"

#include <QTest>
#include <cmath>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// How long periods are, which may be compared, and where they stand in time.
class SubjectSeriesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void grains_data();
    void grains();
    void neighbours_data();
    void neighbours();
    void yearStandsInItsMiddle();
    void comparisonKeys_data();
    void comparisonKeys();
};

namespace
{

const QString home = u"云岭高新区"_s;

} // namespace

void SubjectSeriesTest::grains_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<Grain>("grain");
    QTest::addRow("day") << QDate(2021, 1, 1) << QDate(2021, 1, 1) << Grain::Day;
    QTest::addRow("month") << QDate(2020, 2, 1) << QDate(2020, 2, 29) << Grain::Month;
    QTest::addRow("quarter") << QDate(2021, 4, 1) << QDate(2021, 6, 30) << Grain::Quarter;
    QTest::addRow("three months but no quarter") << QDate(2021, 2, 1) << QDate(2021, 4, 30) << Grain::Other;
    QTest::addRow("half") << QDate(2021, 1, 1) << QDate(2021, 6, 30) << Grain::HalfYear;
    QTest::addRow("year") << QDate(2021, 1, 1) << QDate(2021, 12, 31) << Grain::Year;
    QTest::addRow("open") << QDate(2021, 1, 1) << QDate() << Grain::Other;
}

void SubjectSeriesTest::grains()
{
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    QTEST(grainOf({start, end}), "grain");
}

void SubjectSeriesTest::neighbours_data()
{
    QTest::addColumn<QString>("earlier");
    QTest::addColumn<QString>("later");
    QTest::addColumn<bool>("joined");
    QTest::addRow("next year") << "2019"
                               << "2020" << true;
    QTest::addRow("a year between") << "2018"
                                    << "2020" << false;
    QTest::addRow("next month") << "2021-02"
                                << "2021-03" << true;
    QTest::addRow("a month between") << "2021-02"
                                     << "2021-04" << false;
    QTest::addRow("half years of two years") << "2020-H1"
                                             << "2021-H1" << true;
    QTest::addRow("half a year never with a whole one") << "2020"
                                                        << "2021-H1" << false;
    QTest::addRow("days") << "2021-03-05"
                          << "2021-12-05" << true;
    QTest::addRow("days far apart") << "2018-03-05"
                                    << "2021-12-05" << false;
}

void SubjectSeriesTest::neighbours()
{
    QFETCH(QString, earlier);
    QFETCH(QString, later);
    const auto period = [](const QString &text) {
        return inventedFigure(home, text, 1, u"家"_s).fact.period;
    };
    QTEST(areNeighbours(period(earlier), period(later)), "joined");
}

void SubjectSeriesTest::yearStandsInItsMiddle()
{
    QCOMPARE(timeOf({QDate(2021, 1, 1), QDate(2021, 12, 31)}), 2021.5);
    QCOMPARE(beginOf({QDate(2021, 1, 1), QDate(2021, 12, 31)}), 2021.0);
    QVERIFY(std::isnan(timeOf({})));
}

void SubjectSeriesTest::comparisonKeys_data()
{
    QTest::addColumn<Period>("left");
    QTest::addColumn<Period>("right");
    QTest::addColumn<bool>("comparable");
    const auto add = [](const char *name, const Period &left, const Period &right, bool comparable) {
        QTest::newRow(name) << left << right << comparable;
    };
    const Period year{QDate(2021, 1, 1), QDate(2021, 12, 31)};
    const Period nineMonths{QDate(2021, 1, 1), QDate(2021, 9, 30)};
    add("two years", year, {QDate(2019, 1, 1), QDate(2019, 12, 31)}, true);
    add("a year and what is gone of it", year, nineMonths, false);
    add("the same months of two years", nineMonths, {QDate(2022, 1, 1), QDate(2022, 9, 30)}, true);
    add("nine months and eight", nineMonths, {QDate(2022, 1, 1), QDate(2022, 8, 31)}, false);
    add("halves of a year", {QDate(2021, 1, 1), QDate(2021, 6, 30)}, {QDate(2021, 7, 1), QDate(2021, 12, 31)},
        false);
    add("two months", {QDate(2021, 2, 1), QDate(2021, 2, 28)}, {QDate(2021, 7, 1), QDate(2021, 7, 31)}, true);
    add("two days", Period::day(QDate(2021, 3, 5)), Period::day(QDate(2020, 1, 1)), true);
    add("a day and a year", Period::day(QDate(2021, 12, 31)), year, false);
}

void SubjectSeriesTest::comparisonKeys()
{
    QFETCH(Period, left);
    QFETCH(Period, right);
    QTEST(comparisonKey(left) == comparisonKey(right), "comparable");
}

QTEST_GUILESS_MAIN(SubjectSeriesTest)
#include "subjectseriestest.moc"
