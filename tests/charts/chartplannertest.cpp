#include "tests/charts/plannedcharts.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// What stands where in a chart, before pixels.
class ChartPlannerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingGivesAnEmptyPlan();
    void linesBreakAtGaps();
    void betterPlacesStandHigher();
    void plannedIsHollowAndDotted();
    void contradictionsGetAWhisker();
    void barsStandBesideEachOther();
    void manySubjectsAreLimited_data();
    void manySubjectsAreLimited();
    void chosenSubjectsAreAllDrawn();
    void ranksHaveNoBars();
    void partsOfAYearDifferInMark();
    void theSameMonthsOfEachYearAreJoined();
    void oursIsMarked();
    void setAsideIsNotDrawn();

private:
    ChartPlan planOf(const QList<StoredObservation> &figures, ChartKind kind)
    {
        return m_charts.planOf(figures, kind);
    }

    PlannedCharts m_charts;
};

namespace
{

QList<StoredObservation> ninePlaces()
{
    QList<StoredObservation> figures;
    for (int i = 0; i < 9; ++i)
        figures.append(inventedFigure(u"第%1园区"_s.arg(i), u"2020"_s, i + 1, u"家"_s));
    return figures;
}

} // namespace

void ChartPlannerTest::nothingGivesAnEmptyPlan()
{
    for (const ChartKind kind : {ChartKind::Line, ChartKind::Bars, ChartKind::Ranked, ChartKind::Change})
        QVERIFY(planOf({}, kind).isEmpty());
}

void ChartPlannerTest::linesBreakAtGaps()
{
    const ChartPlan plan = planOf(inventedRanking(), ChartKind::Line);
    QCOMPARE(plan.marks.size(), 12);
    const qsizetype zone = plan.names.indexOf(u"滨江高新区"_s);
    QList<ChartLine> lines;
    std::copy_if(plan.lines.cbegin(), plan.lines.cend(), std::back_inserter(lines),
                 [zone](const ChartLine &line) { return line.series == zone; });
    QCOMPARE(lines.size(), 1); // 2018 stands alone, for 2019 was not reported
    QCOMPARE(lines.constFirst().points, (QList<QPointF>{{2020.5, -55}, {2021.5, -49}}));
}

void ChartPlannerTest::betterPlacesStandHigher()
{
    const ChartPlan plan = planOf(inventedRanking(), ChartKind::Line);
    for (const ChartMark &mark : plan.marks)
        QCOMPARE(mark.at.y(), -mark.label.toDouble());
    QCOMPARE(plan.y.ticks.constLast().label, u"第40位"_s);
}

void ChartPlannerTest::plannedIsHollowAndDotted()
{
    const ChartPlan plan = planOf(inventedRanking(), ChartKind::Line);
    const auto hollow = std::count_if(plan.marks.cbegin(), plan.marks.cend(),
                                      [](const ChartMark &mark) { return mark.hollow; });
    QCOMPARE(hollow, 1);
    const auto dotted = std::find_if(plan.lines.cbegin(), plan.lines.cend(),
                                     [](const ChartLine &line) { return line.dotted; });
    QVERIFY(dotted != plan.lines.cend());
    QCOMPARE(dotted->points.constLast(), QPointF(2021.5, -60));
}

void ChartPlannerTest::contradictionsGetAWhisker()
{
    const ChartPlan plan = planOf(inventedRanking(), ChartKind::Line);
    QCOMPARE(plan.whiskers.size(), 1);
    QVERIFY(plan.whiskers.constFirst().contradiction);
    QCOMPARE(plan.whiskers.constFirst().from, QPointF(2020.5, -72));
    QCOMPARE(plan.whiskers.constFirst().to, QPointF(2020.5, -75));
}

void ChartPlannerTest::barsStandBesideEachOther()
{
    const ChartPlan plan = planOf(inventedOutput(), ChartKind::Bars);
    QCOMPARE(plan.y.minimum, 0.0);
    QCOMPARE(plan.x.ticks.size(), 4); // the half year is told in a note
    QVERIFY(plan.notes.join(u' ').contains(u"figures of others: 1"_s));
    for (qsizetype i = 0; i < plan.bars.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(std::abs(plan.bars.at(i).position - plan.bars.at(j).position) >= plan.barWidth - 1e-9);
    }
}

void ChartPlannerTest::manySubjectsAreLimited_data()
{
    QTest::addColumn<ChartKind>("kind");
    QTest::addRow("bars") << ChartKind::Bars;
    QTest::addRow("lines") << ChartKind::Line;
}

void ChartPlannerTest::manySubjectsAreLimited()
{
    QFETCH(ChartKind, kind);
    const ChartPlan plan = planOf(ninePlaces(), kind);
    QCOMPARE(plan.names.size(), 6);
    QCOMPARE(plan.marks.size(), 6);
    QVERIFY(plan.notes.constFirst().contains(u"6 of 9"_s));
}

void ChartPlannerTest::chosenSubjectsAreAllDrawn()
{
    QStringList subjects;
    for (int i = 0; i < 8; ++i)
        subjects.append(u"第%1园区"_s.arg(i));
    ObservationSeriesModel model(m_charts.database());
    model.setFilter({subjects, {}, {}, false});
    model.setObservations(u"指标"_s, ninePlaces());
    QCOMPARE(ChartPlanner(model).plan(ChartKind::Line).names.size(), 8);
}

void ChartPlannerTest::ranksHaveNoBars()
{
    QVERIFY(!kindsFor({Measure::Level, u"位"_s, 1}).contains(ChartKind::Bars));
    QVERIFY(kindsFor({Measure::Level, u"元"_s, 1}).contains(ChartKind::Bars));
}

void ChartPlannerTest::partsOfAYearDifferInMark()
{
    const ChartPlan plan =
        planOf({inventedFigure(home, u"2020"_s, 100, money), inventedFigure(home, u"2021-H1"_s, 60, money),
                inventedFigure(home, u"2021-09-30"_s, 80, money)},
               ChartKind::Line);
    QVERIFY(!plan.marks.at(0).half);
    QVERIFY(plan.marks.at(1).half);
    QVERIFY(plan.marks.at(2).half); // money told of a day in the year
    QVERIFY(plan.lines.isEmpty());
    QVERIFY(tells(plan, "Half-filled"));
    const ChartPlan years =
        planOf({inventedFigure(home, u"2020-H1"_s, 50, money), inventedFigure(home, u"2021-H1"_s, 60, money)},
               ChartKind::Line);
    QVERIFY(!years.marks.at(0).half); // nothing else stands beside
    QCOMPARE(years.lines.size(), 1);
}

/// 前三季度 of each year, also where other months of it are told between.
void ChartPlannerTest::theSameMonthsOfEachYearAreJoined()
{
    const auto told = [](int year, int month, double value) {
        StoredObservation figure = inventedFigure(home, QString::number(year), value, money);
        figure.fact.period.end = QDate(year, month + 1, 1).addDays(-1);
        return figure;
    };
    const ChartPlan plan = planOf(
        {told(2019, 9, 70), told(2019, 11, 88), told(2020, 9, 75), told(2021, 9, 81), told(2021, 11, 97)},
        ChartKind::Line);
    QCOMPARE(plan.lines.size(), 1); // 1-11月 of 2020 is not told
    QCOMPARE(plan.lines.constFirst().points.size(), 3);
    QCOMPARE(plan.lines.constFirst().points.constLast().y(), 81.0);
}

void ChartPlannerTest::oursIsMarked()
{
    ObservationSeriesModel model(m_charts.database());
    model.setObservations(u"指标"_s, inventedRanking());
    const ChartPlan ranked = ChartPlanner(model, {{}, {}, river}).plan(ChartKind::Ranked);
    QCOMPARE(ranked.y.ticks.at(ranked.ours).label, river);
    for (const ChartMark &mark : ranked.marks)
        QCOMPARE(mark.series == 0, std::lround(mark.at.y()) == ranked.ours);
    model.setObservations(u"指标"_s, ninePlaces());
    const QString last = u"第8园区"_s;
    const ChartPlan line = ChartPlanner(model, {{}, {}, last}).plan(ChartKind::Line);
    QCOMPARE(line.names.value(line.ours), last); // though others come before it
    QCOMPARE(line.marks.constLast().row, 8);
}

void ChartPlannerTest::setAsideIsNotDrawn()
{
    ObservationSeriesModel model(m_charts.database());
    const QList<StoredObservation> figures = inventedRanking();
    const auto chosen = std::find_if(figures.cbegin(), figures.cend(),
                                     [](const StoredObservation &figure) { return figure.fact.value == 75; });
    model.setObservations(u"指标"_s, figures, {{chosen->id}, {}});
    const ChartPlan plan = ChartPlanner(model).plan(ChartKind::Line);
    QCOMPARE(plan.marks.size(), 11);
    QVERIFY(plan.whiskers.isEmpty());
    QVERIFY(tells(plan, "set aside"));
    for (const ChartMark &mark : plan.marks) // rows go on counting the figure that is not drawn
        QCOMPARE(mark.label, QString::number(model.pointAt(mark.row).fact().value));
}

QTEST_MAIN(ChartPlannerTest)
#include "chartplannertest.moc"
