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
    void partsOfAYearDifferInMark();
    void rankingPrefersTheWholeYear();
    void findingComparesAlike();
    void titleTellsOnlyWhatIsShown();
    void oursIsMarked();
    void completionHasARowForEachSubject();
    void smallChartsShareTheirAxes();
    void smallChartsMayHaveOwnAxes();
    void smallChartsAreOfOneLength();
    void subtitleTellsTheYearsThatAreShown();
    void impliedIsHollowAndSaysSo();
    void uncheckedIsTold();
    void setAsideIsNotDrawn();

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
    QVERIFY(plan.notes.join(u' ').contains(QStringLiteral("can be compared: 2")));
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

namespace
{

const QString home = QStringLiteral("云岭高新区");
const QString river = QStringLiteral("滨江高新区");
const QString money = QStringLiteral("元");

bool tells(const ChartPlan &plan, const char *words)
{
    return plan.notes.join(u' ').contains(QLatin1String(words));
}

} // namespace

void ChartPlannerTest::partsOfAYearDifferInMark()
{
    const ChartPlan plan = planOf({inventedFigure(home, QStringLiteral("2020"), 100, money),
                                   inventedFigure(home, QStringLiteral("2021-H1"), 60, money),
                                   inventedFigure(home, QStringLiteral("2021-09-30"), 80, money)},
                                  ChartKind::Line);
    QVERIFY(!plan.marks.at(0).half);
    QVERIFY(plan.marks.at(1).half);
    QVERIFY(plan.marks.at(2).half); // money told of a day in the year
    QVERIFY(plan.lines.isEmpty());
    QVERIFY(tells(plan, "Half-filled"));
    const ChartPlan years = planOf({inventedFigure(home, QStringLiteral("2020-H1"), 50, money),
                                    inventedFigure(home, QStringLiteral("2021-H1"), 60, money)},
                                   ChartKind::Line);
    QVERIFY(!years.marks.at(0).half); // nothing else stands beside
    QCOMPARE(years.lines.size(), 1);
}

void ChartPlannerTest::rankingPrefersTheWholeYear()
{
    QList<StoredObservation> figures{inventedFigure(home, QStringLiteral("2021"), 100, money),
                                     inventedFigure(river, QStringLiteral("2021-H1"), 90, money)};
    const ChartPlan one = planOf(figures, ChartKind::Ranked);
    QCOMPARE(one.marks.size(), 2);
    QCOMPARE(one.marks.at(0).label, QStringLiteral("100"));
    QVERIFY(one.marks.at(1).half);
    QCOMPARE(one.marks.at(1).label, QStringLiteral("90 (2021 H1)"));
    figures.append(inventedFigure(home, QStringLiteral("2021-H1"), 60, money));
    const ChartPlan alike = planOf(figures, ChartKind::Ranked); // now both have the half year
    QCOMPARE(alike.marks.at(0).label, QStringLiteral("90 (2021 H1)"));
    QCOMPARE(alike.marks.at(1).label, QStringLiteral("60 (2021 H1)"));
}

/// More subjects tell something of 2021, but only 2020 has two whole years.
void ChartPlannerTest::findingComparesAlike()
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

void ChartPlannerTest::titleTellsOnlyWhatIsShown()
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

void ChartPlannerTest::oursIsMarked()
{
    ObservationSeriesModel model(m_database);
    model.setObservations(QStringLiteral("指标"), inventedRanking());
    const ChartPlan ranked = ChartPlanner(model, {{}, {}, river}).plan(ChartKind::Ranked);
    QCOMPARE(ranked.y.ticks.at(ranked.ours).label, river);
    for (const ChartMark &mark : ranked.marks)
        QCOMPARE(mark.series == 0, std::lround(mark.at.y()) == ranked.ours);
    model.setObservations(QStringLiteral("指标"), ninePlaces());
    const QString last = QStringLiteral("第8园区");
    const ChartPlan line = ChartPlanner(model, {{}, {}, last}).plan(ChartKind::Line);
    QCOMPARE(line.names.value(line.ours), last); // though others come before it
    QCOMPARE(line.marks.constLast().row, 8);
}

void ChartPlannerTest::completionHasARowForEachSubject()
{
    QList<StoredObservation> figures{
        inventedFigure(home, QStringLiteral("2021-H1"), 55, QStringLiteral("%")),
        inventedFigure(home, QStringLiteral("2021-09-30"), 80, QStringLiteral("%")),
        inventedFigure(river, QStringLiteral("2021"), 104, QStringLiteral("%"))};
    for (StoredObservation &figure : figures)
        figure.fact.aspect = Aspect::Target;
    const ChartPlan plan = planOf(figures, ChartKind::Target);
    QCOMPARE(plan.rule, 100.0);
    QCOMPARE(plan.bars.size(), 2); // the last figure of each
    QCOMPARE(plan.bars.at(0).value, 104.0);
    QCOMPARE(plan.paces.size(), 1);                       // where the year is over, it is no pace
    QVERIFY(std::abs(plan.paces.at(0).x() - 74.8) < 0.1); // 273 days of 365
    QCOMPARE(plan.ruleName, QStringLiteral("Plan: 100%"));
    QCOMPARE(plan.marks.at(0).label, QStringLiteral("104% (2021)"));
    QCOMPARE(plan.x.minimum, 0.0);
    figures.removeLast();
    QCOMPARE(planOf(figures, ChartKind::Target).bars.size(), 2); // all figures of an only subject
}

void ChartPlannerTest::smallChartsShareTheirAxes()
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

void ChartPlannerTest::smallChartsMayHaveOwnAxes()
{
    const QList<StoredObservation> figures{inventedFigure(home, QStringLiteral("2020"), 4000, money),
                                           inventedFigure(home, QStringLiteral("2021"), 5000, money),
                                           inventedFigure(river, QStringLiteral("2020"), 4, money),
                                           inventedFigure(river, QStringLiteral("2021"), 5, money)};
    ObservationSeriesModel model(m_database);
    model.setObservations(QStringLiteral("指标"), figures);
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
void ChartPlannerTest::smallChartsAreOfOneLength()
{
    const ChartPlan plan = planOf(inventedOutput(), ChartKind::Multiples);
    QVERIFY(tells(plan, "figures of others: 1"));
    for (const ChartMark &mark : plan.marks)
        QVERIFY(!mark.half);
}

/// A ranking of one year is not headed by all years.
void ChartPlannerTest::subtitleTellsTheYearsThatAreShown()
{
    QVERIFY(planOf(inventedRanking(), ChartKind::Ranked).subtitle.endsWith(QStringLiteral(" · 2020")));
    QVERIFY(planOf(inventedRanking(), ChartKind::Line).subtitle.endsWith(QStringLiteral(" · 2018–2021")));
}

void ChartPlannerTest::impliedIsHollowAndSaysSo()
{
    ObservationSeriesModel model(m_database);
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

void ChartPlannerTest::uncheckedIsTold()
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

void ChartPlannerTest::setAsideIsNotDrawn()
{
    ObservationSeriesModel model(m_database);
    const QList<StoredObservation> figures = inventedRanking();
    const auto chosen = std::find_if(figures.cbegin(), figures.cend(),
                                     [](const StoredObservation &figure) { return figure.fact.value == 75; });
    model.setObservations(QStringLiteral("指标"), figures, {{chosen->id}, {}});
    const ChartPlan plan = ChartPlanner(model).plan(ChartKind::Line);
    QCOMPARE(plan.marks.size(), 11);
    QVERIFY(plan.whiskers.isEmpty());
    QVERIFY(tells(plan, "set aside"));
    for (const ChartMark &mark : plan.marks) // rows go on counting the figure that is not drawn
        QCOMPARE(mark.label, QString::number(model.pointAt(mark.row).fact().value));
}

QTEST_MAIN(ChartPlannerTest)
#include "chartplannertest.moc"
