#include "models/items/timelinemodel.h"
#include "models/archive/database/database.h"
#include "tests/helpers/inventedfigures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Which events stand in which lane, and which are shown.
class TimelineModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lanes();
    void filter_data();
    void filter();
    void bulkLeavesFarYearsAside();

private:
    QTemporaryDir m_folder;
    Database m_database{m_folder.filePath(u"a.jianbao"_s), Database::Mode::CreateIfMissing};
};

namespace
{

const QString home = u"云岭高新区"_s;

} // namespace

void TimelineModelTest::lanes()
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

void TimelineModelTest::filter_data()
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
    QTest::addRow("one district") << QDate() << QDate() << QStringList{u"滨河镇"_s} << 1;
}

void TimelineModelTest::filter()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(QStringList, districts);
    StoredEvent undated = inventedEvent(u"滨河镇"_s, u"2020"_s, u"植树"_s);
    undated.fact.period = {};
    TimelineModel events(m_database);
    events.setEvents({inventedEvent(home, u"2020-05-01"_s, u"开工"_s),
                      inventedEvent(home, u"2021"_s, u"整合"_s), undated});
    TimelineFilter filter;
    filter.from = from;
    filter.to = to;
    filter.districts = districts;
    events.setFilter(filter);
    QTEST(events.rowCount(), "rows");
}

void TimelineModelTest::bulkLeavesFarYearsAside()
{
    TimelineModel events(m_database);
    QList<StoredEvent> few{inventedEvent(home, u"1993"_s, u"建区"_s),
                           inventedEvent(home, u"2021-05-01"_s, u"开工"_s)};
    events.setEvents(few);
    QCOMPARE(events.bulk(), events.extent());
    for (int day = 1; day <= 30; ++day)
        few.append(inventedEvent(home, QDate(2021, 6, day).toString(Qt::ISODate), u"巡查"_s));
    events.setEvents(few);
    QCOMPARE(events.extent().start, QDate(1993, 1, 1));
    QCOMPARE(events.bulk(), (Period{QDate(2021, 5, 1), QDate(2021, 6, 29)}));
}

QTEST_GUILESS_MAIN(TimelineModelTest)
#include "timelinemodeltest.moc"
