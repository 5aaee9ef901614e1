#include "plannedcharts.h"

#include <QTest>

using namespace jianbao;

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
    const ChartPlan plan =
        planOf({inventedFigure(home, QStringLiteral("2020"), 100, money),
                inventedFigure(river, QStringLiteral("2020"), 90, money),
                inventedFigure(QStringLiteral("柳庄村"), QStringLiteral("2020-H1"), 95, money),
                inventedFigure(home, QStringLiteral("2021"), 60, money),
                inventedFigure(river, QStringLiteral("2021-H1"), 70, money),
                inventedFigure(QStringLiteral("柳庄村"), QStringLiteral("2021-03"), 9, money)},
               ChartKind::Ranked);
    QCOMPARE(plan.title, QStringLiteral("指标 in 2020: 云岭高新区 is highest, 100元"));
    QCOMPARE(plan.y.ticks.constFirst().label, QStringLiteral("柳庄村")); // last and without a number
    QCOMPARE(plan.y.ticks.constLast().label, QStringLiteral("云岭高新区  1"));
    const ChartPlan halves = planOf({inventedFigure(home, QStringLiteral("2021-H1"), 60, money),
                                     inventedFigure(river, QStringLiteral("2021-H1"), 70, money)},
                                    ChartKind::Line);
    QCOMPARE(halves.title, QStringLiteral("指标, 2021 H1: 滨江高新区 is highest, 70元"));
}

void ChartFindingTest::titleTellsOnlyWhatIsShown()
{
    const QString ours = QStringLiteral("云岭高新区");
    const QString theirs = QStringLiteral("滨江高新区");
    const QString unit = QStringLiteral("元");
    const QList<StoredObservation> figures{inventedFigure(ours, QStringLiteral("2020"), 90, unit),
                                           inventedFigure(ours, QStringLiteral("2021"), 100, unit),
                                           inventedFigure(theirs, QStringLiteral("2021"), 120, unit)};
    QCOMPARE(planOf(figures, ChartKind::Ranked).title,
             QStringLiteral("指标 in 2021: 滨江高新区 is highest, 120元"));
    QCOMPARE(planOf(figures, ChartKind::Change).title, QStringLiteral("指标, 2020–2021"));
    const QList<StoredObservation> surpassed =
        figures + QList{inventedFigure(ours, QStringLiteral("2021-H1"), 150, unit)};
    QCOMPARE(planOf(surpassed, ChartKind::Line).title, QStringLiteral("指标, 2020–2021"));
}

/// A ranking of one year is not headed by all years.
void ChartFindingTest::subtitleTellsTheYearsThatAreShown()
{
    QVERIFY(planOf(inventedRanking(), ChartKind::Ranked).subtitle.endsWith(QStringLiteral(" · 2020")));
    QVERIFY(planOf(inventedRanking(), ChartKind::Line).subtitle.endsWith(QStringLiteral(" · 2018–2021")));
}

void ChartFindingTest::impliedIsHollowAndSaysSo()
{
    ObservationSeriesModel model(m_charts.database());
    const QString ranks = QStringLiteral("位");
    model.setObservations(
        QStringLiteral("指标"), {inventedFigure(home, QStringLiteral("2020"), 88, ranks)},
        {{},
         {{inventedFigure(home, QStringLiteral("2019"), 98, ranks), QStringLiteral("88位 + 10位 = 98位")}}});
    const ChartPlan plan = ChartPlanner(model).plan(ChartKind::Line);
    QCOMPARE(plan.marks.size(), 2);
    QVERIFY(plan.marks.at(0).hollow && plan.marks.at(0).implied);
    QCOMPARE(plan.marks.at(0).label, QStringLiteral("98 (implied)"));
    QVERIFY(plan.lines.constFirst().dotted);
    QVERIFY(plan.notes.join(u' ').contains(QStringLiteral("88位 + 10位 = 98位")));
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
