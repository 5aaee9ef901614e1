#include "inventedfigures.h"
#include "models/archive/database.h"
#include "models/items/indicatorlistmodel.h"
#include "models/items/observationseriesmodel.h"
#include "models/items/roles.h"
#include "models/items/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace jianbao;

namespace
{

const QString home = QStringLiteral("云岭高新区");

StoredObservation with(StoredObservation figure, Bound bound)
{
    figure.fact.bound = bound;
    return figure;
}

} // namespace

class SeriesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void grains_data();
    void grains();
    void neighbours_data();
    void neighbours();
    void yearStandsInItsMiddle();
    void foldsTheSameFigure();
    void contradictions_data();
    void contradictions();
    void bulkLeavesFarYearsAside();
    void whatItWasBeforeIsNoPoint();
    void whereALongMoveArrivedIsAPointOfItsEnd();
    void aPlanThatCameTrueIsOnePoint();
    void theChosenOneStands();
    void impliedFiguresFillGaps();
    void comparisonKeys_data();
    void comparisonKeys();
    void levelsComeFirst();
    void keepsKindsOfNumbersApart();
    void leavesUndatedOut();
    void modelsAreModels();
    void rowsLeadToSentences();
    void timelineLanes();
    void timelineFilter_data();
    void timelineFilter();

private:
    QTemporaryDir m_folder;
    Database m_database{m_folder.filePath(QStringLiteral("a.jianbao")), Database::Mode::CreateIfMissing};
    FactStore m_facts{m_database};
};

void SeriesTest::grains_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<Grain>("grain");
    QTest::addRow("day") << QDate(2021, 1, 1) << QDate(2021, 1, 1) << Grain::Day;
    QTest::addRow("month") << QDate(2020, 2, 1) << QDate(2020, 2, 29) << Grain::Month;
    QTest::addRow("quarter") << QDate(2021, 4, 1) << QDate(2021, 6, 30) << Grain::Quarter;
    QTest::addRow("three months but no quarter") << QDate(2021, 2, 1) << QDate(2021, 4, 30) << Grain::Other;
    QTest::addRow("half") << QDate(2021, 1, 1) << QDate(2021, 6, 30) << Grain::HalfYear;
    QTest::addRow("year") << QDate(2021, 1, 1) << QDate(2021, 12, 31) << Grain::Year;
    QTest::addRow("open") << QDate(2021, 1, 1) << QDate() << Grain::Other;
}

void SeriesTest::grains()
{
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    QTEST(grainOf({start, end}), "grain");
}

void SeriesTest::neighbours_data()
{
    QTest::addColumn<QString>("earlier");
    QTest::addColumn<QString>("later");
    QTest::addColumn<bool>("joined");
    QTest::addRow("next year") << "2019"
                               << "2020" << true;
    QTest::addRow("a year between") << "2018"
                                    << "2020" << false;
    QTest::addRow("next month") << "2021-02"
                                << "2021-03" << true;
    QTest::addRow("a month between") << "2021-02"
                                     << "2021-04" << false;
    QTest::addRow("half years of two years") << "2020-H1"
                                             << "2021-H1" << true;
    QTest::addRow("half a year never with a whole one") << "2020"
                                                        << "2021-H1" << false;
    QTest::addRow("days") << "2021-03-05"
                          << "2021-12-05" << true;
    QTest::addRow("days far apart") << "2018-03-05"
                                    << "2021-12-05" << false;
}

void SeriesTest::neighbours()
{
    QFETCH(QString, earlier);
    QFETCH(QString, later);
    const auto period = [](const QString &text) {
        return inventedFigure(home, text, 1, QStringLiteral("家")).fact.period;
    };
    QTEST(areNeighbours(period(earlier), period(later)), "joined");
}

void SeriesTest::yearStandsInItsMiddle()
{
    QCOMPARE(timeOf({QDate(2021, 1, 1), QDate(2021, 12, 31)}), 2021.5);
    QCOMPARE(beginOf({QDate(2021, 1, 1), QDate(2021, 12, 31)}), 2021.0);
    QVERIFY(std::isnan(timeOf({})));
}

void SeriesTest::foldsTheSameFigure()
{
    StoredObservation again = inventedFigure(home, QStringLiteral("2020"), 72, QStringLiteral("位"));
    again.source.headline = QStringLiteral("再报一次");
    const SeriesBuilder builder(
        {inventedFigure(home, QStringLiteral("2020"), 72, QStringLiteral("位")), again});
    const QList<SubjectSeries> series = builder.series(builder.families().constFirst());
    QCOMPARE(series.size(), 1);
    QCOMPARE(series.constFirst().points.size(), 1);
    QCOMPARE(series.constFirst().points.constFirst().sources().size(), 2);
    QVERIFY(!series.constFirst().points.constFirst().contradicted);
}

void SeriesTest::contradictions_data()
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

void SeriesTest::contradictions()
{
    QFETCH(double, first);
    QFETCH(Bound, firstBound);
    QFETCH(double, second);
    QFETCH(Bound, secondBound);
    const QString year = QStringLiteral("2020");
    const QString unit = QStringLiteral("家");
    const SeriesBuilder builder({with(inventedFigure(home, year, first, unit), firstBound),
                                 with(inventedFigure(home, year, second, unit), secondBound)});
    const QList<SeriesPoint> points = builder.series(builder.families().constFirst()).constFirst().points;
    QCOMPARE(points.size(), 2);
    QTEST(points.constFirst().contradicted, "contradicted");
    QTEST(points.constLast().contradicted, "contradicted");
}

void SeriesTest::aPlanThatCameTrueIsOnePoint()
{
    StoredObservation plan = inventedFigure(home, QStringLiteral("2020"), 72, QStringLiteral("位"));
    plan.fact.status = FactStatus::Planned;
    plan.source.issueEarliest = plan.source.issueLatest = QDate(2020, 3, 2);
    const StoredObservation result = inventedFigure(home, QStringLiteral("2020"), 72, QStringLiteral("位"));
    const SeriesBuilder builder({plan, result});
    const QList<SeriesPoint> points = builder.series(builder.families().constFirst()).constFirst().points;
    QCOMPARE(points.size(), 1);
    QCOMPARE(points.constFirst().fact().status, FactStatus::Actual);
    QCOMPARE(points.constFirst().again.size(), 1);
}

void SeriesTest::theChosenOneStands()
{
    const StoredObservation first = inventedFigure(home, QStringLiteral("2020"), 72, QStringLiteral("位"));
    const StoredObservation second = inventedFigure(home, QStringLiteral("2020"), 75, QStringLiteral("位"));
    const SeriesBuilder builder({first, second}, {{second.id}, {}});
    const QList<SeriesPoint> points = builder.series(builder.families().constFirst()).constFirst().points;
    QCOMPARE(points.size(), 2);
    for (const SeriesPoint &point : points) {
        QVERIFY(!point.contradicted);
        QCOMPARE(point.setAside, point.fact().value == 72.0);
    }
}

void SeriesTest::impliedFiguresFillGaps()
{
    const QString ranks = QStringLiteral("位");
    const StoredObservation told = inventedFigure(home, QStringLiteral("2020"), 88, ranks);
    const QString sum = QStringLiteral("88位 + 10位 = 98位");
    const QList<ImpliedFigure> implied{
        {inventedFigure(home, QStringLiteral("2019"), 98, ranks), sum},
        {inventedFigure(home, QStringLiteral("2020"), 90, ranks), sum},
        {inventedFigure(home, QStringLiteral("2018"), 5, QStringLiteral("家")), sum},
        {inventedFigure(QStringLiteral("柳庄村"), QStringLiteral("2019"), 3, ranks), sum}};
    const SeriesBuilder builder({told}, {{}, implied});
    const QList<SubjectSeries> series = builder.series(builder.families().constFirst());
    QCOMPARE(series.size(), 1);
    QCOMPARE(series.constFirst().points.size(), 2); // neither a told year, nor another unit, nor another zone
    QCOMPARE(series.constFirst().points.constFirst().computation, sum);
    QCOMPARE(series.constFirst().points.constFirst().fact().value, 98.0);
    QVERIFY(!series.constFirst().points.constLast().isImplied());
}

void SeriesTest::comparisonKeys_data()
{
    QTest::addColumn<Period>("left");
    QTest::addColumn<Period>("right");
    QTest::addColumn<bool>("comparable");
    const auto add = [](const char *name, const Period &left, const Period &right, bool comparable) {
        QTest::newRow(name) << left << right << comparable;
    };
    const Period year{QDate(2021, 1, 1), QDate(2021, 12, 31)};
    const Period nineMonths{QDate(2021, 1, 1), QDate(2021, 9, 30)};
    add("two years", year, {QDate(2019, 1, 1), QDate(2019, 12, 31)}, true);
    add("a year and what is gone of it", year, nineMonths, false);
    add("the same months of two years", nineMonths, {QDate(2022, 1, 1), QDate(2022, 9, 30)}, true);
    add("nine months and eight", nineMonths, {QDate(2022, 1, 1), QDate(2022, 8, 31)}, false);
    add("halves of a year", {QDate(2021, 1, 1), QDate(2021, 6, 30)}, {QDate(2021, 7, 1), QDate(2021, 12, 31)},
        false);
    add("two months", {QDate(2021, 2, 1), QDate(2021, 2, 28)}, {QDate(2021, 7, 1), QDate(2021, 7, 31)}, true);
    add("two days", Period::day(QDate(2021, 3, 5)), Period::day(QDate(2020, 1, 1)), true);
    add("a day and a year", Period::day(QDate(2021, 12, 31)), year, false);
}

void SeriesTest::comparisonKeys()
{
    QFETCH(Period, left);
    QFETCH(Period, right);
    QTEST(comparisonKey(left) == comparisonKey(right), "comparable");
}

void SeriesTest::levelsComeFirst()
{
    const QString ranks = QStringLiteral("位");
    QList<StoredObservation> figures;
    for (const char *year : {"2020", "2021", "2022"}) {
        figures.append(inventedFigure(home, QLatin1String(year), 3, ranks));
        figures.last().fact.aspect = Aspect::Change;
    }
    figures.append(inventedFigure(home, QStringLiteral("2021"), 88, ranks));
    QCOMPARE(SeriesBuilder(figures).families().constFirst().measure, Measure::Change);
    figures.append(inventedFigure(home, QStringLiteral("2022"), 81, ranks));
    QCOMPARE(SeriesBuilder(figures).families().constFirst().measure, Measure::Level);
}

void SeriesTest::whatItWasBeforeIsNoPoint()
{
    StoredObservation before = inventedFigure(home, QStringLiteral("2022"), 119, QStringLiteral("位"));
    before.fact.aspect = Aspect::From;
    StoredObservation after = inventedFigure(home, QStringLiteral("2022"), 112, QStringLiteral("位"));
    after.fact.aspect = Aspect::To;
    const SeriesBuilder builder({before, after});
    const QList<SubjectSeries> series = builder.series(builder.families().constFirst());
    QCOMPARE(series.constFirst().points.size(), 1);
    QCOMPARE(series.constFirst().points.constFirst().fact().value, 112.0);
    QVERIFY(!series.constFirst().points.constFirst().contradicted);
}

void SeriesTest::whereALongMoveArrivedIsAPointOfItsEnd()
{
    const QString ranks = QStringLiteral("位");
    StoredObservation arrived = inventedFigure(home, QStringLiteral("2023"), 81, ranks);
    arrived.fact.aspect = Aspect::To;
    arrived.fact.period = {QDate(2019, 1, 1), QDate(2023, 11, 11)};
    const StoredObservation told = inventedFigure(home, QStringLiteral("2023"), 81, ranks);
    const SeriesBuilder builder({arrived, told});
    const QList<SubjectSeries> series = builder.series(builder.families().constFirst());
    QCOMPARE(series.constFirst().points.size(), 1);
    QCOMPARE(series.constFirst().points.constFirst().fact().period.start, QDate(2023, 1, 1));
    QCOMPARE(series.constFirst().points.constFirst().again.size(), 1);
}

void SeriesTest::keepsKindsOfNumbersApart()
{
    const SeriesBuilder builder(inventedOutput());
    QCOMPARE(builder.families().size(), 2);
    QCOMPARE(builder.families().constFirst().measure, Measure::Level);
    QCOMPARE(builder.families().constFirst().points, 11);
    QCOMPARE(builder.families().constLast().measure, Measure::Rate);
    for (const SubjectSeries &series : builder.series(builder.families().constFirst())) {
        for (const SeriesPoint &point : series.points)
            QCOMPARE(point.fact().unit, QStringLiteral("元"));
    }
}

void SeriesTest::leavesUndatedOut()
{
    StoredObservation undated = inventedFigure(home, QStringLiteral("2020"), 5, QStringLiteral("家"));
    undated.fact.period = {};
    const SeriesBuilder builder({undated});
    QVERIFY(builder.series(builder.families().constFirst()).isEmpty());
    QCOMPARE(builder.undated(builder.families().constFirst()), 1);
}

void SeriesTest::modelsAreModels()
{
    IndicatorListModel indicators(m_facts);
    ObservationSeriesModel series(m_database);
    TimelineModel events(m_database);
    const QAbstractItemModelTester indicatorTester(&indicators);
    const QAbstractItemModelTester seriesTester(&series);
    const QAbstractItemModelTester eventTester(&events);
    indicators.setIndicators({{QStringLiteral("高新区综合排名"), 13}, {QStringLiteral("工业总产值"), 12}});
    series.setObservations(QStringLiteral("高新区综合排名"), inventedRanking());
    QCOMPARE(series.rowCount(), 12); // thirteen figures, one told twice
    series.setObservations(QStringLiteral("工业总产值"), inventedOutput());
    series.setFamily(series.families().constLast());
    QCOMPARE(series.rowCount(), 1);
    events.setEvents(inventedEvents());
    QCOMPARE(events.rowCount(), 70);
    events.reload();
    series.reload();
    indicators.reload();
    QCOMPARE(events.rowCount() + series.rowCount() + indicators.rowCount(), 0);
}

void SeriesTest::rowsLeadToSentences()
{
    ObservationSeriesModel series(m_database);
    series.setObservations(QStringLiteral("高新区综合排名"), inventedRanking());
    for (int row = 0; row < series.rowCount(); ++row) {
        const StoredObservation &observation = series.pointAt(row).observation;
        const QModelIndex index = series.index(row, ObservationSeriesModel::ValueColumn);
        QCOMPARE(index.data(IdRole).toString(), observation.id);
        QCOMPARE(index.data(ArticleIdRole).toString(), observation.source.articleId);
        QCOMPARE(index.data(QuoteFromRole).value<qsizetype>(), observation.fact.quote.at.from);
        QCOMPARE(index.data(QuoteToRole).value<qsizetype>(), observation.fact.quote.at.to);
    }
}

void SeriesTest::timelineLanes()
{
    TimelineModel events(m_database);
    events.setEvents(inventedEvents());
    int expectedRow = 0;
    int before = events.rowCount();
    for (int number = 0; number < events.lanes().size(); ++number) {
        const TimelineLane &lane = events.lanes().at(number);
        QCOMPARE(lane.firstRow, expectedRow);
        QVERIFY(lane.rowCount <= before);
        before = lane.rowCount;
        QDate day;
        for (int row = lane.firstRow; row < lane.firstRow + lane.rowCount; ++row) {
            const Event event = events.eventAt(row).fact;
            QCOMPARE(events.laneOf(row), number);
            QCOMPARE(event.district, lane.district);
            QVERIFY(!event.period.start.isValid() || !day.isValid() || day <= event.period.start);
            day = event.period.start;
            QVERIFY(events.index(row, 0).data(Qt::AccessibleTextRole).toString().contains(event.what));
        }
        expectedRow += lane.rowCount;
    }
    QCOMPARE(expectedRow, events.rowCount());
}

void SeriesTest::timelineFilter_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QStringList>("districts");
    QTest::addColumn<int>("rows");
    QTest::addRow("nothing") << QDate() << QDate() << QStringList() << 3;
    QTest::addRow("from the day itself") << QDate(2020, 5, 1) << QDate() << QStringList() << 2;
    QTest::addRow("from the day after") << QDate(2020, 5, 2) << QDate() << QStringList() << 1;
    QTest::addRow("inside a year") << QDate(2021, 6, 1) << QDate(2021, 6, 2) << QStringList() << 1;
    QTest::addRow("before all") << QDate() << QDate(2018, 1, 1) << QStringList() << 0;
    QTest::addRow("one district") << QDate() << QDate() << QStringList{QStringLiteral("滨河镇")} << 1;
}

void SeriesTest::bulkLeavesFarYearsAside()
{
    TimelineModel events(m_database);
    QList<StoredEvent> few{inventedEvent(home, QStringLiteral("1993"), QStringLiteral("建区")),
                           inventedEvent(home, QStringLiteral("2021-05-01"), QStringLiteral("开工"))};
    events.setEvents(few);
    QCOMPARE(events.bulk(), events.extent());
    for (int day = 1; day <= 30; ++day)
        few.append(inventedEvent(home, QDate(2021, 6, day).toString(Qt::ISODate), QStringLiteral("巡查")));
    events.setEvents(few);
    QCOMPARE(events.extent().start, QDate(1993, 1, 1));
    QCOMPARE(events.bulk(), (Period{QDate(2021, 5, 1), QDate(2021, 6, 29)}));
}

void SeriesTest::timelineFilter()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(QStringList, districts);
    StoredEvent undated =
        inventedEvent(QStringLiteral("滨河镇"), QStringLiteral("2020"), QStringLiteral("植树"));
    undated.fact.period = {};
    TimelineModel events(m_database);
    events.setEvents({inventedEvent(home, QStringLiteral("2020-05-01"), QStringLiteral("开工")),
                      inventedEvent(home, QStringLiteral("2021"), QStringLiteral("整合")), undated});
    TimelineFilter filter;
    filter.from = from;
    filter.to = to;
    filter.districts = districts;
    events.setFilter(filter);
    QTEST(events.rowCount(), "rows");
}

QTEST_GUILESS_MAIN(SeriesTest)
#include "seriestest.moc"
