#include "tests/charts/plannedcharts.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Small charts beside each other.
class SmallChartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void smallChartsShareTheirAxes();
    void smallChartsMayHaveOwnAxes();
    void smallChartsAreOfOneLength();

private:
    ChartPlan planOf(const QList<StoredObservation> &figures, ChartKind kind)
    {
        return m_charts.planOf(figures, kind);
    }

    PlannedCharts m_charts;
};

void SmallChartsTest::smallChartsShareTheirAxes()
{
    const ChartPlan plan = planOf(inventedRanking(), ChartKind::Multiples);
    QCOMPARE(plan.panels.size(), 5);
    QCOMPARE(plan.marks.size(), 12);
    for (const ChartPanel &panel : plan.panels) {
        QCOMPARE(panel.up.size(), plan.panels.constFirst().up.size());
        QCOMPARE(panel.area.size(), plan.panels.constFirst().area.size());
    }
    for (const ChartMark &mark : plan.marks) {
        const auto inside = [&](const ChartPanel &panel) { return panel.area.contains(mark.at); };
        QCOMPARE(std::count_if(plan.panels.cbegin(), plan.panels.cend(), inside), 1);
    }
}

void SmallChartsTest::smallChartsMayHaveOwnAxes()
{
    const QList<StoredObservation> figures{
        inventedFigure(home, u"2020"_s, 4000, money), inventedFigure(home, u"2021"_s, 5000, money),
        inventedFigure(river, u"2020"_s, 4, money), inventedFigure(river, u"2021"_s, 5, money)};
    ObservationSeriesModel model(m_charts.database());
    model.setObservations(u"指标"_s, figures);
    const auto heights = [&](bool ownAxes) {
        ChartOptions options;
        options.ownAxes = ownAxes;
        const ChartPlan plan = ChartPlanner(model, options).plan(ChartKind::Multiples);
        QList<double> risen; // of each line, in parts of its panel
        for (const ChartLine &line : plan.lines)
            risen.append((line.points.constLast().y() - line.points.constFirst().y()) /
                         plan.panels.constFirst().area.height());
        return risen;
    };
    QVERIFY(heights(false).at(1) < 0.01); // flat beside the other
    QVERIFY(heights(true).at(1) > 0.5);
    QCOMPARE(heights(true).at(0), heights(true).at(1));
}

/// Half years and years would cross each other in small charts.
void SmallChartsTest::smallChartsAreOfOneLength()
{
    const ChartPlan plan = planOf(inventedOutput(), ChartKind::Multiples);
    QVERIFY(tells(plan, "figures of others: 1"));
    for (const ChartMark &mark : plan.marks)
        QVERIFY(!mark.half);
}

QTEST_MAIN(SmallChartsTest)
#include "smallchartstest.moc"
