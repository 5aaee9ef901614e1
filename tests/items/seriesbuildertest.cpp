#include "models/items/seriesbuilder.h"
#include "tests/helpers/inventedfigures.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Which figures become points of which series.
class SeriesBuilderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldsTheSameFigure();
    void contradictions_data();
    void contradictions();
    void aPlanThatCameTrueIsOnePoint();
    void theChosenOneStands();
    void impliedFiguresFillGaps();
    void levelsComeFirst();
    void rangesOfFallsHoldWhatIsBetween();
    void whatItWasBeforeIsNoPoint();
    void whereALongMoveArrivedIsAPointOfItsEnd();
    void keepsKindsOfNumbersApart();
    void leavesUndatedOut();
};

namespace
{

const QString home = u"云岭高新区"_s;

StoredObservation with(StoredObservation figure, Bound bound)
{
    figure.fact.bound = bound;
    return figure;
}

} // namespace

void SeriesBuilderTest::foldsTheSameFigure()
{
    StoredObservation again = inventedFigure(home, u"2020"_s, 72, u"位"_s);
    again.source.headline = u"再报一次"_s;
    const SeriesBuilder builder({inventedFigure(home, u"2020"_s, 72, u"位"_s), again});
    const QList<SubjectSeries> series = builder.series(builder.families().constFirst());
    QCOMPARE(series.size(), 1);
    QCOMPARE(series.constFirst().points.size(), 1);
    QCOMPARE(series.constFirst().points.constFirst().sources().size(), 2);
    QVERIFY(!series.constFirst().points.constFirst().contradicted);
}

void SeriesBuilderTest::contradictions_data()
{
    QTest::addColumn<double>("first");
    QTest::addColumn<Bound>("firstBound");
    QTest::addColumn<double>("second");
    QTest::addColumn<Bound>("secondBound");
    QTest::addColumn<bool>("contradicted");
    QTest::addRow("two numbers") << 72.0 << Bound::Exact << 75.0 << Bound::Exact << true;
    QTest::addRow("about allows it") << 100.0 << Bound::About << 102.0 << Bound::Exact << false;
    QTest::addRow("about does not allow it") << 100.0 << Bound::About << 120.0 << Bound::Exact << true;
    QTest::addRow("over allows more") << 100.0 << Bound::Over << 130.0 << Bound::Exact << false;
    QTest::addRow("over forbids less") << 100.0 << Bound::Over << 90.0 << Bound::Exact << true;
    QTest::addRow("under allows less") << 100.0 << Bound::Under << 90.0 << Bound::Exact << false;
}

void SeriesBuilderTest::contradictions()
{
    QFETCH(double, first);
    QFETCH(Bound, firstBound);
    QFETCH(double, second);
    QFETCH(Bound, secondBound);
    const QString year = u"2020"_s;
    const QString unit = u"家"_s;
    const SeriesBuilder builder({with(inventedFigure(home, year, first, unit), firstBound),
                                 with(inventedFigure(home, year, second, unit), secondBound)});
    const QList<SeriesPoint> points = builder.series(builder.families().constFirst()).constFirst().points;
    QCOMPARE(points.size(), 2);
    QTEST(points.constFirst().contradicted, "contradicted");
    QTEST(points.constLast().contradicted, "contradicted");
}

void SeriesBuilderTest::rangesOfFallsHoldWhatIsBetween()
{
    StoredObservation range = inventedFigure(home, u"2020"_s, -6, u"家"_s);
    range.fact.valueTo = -8;
    const SeriesBuilder builder({range, inventedFigure(home, u"2020"_s, -7, u"家"_s)});
    const QList<SeriesPoint> points = builder.series(builder.families().constFirst()).constFirst().points;
    for (const SeriesPoint &point : points)
        QVERIFY(!point.contradicted);
}

void SeriesBuilderTest::aPlanThatCameTrueIsOnePoint()
{
    StoredObservation plan = inventedFigure(home, u"2020"_s, 72, u"位"_s);
    plan.fact.status = FactStatus::Planned;
    plan.source.issueEarliest = plan.source.issueLatest = QDate(2020, 3, 2);
    const StoredObservation result = inventedFigure(home, u"2020"_s, 72, u"位"_s);
    const SeriesBuilder builder({plan, result});
    const QList<SeriesPoint> points = builder.series(builder.families().constFirst()).constFirst().points;
    QCOMPARE(points.size(), 1);
    QCOMPARE(points.constFirst().fact().status, FactStatus::Actual);
    QCOMPARE(points.constFirst().again.size(), 1);
}

void SeriesBuilderTest::theChosenOneStands()
{
    const StoredObservation first = inventedFigure(home, u"2020"_s, 72, u"位"_s);
    const StoredObservation second = inventedFigure(home, u"2020"_s, 75, u"位"_s);
    const SeriesBuilder builder({first, second}, {{second.id}, {}});
    const QList<SeriesPoint> points = builder.series(builder.families().constFirst()).constFirst().points;
    QCOMPARE(points.size(), 2);
    for (const SeriesPoint &point : points) {
        QVERIFY(!point.contradicted);
        QCOMPARE(point.setAside, point.fact().value == 72.0);
    }
}

void SeriesBuilderTest::impliedFiguresFillGaps()
{
    const QString ranks = u"位"_s;
    const StoredObservation told = inventedFigure(home, u"2020"_s, 88, ranks);
    const QString sum = u"88位 + 10位 = 98位"_s;
    const QList<ImpliedFigure> implied{{inventedFigure(home, u"2019"_s, 98, ranks), sum},
                                       {inventedFigure(home, u"2020"_s, 90, ranks), sum},
                                       {inventedFigure(home, u"2018"_s, 5, u"家"_s), sum},
                                       {inventedFigure(u"柳庄村"_s, u"2019"_s, 3, ranks), sum}};
    const SeriesBuilder builder({told}, {{}, implied});
    const QList<SubjectSeries> series = builder.series(builder.families().constFirst());
    QCOMPARE(series.size(), 1);
    QCOMPARE(series.constFirst().points.size(), 2); // neither a told year, nor another unit, nor another zone
    QCOMPARE(series.constFirst().points.constFirst().computation, sum);
    QCOMPARE(series.constFirst().points.constFirst().fact().value, 98.0);
    QVERIFY(!series.constFirst().points.constLast().isImplied());
}

void SeriesBuilderTest::levelsComeFirst()
{
    const QString ranks = u"位"_s;
    QList<StoredObservation> figures;
    for (const char *year : {"2020", "2021", "2022"}) {
        figures.append(inventedFigure(home, QLatin1String(year), 3, ranks));
        figures.last().fact.aspect = Aspect::Change;
    }
    figures.append(inventedFigure(home, u"2021"_s, 88, ranks));
    QCOMPARE(SeriesBuilder(figures).families().constFirst().measure, Measure::Change);
    figures.append(inventedFigure(home, u"2022"_s, 81, ranks));
    QCOMPARE(SeriesBuilder(figures).families().constFirst().measure, Measure::Level);
}

void SeriesBuilderTest::whatItWasBeforeIsNoPoint()
{
    StoredObservation before = inventedFigure(home, u"2022"_s, 119, u"位"_s);
    before.fact.aspect = Aspect::From;
    StoredObservation after = inventedFigure(home, u"2022"_s, 112, u"位"_s);
    after.fact.aspect = Aspect::To;
    const SeriesBuilder builder({before, after});
    const QList<SubjectSeries> series = builder.series(builder.families().constFirst());
    QCOMPARE(series.constFirst().points.size(), 1);
    QCOMPARE(series.constFirst().points.constFirst().fact().value, 112.0);
    QVERIFY(!series.constFirst().points.constFirst().contradicted);
}

void SeriesBuilderTest::whereALongMoveArrivedIsAPointOfItsEnd()
{
    const QString ranks = u"位"_s;
    StoredObservation arrived = inventedFigure(home, u"2023"_s, 81, ranks);
    arrived.fact.aspect = Aspect::To;
    arrived.fact.period = {QDate(2019, 1, 1), QDate(2023, 11, 11)};
    const StoredObservation told = inventedFigure(home, u"2023"_s, 81, ranks);
    const SeriesBuilder builder({arrived, told});
    const QList<SubjectSeries> series = builder.series(builder.families().constFirst());
    QCOMPARE(series.constFirst().points.size(), 1);
    QCOMPARE(series.constFirst().points.constFirst().fact().period.start, QDate(2023, 1, 1));
    QCOMPARE(series.constFirst().points.constFirst().again.size(), 1);
}

void SeriesBuilderTest::keepsKindsOfNumbersApart()
{
    const SeriesBuilder builder(inventedOutput());
    QCOMPARE(builder.families().size(), 2);
    QCOMPARE(builder.families().constFirst().measure, Measure::Level);
    QCOMPARE(builder.families().constFirst().points, 11);
    QCOMPARE(builder.families().constLast().measure, Measure::Rate);
    for (const SubjectSeries &series : builder.series(builder.families().constFirst())) {
        for (const SeriesPoint &point : series.points)
            QCOMPARE(point.fact().unit, u"元"_s);
    }
}

void SeriesBuilderTest::leavesUndatedOut()
{
    StoredObservation undated = inventedFigure(home, u"2020"_s, 5, u"家"_s);
    undated.fact.period = {};
    const SeriesBuilder builder({undated});
    QVERIFY(builder.series(builder.families().constFirst()).isEmpty());
    QCOMPARE(builder.undated(builder.families().constFirst()), 1);
}

QTEST_GUILESS_MAIN(SeriesBuilderTest)
#include "seriesbuildertest.moc"
