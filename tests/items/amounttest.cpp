#include "models/items/amount.h"
#include "models/items/citation.h"

#include <QTest>

#include <cmath>

using namespace jianbao;
using namespace Qt::StringLiterals;

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
    QTest::addRow("zero") << 0.0 << u"0"_s;
    QTest::addRow("small") << 3.456 << u"3.46"_s;
    QTest::addRow("no trailing zero") << 3.5 << u"3.5"_s;
    QTest::addRow("whole digits stay") << 9876.0 << u"9876"_s;
    QTest::addRow("ten thousand") << 10000.0 << u"1万"_s;
    QTest::addRow("three digits") << 12345.0 << u"1.23万"_s;
    QTest::addRow("thousands of wan") << 12345678.0 << u"1235万"_s;
    QTest::addRow("rounds over into yi") << 99999999.0 << u"1亿"_s;
    QTest::addRow("yi") << 1.5e8 << u"1.5亿"_s;
    QTest::addRow("many yi") << 1.92e10 << u"192亿"_s;
    QTest::addRow("wan yi") << 1.93e13 << u"19.3万亿"_s;
    QTest::addRow("rounds over into wan yi") << 999999999999.0 << u"1万亿"_s;
    QTest::addRow("a fall") << -123456.0 << u"-12.3万"_s;
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
    QTest::addRow("grouped") << 3456.0 << u"3,456"_s;
    QTest::addRow("decimals") << 12.75 << u"12.75"_s;
    QTest::addRow("round wan") << 58000.0 << u"5.8万"_s;
    QTest::addRow("odd number in full") << 12345.0 << u"12,345"_s;
    QTest::addRow("yi") << 150000000.0 << u"1.5亿"_s;
    QTest::addRow("yi, but for what computing lost") << std::nextafter(7.69e9, 0) << u"76.9亿"_s;
    QTest::addRow("wan yi") << 1.93e13 << u"19.3万亿"_s;
    QTest::addRow("odd yi in full") << 123456789.0 << u"123,456,789"_s;
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
    QTest::addRow("rank") << 88.0 << u"位"_s << Bound::Exact << Aspect::Level << u"第88位"_s;
    QTest::addRow("places gained") << 10.0 << u"位"_s << Bound::Exact << Aspect::Change << u"+10位"_s;
    QTest::addRow("money") << 1.5e8 << u"元"_s << Bound::Over << Aspect::Level << u"over 1.5亿元"_s;
    QTest::addRow("rate") << 29.7 << u"%"_s << Bound::Exact << Aspect::Rate << u"+29.7%"_s;
    QTest::addRow("fall") << -58.8 << u"%"_s << Bound::About << Aspect::Rate << u"about -58.8%"_s;
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
    QTest::addRow("day") << QDate(2021, 3, 5) << QDate(2021, 3, 5) << u"2021-03-05"_s;
    QTest::addRow("month") << QDate(2021, 2, 1) << QDate(2021, 2, 28) << u"2021-02"_s;
    QTest::addRow("quarter") << QDate(2021, 7, 1) << QDate(2021, 9, 30) << u"2021 Q3"_s;
    QTest::addRow("half year") << QDate(2021, 7, 1) << QDate(2021, 12, 31) << u"2021 H2"_s;
    QTest::addRow("year") << QDate(2020, 1, 1) << QDate(2020, 12, 31) << u"2020"_s;
    QTest::addRow("whole months") << QDate(2021, 1, 1) << QDate(2021, 11, 30) << u"2021 M1–11"_s;
    QTest::addRow("open end") << QDate(2021, 1, 1) << QDate() << u"since 2021-01-01"_s;
    QTest::addRow("unknown") << QDate() << QDate() << u"no date"_s;
}

void AmountTest::period()
{
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    QTEST(Citation::period({start, end}), "text");
}

void AmountTest::peopleAreNoPlaces()
{
    QVERIFY(isRankUnit(u"位"_s));
    QVERIFY(!isRankUnit(u"名"_s));
}

void AmountTest::citesWhatIsKnown()
{
    Source source;
    source.pageFile = u"page7.txt"_s;
    QCOMPARE(Citation::of(source), u"page7.txt"_s);
    source.newspaper = u"云岭日报"_s;
    source.pageNumber = u"3"_s;
    source.headline = u"园区提速"_s;
    source.issueEarliest = QDate(2021, 12, 22);
    source.issueLatest = QDate(2021, 12, 31);
    QCOMPARE(Citation::of(source), u"《云岭日报》 2021-12-22 – 2021-12-31 page 3 “园区提速”"_s);
}

QTEST_GUILESS_MAIN(AmountTest)
#include "amounttest.moc"
