#include "models/comparing/valuerange.h"
#include "models/comparing/printednumber.h"

#include <QtTest>

#include <limits>

using namespace jianbao;
using namespace Qt::StringLiterals;

class ValueRangeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void of_data();
    void of();
    void division();
};

namespace
{

constexpr double endless = std::numeric_limits<double>::infinity();

}

void ValueRangeTest::of_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<Bound>("bound");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QString>("shown");
    const auto row = [](const QString &words, double value, const QString &unit, Bound bound, double low,
                        double high, const QString &shown) {
        QTest::addRow("%s", qPrintable(words)) << words << value << unit << bound << low << high << shown;
    };
    row(u"产值1.5亿元"_s, 1.5e8, u"元"_s, Bound::Exact, 1.45e8, 1.55e8, u"1.5亿元"_s);
    row(u"产值1.5亿多元"_s, 1.5e8, u"元"_s, Bound::Over, 1.5e8, 1.6e8, u"1.5亿元"_s);
    row(u"产值超100亿元"_s, 1e10, u"元"_s, Bound::Over, 1e10, endless, u"100亿元"_s);
    row(u"企业66家"_s, 66, u"家"_s, Bound::Exact, 66, 66, u"66家"_s);
    row(u"企业30余家"_s, 30, u"家"_s, Bound::Over, 30, 40, u"30家"_s);
    row(u"企业约30家"_s, 30, u"家"_s, Bound::About, 27, 33, u"30家"_s);
    row(u"企业近30家"_s, 30, u"家"_s, Bound::NearBelow, 27, 30, u"30家"_s);
    row(u"不足30家"_s, 30, u"家"_s, Bound::Under, 0, 30, u"30家"_s);
    row(u"群众3万名"_s, 30000, u"名"_s, Bound::Exact, 25000, 35000, u"3万名"_s);
    row(u"下降12.5%"_s, -12.5, u"%"_s, Bound::Exact, -12.55, -12.45, u"−12.5%"_s);
    row(u"面积1,250亩"_s, 1250, u"亩"_s, Bound::Exact, 1249.5, 1250.5, u"1250亩"_s);
    row(u"２家企业"_s, 2, u"家"_s, Bound::Exact, 2, 2, u"2家"_s);
    row(u"十五家企业"_s, 15, u"家"_s, Bound::Exact, 15, 15, u"15家"_s);
    row(u"2021年3家"_s, 3, u"家"_s, Bound::Exact, 3, 3, u"3家"_s);
}

void ValueRangeTest::of()
{
    QFETCH(QString, words);
    QFETCH(double, value);
    QFETCH(QString, unit);
    QFETCH(Bound, bound);
    Observation observation;
    observation.quote = Quote::of(words, {0, words.size()});
    observation.value = value;
    observation.unit = unit;
    observation.bound = bound;
    const ValueRange range = ValueRange::of(observation);
    QTEST(range.low, "low");
    QTEST(range.high, "high");
    QCOMPARE(range.isLoose, bound != Bound::Exact);
    QTEST(PrintedNumber::of(observation).words(), "shown");
}

void ValueRangeTest::division()
{
    const std::optional<ValueRange> quotient = ValueRange{8, 12, false}.dividedBy({2, 4, true});
    QVERIFY(quotient);
    QCOMPARE(quotient->low, 2.0);
    QCOMPARE(quotient->high, 6.0);
    QVERIFY(quotient->isLoose);
    QVERIFY(!ValueRange::exactly(1).dividedBy({-1, 1, false}));
    QVERIFY(!ValueRange::exactly(1).dividedBy(ValueRange::exactly(0)));
}

QTEST_GUILESS_MAIN(ValueRangeTest)
#include "valuerangetest.moc"
