#include "models/datatypes/eventtablebuilder.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class EventTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatItWasGiven();
    void sortsByDistrictAndDay();
    void manyTexts();
    void tellings();
    void parentsNeverRunInACircle();
};

namespace
{

EventOutline outline(const QString &id, const QString &district, QDate first, QDate last)
{
    EventOutline event;
    event.id = id;
    event.articleId = u"article of "_s + id;
    event.district = district;
    event.what = u"召开会议"_s + id;
    event.period = {first, last};
    return event;
}

} // namespace

void EventTableTest::keepsWhatItWasGiven()
{
    EventOutline event =
        outline(u"0190a0b0-1111-7222-8333-444455556666"_s, u"滨河镇"_s, {}, QDate(2020, 2, 29));
    event.precision = Precision::Vague;
    event.verdict = Verdict::Confirmed;
    event.kind = EventKind::Signing;
    EventTableBuilder builder;
    builder.add(outline(u"no uuid"_s, u"云岭高新区"_s, QDate(2021, 1, 1), QDate(2021, 12, 31)));
    builder.add(event);
    builder.sort();
    const auto table = builder.take();
    const EventOutline kept = table->outline(1);
    QCOMPARE(kept.id, event.id);
    QCOMPARE(kept.articleId, event.articleId);
    QCOMPARE(kept.district, event.district);
    QCOMPARE(kept.what, event.what);
    QCOMPARE(kept.period, event.period);
    QCOMPARE(kept.precision, Precision::Vague);
    QCOMPARE(kept.verdict, Verdict::Confirmed);
    QCOMPARE(kept.kind, EventKind::Signing);
    QCOMPARE(table->id(0), u"no uuid"_s);
    QVERIFY(table->at(1).isUncertain());
    QVERIFY(!table->at(0).isUncertain());
}

void EventTableTest::sortsByDistrictAndDay()
{
    EventTableBuilder builder;
    builder.add(outline(u"c"_s, u"乙"_s, {}, {}));
    builder.add(outline(u"b"_s, u"乙"_s, QDate(2021, 1, 2), QDate(2021, 1, 2)));
    builder.add(outline(u"a"_s, u"丙"_s, QDate(2019, 1, 1), QDate(2019, 1, 1)));
    builder.add(outline(u"d"_s, u"乙"_s, QDate(1921, 1, 1), QDate(2021, 1, 1)));
    QList<quint32> order;
    builder.sort(&order);
    const EventTable &table = builder.sorted();
    QCOMPARE(table.districts(), QStringList({u"丙"_s, u"乙"_s}));
    QCOMPARE(order, QList<quint32>({2, 3, 1, 0}));
    QCOMPARE(table.firstOf(0), 0u);
    QCOMPARE(table.firstOf(1), 1u);
    QCOMPARE(table.firstOf(2), 4u);
    QVERIFY(!table.at(3).isDated());
    QCOMPARE(table.period(3), Period());
}

void EventTableTest::manyTexts()
{
    EventTableBuilder builder;
    for (int i = 0; i < 20000; ++i)
        builder.add(outline(QString::number(i), u"滨河镇"_s, QDate(2000, 1, 1).addDays(i), QDate()));
    builder.sort();
    for (quint32 i = 0; i < 20000; i += 7)
        QCOMPARE(builder.sorted().what(i).toString(), u"召开会议"_s + QString::number(i));
}

void EventTableTest::tellings()
{
    EventTableBuilder builder;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        builder.add(outline(id, u"滨河镇"_s, QDate(2021, 1, 1), QDate(2021, 1, 1)));
    builder.sort();
    const int before = builder.sorted().at(2).rank();
    builder.setGroups({{0, 2}});
    QCOMPARE(builder.sorted().tellings(2), QList<quint32>({2, 0}));
    QCOMPARE(builder.sorted().tellings(1), QList<quint32>({1}));
    QVERIFY(builder.sorted().at(2).rank() > before);
}

void EventTableTest::parentsNeverRunInACircle()
{
    EventTableBuilder builder;
    for (const QString &district : {u"甲"_s, u"乙"_s, u"丙"_s})
        builder.add(outline(district, district, QDate(2021, 1, 1), QDate(2021, 1, 1)));
    builder.sort();
    builder.setParents({1, 2, 0});
    for (quint32 district = 0; district < 3; ++district) {
        int steps = 0;
        for (qint32 above = builder.sorted().parentOf(district); above >= 0 && steps < 10; ++steps)
            above = builder.sorted().parentOf(quint32(above));
        QVERIFY(steps < 3);
    }
}

QTEST_APPLESS_MAIN(EventTableTest)
#include "eventtabletest.moc"
