#include "models/items/amount.h"
#include "models/items/citation.h"

#include <QTest>

#include <cmath>

using namespace jianbao;

class AmountTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void brief_data();
    void brief();
    void exact_data();
    void exact();
    void ofObservation_data();
    void ofObservation();
    void period_data();
    void period();
    void peopleAreNoPlaces();
    void citesWhatIsKnown();
};

void AmountTest::brief_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::addRow("zero") << 0.0 << QStringLiteral("0");
    QTest::addRow("small") << 3.456 << QStringLiteral("3.46");
    QTest::addRow("no trailing zero") << 3.5 << QStringLiteral("3.5");
    QTest::addRow("whole digits stay") << 9876.0 << QStringLiteral("9876");
    QTest::addRow("ten thousand") << 10000.0 << QStringLiteral("1万");
    QTest::addRow("three digits") << 12345.0 << QStringLiteral("1.23万");
    QTest::addRow("thousands of wan") << 12345678.0 << QStringLiteral("1235万");
    QTest::addRow("rounds over into yi") << 99999999.0 << QStringLiteral("1亿");
    QTest::addRow("yi") << 1.5e8 << QStringLiteral("1.5亿");
    QTest::addRow("many yi") << 1.92e10 << QStringLiteral("192亿");
    QTest::addRow("a fall") << -123456.0 << QStringLiteral("-12.3万");
}

void AmountTest::brief()
{
    QFETCH(double, value);
    QTEST(Amount::brief(value), "text");
}

void AmountTest::exact_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::addRow("grouped") << 3456.0 << QStringLiteral("3,456");
    QTest::addRow("decimals") << 12.75 << QStringLiteral("12.75");
    QTest::addRow("round wan") << 58000.0 << QStringLiteral("5.8万");
    QTest::addRow("odd number in full") << 12345.0 << QStringLiteral("12,345");
    QTest::addRow("yi") << 150000000.0 << QStringLiteral("1.5亿");
    QTest::addRow("yi, but for what computing lost") << std::nextafter(7.69e9, 0) << QStringLiteral("76.9亿");
    QTest::addRow("odd yi in full") << 123456789.0 << QStringLiteral("123,456,789");
}

void AmountTest::exact()
{
    QFETCH(double, value);
    QTEST(Amount::exact(value), "text");
}

void AmountTest::ofObservation_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<Bound>("bound");
    QTest::addColumn<Aspect>("aspect");
    QTest::addColumn<QString>("text");
    QTest::addRow("rank") << 88.0 << QStringLiteral("位") << Bound::Exact << Aspect::Level
                          << QStringLiteral("第88位");
    QTest::addRow("places gained") << 10.0 << QStringLiteral("位") << Bound::Exact << Aspect::Change
                                   << QStringLiteral("+10位");
    QTest::addRow("money") << 1.5e8 << QStringLiteral("元") << Bound::Over << Aspect::Level
                           << QStringLiteral("over 1.5亿元");
    QTest::addRow("rate") << 29.7 << QStringLiteral("%") << Bound::Exact << Aspect::Rate
                          << QStringLiteral("+29.7%");
    QTest::addRow("fall") << -58.8 << QStringLiteral("%") << Bound::About << Aspect::Rate
                          << QStringLiteral("about -58.8%");
}

void AmountTest::ofObservation()
{
    QFETCH(double, value);
    QFETCH(QString, unit);
    QFETCH(Bound, bound);
    QFETCH(Aspect, aspect);
    Observation observation;
    observation.value = value;
    observation.unit = unit;
    observation.bound = bound;
    observation.aspect = aspect;
    QTEST(Amount::of(observation), "text");
}

void AmountTest::period_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<QString>("text");
    QTest::addRow("day") << QDate(2021, 3, 5) << QDate(2021, 3, 5) << QStringLiteral("2021-03-05");
    QTest::addRow("month") << QDate(2021, 2, 1) << QDate(2021, 2, 28) << QStringLiteral("2021-02");
    QTest::addRow("quarter") << QDate(2021, 7, 1) << QDate(2021, 9, 30) << QStringLiteral("2021 Q3");
    QTest::addRow("half year") << QDate(2021, 7, 1) << QDate(2021, 12, 31) << QStringLiteral("2021 H2");
    QTest::addRow("year") << QDate(2020, 1, 1) << QDate(2020, 12, 31) << QStringLiteral("2020");
    QTest::addRow("whole months") << QDate(2021, 1, 1) << QDate(2021, 11, 30) << QStringLiteral("2021 M1–11");
    QTest::addRow("open end") << QDate(2021, 1, 1) << QDate() << QStringLiteral("since 2021-01-01");
    QTest::addRow("unknown") << QDate() << QDate() << QStringLiteral("no date");
}

void AmountTest::period()
{
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    QTEST(Citation::period({start, end}), "text");
}

void AmountTest::peopleAreNoPlaces()
{
    QVERIFY(isRankUnit(QStringLiteral("位")));
    QVERIFY(!isRankUnit(QStringLiteral("名")));
}

void AmountTest::citesWhatIsKnown()
{
    Source source;
    source.pageFile = QStringLiteral("page7.txt");
    QCOMPARE(Citation::of(source), QStringLiteral("page7.txt"));
    source.newspaper = QStringLiteral("云岭日报");
    source.pageNumber = QStringLiteral("3");
    source.headline = QStringLiteral("园区提速");
    source.issueEarliest = QDate(2021, 12, 22);
    source.issueLatest = QDate(2021, 12, 31);
    QCOMPARE(Citation::of(source), QStringLiteral("《云岭日报》 2021-12-22 – 2021-12-31 page 3 “园区提速”"));
}

QTEST_GUILESS_MAIN(AmountTest)
#include "amounttest.moc"
