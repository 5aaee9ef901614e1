#include "models/items/roles.h"
#include "models/items/timelinemodel.h"
#include "tests/helpers/testarchive.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// A happening that two articles tell has one mark a lane, with both sources.
class TimelineDoublesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneMarkWithAllSources();
    void eachLaneHasItsMark();
    void aFilterKeepsTheOtherSource();
};

namespace
{

StoredEvent told(const QString &id, const QString &headline, const QString &district, int day)
{
    StoredEvent event;
    event.id = id;
    event.fact.district = district;
    event.fact.what = u"云岭高新区召开科技创新大会"_s;
    event.fact.quote.words = u"3月%1日召开科技创新大会"_s.arg(day);
    event.fact.period = Period::day(QDate(2022, 3, day));
    event.source.articleId = id;
    event.source.headline = headline;
    return event;
}

} // namespace

void TimelineDoublesTest::oneMarkWithAllSources()
{
    TestArchive archive;
    TimelineModel model(archive.database());
    model.setEvents({told(u"a"_s, u"头条"_s, u"云岭高新区"_s, 2),
                     told(u"b"_s, u"图片新闻"_s, u"云岭高新区"_s, 2),
                     told(u"c"_s, u"次日"_s, u"云岭高新区"_s, 3)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.lanes().first().rowCount, 2);
    QCOMPARE(model.tellingsAt(0).size(), 2);
    QCOMPARE(model.tellingsAt(1).size(), 1);
    const QString sources = model.index(0, TimelineModel::SourceColumn).data().toString();
    QVERIFY2(sources.contains(u"头条") && sources.contains(u"图片新闻"), qPrintable(sources));
    const QString spoken = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"图片新闻"), qPrintable(spoken));
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"头条"));
    QCOMPARE(model.index(0, 0).data(IdRole).toString(), u"a"_s);
}

void TimelineDoublesTest::eachLaneHasItsMark()
{
    TestArchive archive;
    TimelineModel model(archive.database());
    model.setEvents(
        {told(u"a"_s, u"头条"_s, u"云岭高新区"_s, 2), told(u"b"_s, u"图片新闻"_s, u"滨河镇"_s, 2)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.tellingsAt(0).size(), 2);
    QCOMPARE(model.tellingsAt(1).size(), 2);
}

void TimelineDoublesTest::aFilterKeepsTheOtherSource()
{
    TestArchive archive;
    TimelineModel model(archive.database());
    model.setEvents(
        {told(u"a"_s, u"头条"_s, u"云岭高新区"_s, 2), told(u"b"_s, u"图片新闻"_s, u"滨河镇"_s, 2)});
    TimelineFilter filter;
    filter.districts = {u"滨河镇"_s};
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.tellingsAt(0).first().id, u"b"_s);
    QCOMPARE(model.tellingsAt(0).size(), 2);
}

QTEST_GUILESS_MAIN(TimelineDoublesTest)
#include "timelinedoublestest.moc"
