#include "tests/charts/plannedcharts.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Charts with a row for each subject: ranked, changed, completed.
class RowChartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rankingIsOfOneYear();
    void rankingPrefersTheWholeYear();
    void changeLeavesPlansOut();
    void completionHasARowForEachSubject();

private:
    ChartPlan planOf(const QList<StoredObservation> &figures, ChartKind kind)
    {
        return m_charts.planOf(figures, kind);
    }

    PlannedCharts m_charts;
};

void RowChartsTest::rankingIsOfOneYear()
{
    const ChartPlan plan = planOf(inventedRanking(), ChartKind::Ranked);
    QCOMPARE(plan.marks.size(), 5); // all have a figure for 2020
    for (qsizetype i = 1; i < plan.marks.size(); ++i) {
        QVERIFY(plan.marks.at(i).at.x() <= plan.marks.at(i - 1).at.x());
        QVERIFY(plan.marks.at(i).at.y() < plan.marks.at(i - 1).at.y());
    }
    QCOMPARE(plan.y.ticks.constLast().label, u"滨江高新区"_s);
}

void RowChartsTest::rankingPrefersTheWholeYear()
{
    QList<StoredObservation> figures{inventedFigure(home, u"2021"_s, 100, money),
                                     inventedFigure(river, u"2021-H1"_s, 90, money)};
    const ChartPlan one = planOf(figures, ChartKind::Ranked);
    QCOMPARE(one.marks.size(), 2);
    QCOMPARE(one.marks.at(0).label, u"100"_s);
    QVERIFY(one.marks.at(1).half);
    QCOMPARE(one.marks.at(1).label, u"90 (2021 H1)"_s);
    figures.append(inventedFigure(home, u"2021-H1"_s, 60, money));
    const ChartPlan alike = planOf(figures, ChartKind::Ranked); // now both have the half year
    QCOMPARE(alike.marks.at(0).label, u"90 (2021 H1)"_s);
    QCOMPARE(alike.marks.at(1).label, u"60 (2021 H1)"_s);
}

void RowChartsTest::changeLeavesPlansOut()
{
    const ChartPlan plan = planOf(inventedRanking(), ChartKind::Change);
    QCOMPARE(plan.marks.size(), 6); // three zones have figures of two years
    QVERIFY(plan.notes.join(u' ').contains(u"can be compared: 2"_s));
    for (const ChartMark &mark : plan.marks)
        QVERIFY(mark.at.x() != -60); // the planned place
    for (qsizetype i = 0; i < plan.marks.size(); i += 2) {
        QVERIFY(plan.marks.at(i).hollow);
        QVERIFY(!plan.marks.at(i + 1).hollow);
    }
}

void RowChartsTest::completionHasARowForEachSubject()
{
    QList<StoredObservation> figures{inventedFigure(home, u"2021-H1"_s, 55, u"%"_s),
                                     inventedFigure(home, u"2021-09-30"_s, 80, u"%"_s),
                                     inventedFigure(river, u"2021"_s, 104, u"%"_s)};
    for (StoredObservation &figure : figures)
        figure.fact.aspect = Aspect::Target;
    const ChartPlan plan = planOf(figures, ChartKind::Target);
    QCOMPARE(plan.rule, 100.0);
    QCOMPARE(plan.bars.size(), 2); // the last figure of each
    QCOMPARE(plan.bars.at(0).value, 104.0);
    QCOMPARE(plan.paces.size(), 1);                       // where the year is over, it is no pace
    QVERIFY(std::abs(plan.paces.at(0).x() - 74.8) < 0.1); // 273 days of 365
    QCOMPARE(plan.ruleName, u"Plan: 100%"_s);
    QCOMPARE(plan.marks.at(0).label, u"104% (2021)"_s);
    QCOMPARE(plan.x.minimum, 0.0);
    figures.removeLast();
    QCOMPARE(planOf(figures, ChartKind::Target).bars.size(), 2); // all figures of an only subject
}

QTEST_MAIN(RowChartsTest)
#include "rowchartstest.moc"
