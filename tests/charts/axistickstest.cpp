#include "views/charts/axisticks.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class AxisTicksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void labels_data();
    void labels();
    void holdsAllValues();
    void ranks_data();
    void ranks();
    void times_data();
    void times();
};

namespace
{

QString labelsOf(const ChartAxis &axis)
{
    QStringList labels;
    for (const AxisTick &tick : axis.ticks)
        labels.append(tick.label);
    return labels.join(u' ');
}

} // namespace

void AxisTicksTest::labels_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<AxisBase>("base");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("labels");
    QTest::addRow("small") << 0.0 << 10.0 << AxisBase::Zero << "家"
                           << "0 2 4 6 8 10家";
    QTest::addRow("yi on the topmost alone") << 4.2e9 << 1.92e10 << AxisBase::Zero << "元"
                                             << "0 50 100 150 200亿元";
    QTest::addRow("wan") << 12000.0 << 58000.0 << AxisBase::Figures << "人"
                         << "1 2 3 4 5 6万人";
    QTest::addRow("below zero") << -3.0 << 9.0 << AxisBase::Zero << "%"
                                << "-5 -2.5 0 2.5 5 7.5 10%";
    QTest::addRow("one value") << 50.0 << 50.0 << AxisBase::Figures << "件"
                               << "44 46 48 50 52 54 56件";
}

void AxisTicksTest::labels()
{
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(AxisBase, base);
    QFETCH(QString, unit);
    QTEST(labelsOf(valueAxis(from, to, unit, base)), "labels");
}

void AxisTicksTest::holdsAllValues()
{
    for (const double scale : {0.001, 0.7, 3.0, 1e4, 1e8, 1e12}) {
        for (int i = 0; i < 60; ++i) {
            const double from = scale * (i * 37 % 101 - 50);
            const double to = from + scale * (i * 53 % 97);
            const ChartAxis axis = valueAxis(from, to, {}, i % 2 == 0 ? AxisBase::Zero : AxisBase::Figures);
            QVERIFY(axis.minimum <= from + scale * 1e-6 && axis.maximum >= to - scale * 1e-6);
            QVERIFY(axis.ticks.size() >= 2 && axis.ticks.size() <= 9);
            for (qsizetype tick = 1; tick < axis.ticks.size(); ++tick)
                QVERIFY(axis.ticks.at(tick).label != axis.ticks.at(tick - 1).label);
        }
    }
}

void AxisTicksTest::ranks_data()
{
    QTest::addColumn<double>("worst");
    QTest::addColumn<double>("best");
    QTest::addColumn<QString>("labels");
    QTest::addRow("ranking") << -119.0 << -49.0 << "120 100 80 60 第40位";
    QTest::addRow("first place") << -3.0 << -1.0 << "3 2 第1位";
    QTest::addRow("one place") << -88.0 << -88.0 << "89 第88位";
}

void AxisTicksTest::ranks()
{
    QFETCH(double, worst);
    QFETCH(double, best);
    const ChartAxis axis = rankAxis(worst, best, u"位"_s);
    QTEST(labelsOf(axis), "labels");
    QVERIFY(axis.minimum <= worst && axis.maximum >= best);
}

void AxisTicksTest::times_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<bool>("yearsOnly");
    QTest::addColumn<QString>("labels");
    QTest::addRow("years") << 2018.0 << 2021.0 << true << "2018 2019 2020";
    QTest::addRow("one year") << 2020.0 << 2021.0 << true << "2020";
    QTest::addRow("months") << 2021.0 << 2021.25 << false << "2021-01 2021-02 2021-03";
    QTest::addRow("over new year") << 2020.95 << 2021.05 << false << "2020-12 2021-01";
    QTest::addRow("quarters") << 2020.5 << 2021.75 << false << "2020 Q3 2020 Q4 2021 Q1 2021 Q2 2021 Q3";
    QTest::addRow("many years") << 1990.0 << 2022.0 << true << "1990 1995 2000 2005 2010 2015 2020";
}

void AxisTicksTest::times()
{
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(bool, yearsOnly);
    const ChartAxis axis = timeAxis(from, to, yearsOnly);
    QTEST(labelsOf(axis), "labels");
    QVERIFY(axis.minimum <= from + 1e-9 && axis.maximum >= to - 1e-9);
}

QTEST_GUILESS_MAIN(AxisTicksTest)
#include "axistickstest.moc"
