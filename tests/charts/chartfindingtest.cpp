#include "tests/charts/plannedcharts.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// What title, subtitle and notes say of a chart.
class ChartFindingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findingComparesAlike();
    void titleTellsOnlyWhatIsShown();
    void subtitleTellsTheYearsThatAreShown();
    void impliedIsHollowAndSaysSo();
    void uncheckedIsTold();

private:
    ChartPlan planOf(const QList<StoredObservation> &figures, ChartKind kind)
    {
        return m_charts.planOf(figures, kind);
    }

    PlannedCharts m_charts;
};

/// More subjects tell something of 2021, but only 2020 has two whole years.
void ChartFindingTest::findingComparesAlike()
{
    const ChartPlan plan = planOf(
        {inventedFigure(home, u"2020"_s, 100, money), inventedFigure(river, u"2020"_s, 90, money),
         inventedFigure(u"柳庄村"_s, u"2020-H1"_s, 95, money), inventedFigure(home, u"2021"_s, 60, money),
         inventedFigure(river, u"2021-H1"_s, 70, money), inventedFigure(u"柳庄村"_s, u"2021-03"_s, 9, money)},
        ChartKind::Ranked);
    QCOMPARE(plan.title, u"指标 in 2020: 云岭高新区 is highest, 100元"_s);
    QCOMPARE(plan.y.ticks.constFirst().label, u"柳庄村"_s); // last and without a number
    QCOMPARE(plan.y.ticks.constLast().label, u"云岭高新区  1"_s);
    const ChartPlan halves = planOf(
        {inventedFigure(home, u"2021-H1"_s, 60, money), inventedFigure(river, u"2021-H1"_s, 70, money)},
        ChartKind::Line);
    QCOMPARE(halves.title, u"指标, 2021 H1: 滨江高新区 is highest, 70元"_s);
}

void ChartFindingTest::titleTellsOnlyWhatIsShown()
{
    const QString ours = u"云岭高新区"_s;
    const QString theirs = u"滨江高新区"_s;
    const QString unit = u"元"_s;
    const QList<StoredObservation> figures{inventedFigure(ours, u"2020"_s, 90, unit),
                                           inventedFigure(ours, u"2021"_s, 100, unit),
                                           inventedFigure(theirs, u"2021"_s, 120, unit)};
    QCOMPARE(planOf(figures, ChartKind::Ranked).title, u"指标 in 2021: 滨江高新区 is highest, 120元"_s);
    QCOMPARE(planOf(figures, ChartKind::Change).title, u"指标, 2020–2021"_s);
    const QList<StoredObservation> surpassed = figures + QList{inventedFigure(ours, u"2021-H1"_s, 150, unit)};
    QCOMPARE(planOf(surpassed, ChartKind::Line).title, u"指标, 2020–2021"_s);
}

/// A ranking of one year is not headed by all years.
void ChartFindingTest::subtitleTellsTheYearsThatAreShown()
{
    QVERIFY(planOf(inventedRanking(), ChartKind::Ranked).subtitle.endsWith(u" · 2020"_s));
    QVERIFY(planOf(inventedRanking(), ChartKind::Line).subtitle.endsWith(u" · 2018–2021"_s));
}

void ChartFindingTest::impliedIsHollowAndSaysSo()
{
    ObservationSeriesModel model(m_charts.database());
    const QString ranks = u"位"_s;
    model.setObservations(u"指标"_s, {inventedFigure(home, u"2020"_s, 88, ranks)},
                          {{}, {{inventedFigure(home, u"2019"_s, 98, ranks), u"88位 + 10位 = 98位"_s}}});
    const ChartPlan plan = ChartPlanner(model).plan(ChartKind::Line);
    QCOMPARE(plan.marks.size(), 2);
    QVERIFY(plan.marks.at(0).hollow && plan.marks.at(0).implied);
    QCOMPARE(plan.marks.at(0).label, u"98 (implied)"_s);
    QVERIFY(plan.lines.constFirst().dotted);
    QVERIFY(plan.notes.join(u' ').contains(u"88位 + 10位 = 98位"_s));
    QVERIFY(!tells(plan, "planned"));
    QVERIFY(!tells(ChartPlanner(model).plan(ChartKind::Ranked), "computed")); // of 2020, which was printed
}

void ChartFindingTest::uncheckedIsTold()
{
    QList<StoredObservation> figures = inventedOutput();
    QVERIFY(!planOf(figures, ChartKind::Bars).badge.isEmpty());
    figures.first().verdict = Verdict::Confirmed;
    const ChartPlan some = planOf(figures, ChartKind::Bars);
    QVERIFY(some.badge.isEmpty());
    QVERIFY(tells(some, "* No person"));
    QCOMPARE(std::count_if(some.marks.cbegin(), some.marks.cend(),
                           [](const ChartMark &mark) { return mark.label.endsWith(u'*'); }),
             some.marks.size() - 1);
    for (StoredObservation &figure : figures)
        figure.verdict = Verdict::Confirmed;
    const ChartPlan all = planOf(figures, ChartKind::Bars);
    QVERIFY(all.badge.isEmpty());
    QVERIFY(!tells(all, "No person"));
}

QTEST_MAIN(ChartFindingTest)
#include "chartfindingtest.moc"
