#include "models/comparing/eventgroups.h"

#include <QtTest>

#include <algorithm>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Which events of different articles are proposed as one happening.
class EventGroupsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoEvents_data();
    void twoEvents();
    void groupsAreInOrder();
    void orderMakesNoDifference();
    void rejectedEventsStandAlone();
    void manyEventsOfOneDay();
};

namespace
{

StoredEvent told(const QString &id, const QString &what, QDate start, QDate end,
                 const QString &district = u"云岭高新区"_s, const QString &article = {})
{
    StoredEvent stored;
    stored.id = id;
    stored.source.articleId = article.isEmpty() ? id : article;
    stored.fact.what = what;
    stored.fact.period = {start, end};
    stored.fact.district = district;
    return stored;
}

StoredEvent told(const QString &id, const QString &what, int day, const QString &district = u"云岭高新区"_s)
{
    return told(id, what, QDate(2022, 3, day), QDate(2022, 3, day), district);
}

const QString meeting = u"云岭高新区召开科技创新大会"_s;

} // namespace

void EventGroupsTest::twoEvents_data()
{
    QTest::addColumn<StoredEvent>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const StoredEvent &other, bool same) {
        QTest::addRow("%s", name) << other << same;
    };
    row("same words", told(u"b"_s, meeting, 2), true);
    row("fewer words", told(u"b"_s, u"科技创新大会"_s, 2), true);
    row("day within a span", told(u"b"_s, meeting, QDate(2022, 3, 1), QDate(2022, 3, 3)), true);
    row("another day", told(u"b"_s, meeting, 3), false);
    row("day within a month", told(u"b"_s, meeting, QDate(2022, 3, 1), QDate(2022, 3, 31)), false);
    row("another meeting", told(u"b"_s, u"云岭高新区召开安全生产会议"_s, 2), false);
    row("another district, same words", told(u"b"_s, meeting, 2, u"滨河镇"_s), true);
    row("another district, half the words", told(u"b"_s, u"滨河镇举办科技创新讲座"_s, 2, u"滨河镇"_s), false);
    row("no district", told(u"b"_s, meeting, 2, QString()), true);
    row("same article", told(u"b"_s, meeting, QDate(2022, 3, 2), QDate(2022, 3, 2), u"云岭高新区"_s, u"a"_s),
        false);
    row("no day", told(u"b"_s, meeting, QDate(), QDate()), false);
    row("open end", told(u"b"_s, meeting, QDate(2022, 3, 2), QDate()), true);
    row("too few words", told(u"b"_s, u"大会"_s, 2), false);
}

void EventGroupsTest::twoEvents()
{
    QFETCH(StoredEvent, other);
    const EventGroups groups({told(u"a"_s, meeting, 2), other});
    QTEST(groups.sameAs(u"a"_s) == QStringList{u"b"_s}, "same");
    QTEST(groups.sameAs(u"b"_s) == QStringList{u"a"_s}, "same");
}

void EventGroupsTest::groupsAreInOrder()
{
    const EventGroups groups({told(u"d"_s, u"滨河镇举行龙舟比赛"_s, 5), told(u"c"_s, meeting, 2),
                              told(u"b"_s, u"龙舟比赛举行"_s, 5), told(u"a"_s, meeting, 2),
                              told(u"e"_s, u"柳河镇开展植树"_s, 12)});
    QCOMPARE(groups.groups(), (QList<QStringList>{{u"a"_s, u"c"_s}, {u"b"_s, u"d"_s}}));
    QVERIFY(groups.sameAs(u"e"_s).isEmpty());
    QVERIFY(groups.sameAs(u"unknown"_s).isEmpty());
    QVERIFY(EventGroups({}).groups().isEmpty());
}

void EventGroupsTest::orderMakesNoDifference()
{
    QList<StoredEvent> events;
    for (int i = 0; i < 30; ++i)
        events.append(told(QString::number(100 + i), i % 3 ? meeting : u"滨河镇举行龙舟比赛"_s, 1 + i % 4));
    const QList<QStringList> expected = EventGroups(events).groups();
    QVERIFY(!expected.isEmpty());
    std::reverse(events.begin(), events.end());
    QCOMPARE(EventGroups(events).groups(), expected);
}

void EventGroupsTest::rejectedEventsStandAlone()
{
    StoredEvent rejected = told(u"b"_s, meeting, 2);
    rejected.verdict = Verdict::Rejected;
    QVERIFY(EventGroups({told(u"a"_s, meeting, 2), rejected}).groups().isEmpty());
}

void EventGroupsTest::manyEventsOfOneDay()
{
    QList<StoredEvent> events;
    for (int i = 0; i < 5000; ++i)
        events.append(told(QString::number(i), u"第%1村召开群众会议"_s.arg(QChar(0x4e00 + i)), 2));
    events.append(told(u"x"_s, meeting, 2));
    events.append(told(u"y"_s, meeting, 2));
    QCOMPARE(EventGroups(events).sameAs(u"x"_s), QStringList{u"y"_s});
}

QTEST_GUILESS_MAIN(EventGroupsTest)
#include "eventgroupstest.moc"
