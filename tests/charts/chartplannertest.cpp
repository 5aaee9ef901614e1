#include "views/charts/chartplanner.h"
#include "inventedfigures.h"
#include "models/archive/database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;

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
    void rankingIsOfOneYear();
    void changeLeavesPlansOut();
    void ranksHaveNoBars();

private:
    ChartPlan planOf(const QList<StoredObservation> &figures, ChartKind kind);

    QTemporaryDir m_folder;
    Database m_database{m_folder.filePath(QStringLiteral("a.jianbao")), Database::Mode::CreateIfMissing};
};

ChartPlan ChartPlannerTest::planOf(const QList<StoredObservation> &figures, ChartKind kind)
{
    ObservationSeriesModel model(m_database);
    model.setObservations(QStringLiteral("指标"), figures);
    return ChartPlanner(model).plan(kind);
}

void ChartPlannerTest::nothingGivesAnEmptyPlan()
{
    for (const ChartKind kind : {ChartKind::Line, ChartKind::Bars, ChartKind::Ranked, ChartKind::Change})
        QVERIFY(planOf({}, kind).isEmpty());
}

void ChartPlannerTest::linesBreakAtGaps()
{
    const ChartPlan plan = planOf(inventedRanking(), ChartKind::Line);
    QCOMPARE(plan.marks.size(), 12);
    const qsizetype river = plan.names.indexOf(QStringLiteral("滨江高新区"));
    QList<ChartLine> lines;
    std::copy_if(plan.lines.cbegin(), plan.lines.cend(), std::back_inserter(lines),
                 [river](const ChartLine &line) { return line.series == river; });
    QCOMPARE(lines.size(), 1); // 2018 stands alone, for 2019 was not reported
    QCOMPARE(lines.constFirst().points, (QList<QPointF>{{2020.5, -55}, {2021.5, -49}}));
}

void ChartPlannerTest::betterPlacesStandHigher()
{
    const ChartPlan plan = planOf(inventedRanking(), ChartKind::Line);
    for (const ChartMark &mark : plan.marks)
        QCOMPARE(mark.at.y(), -mark.label.toDouble());
    QCOMPARE(plan.y.ticks.constLast().label, QStringLiteral("第40位"));
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
    QVERIFY(plan.notes.join(u' ').contains(QStringLiteral("figures of others: 1")));
    for (qsizetype i = 0; i < plan.bars.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(std::abs(plan.bars.at(i).position - plan.bars.at(j).position) >= plan.barWidth - 1e-9);
    }
}

namespace
{

QList<StoredObservation> ninePlaces()
{
    QList<StoredObservation> figures;
    for (int i = 0; i < 9; ++i)
        figures.append(inventedFigure(QStringLiteral("第%1园区").arg(i), QStringLiteral("2020"), i + 1,
                                      QStringLiteral("家")));
    return figures;
}

} // namespace

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
    QVERIFY(plan.notes.constFirst().contains(QStringLiteral("6 of 9")));
}

void ChartPlannerTest::chosenSubjectsAreAllDrawn()
{
    QStringList subjects;
    for (int i = 0; i < 8; ++i)
        subjects.append(QStringLiteral("第%1园区").arg(i));
    ObservationSeriesModel model(m_database);
    model.setFilter({subjects, {}, {}, false});
    model.setObservations(QStringLiteral("指标"), ninePlaces());
    QCOMPARE(ChartPlanner(model).plan(ChartKind::Line).names.size(), 8);
}

void ChartPlannerTest::rankingIsOfOneYear()
{
    const ChartPlan plan = planOf(inventedRanking(), ChartKind::Ranked);
    QCOMPARE(plan.marks.size(), 5); // all have a figure for 2020
    for (qsizetype i = 1; i < plan.marks.size(); ++i) {
        QVERIFY(plan.marks.at(i).at.x() <= plan.marks.at(i - 1).at.x());
        QVERIFY(plan.marks.at(i).at.y() < plan.marks.at(i - 1).at.y());
    }
    QCOMPARE(plan.y.ticks.constLast().label, QStringLiteral("滨江高新区"));
}

void ChartPlannerTest::changeLeavesPlansOut()
{
    const ChartPlan plan = planOf(inventedRanking(), ChartKind::Change);
    QCOMPARE(plan.marks.size(), 6); // three zones have figures of two years
    for (const ChartMark &mark : plan.marks)
        QVERIFY(mark.at.x() != -60); // the planned place
    for (qsizetype i = 0; i < plan.marks.size(); i += 2) {
        QVERIFY(plan.marks.at(i).hollow);
        QVERIFY(!plan.marks.at(i + 1).hollow);
    }
}

void ChartPlannerTest::ranksHaveNoBars()
{
    QVERIFY(!kindsFor({Measure::Level, QStringLiteral("位"), 1}).contains(ChartKind::Bars));
    QVERIFY(kindsFor({Measure::Level, QStringLiteral("元"), 1}).contains(ChartKind::Bars));
}

QTEST_MAIN(ChartPlannerTest)
#include "chartplannertest.moc"
