#include "models/comparing/methodcatalogue.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Which tellings are one method, and what its entry keeps of them.
class MethodCatalogueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldedName_data();
    void foldedName();
    void oneEntryAMethod();
    void mereNumbersBelongToTheirDistrict();
    void factsToldTwiceStandOnce();
};

namespace
{

MethodTelling telling(const QString &name, const QString &page, const QString &district = {})
{
    MethodTelling telling;
    telling.method.fact.name = name;
    telling.method.source.pageId = page;
    telling.district = district;
    return telling;
}

} // namespace

void MethodCatalogueTest::foldedName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("folded");
    const auto row = [](const QString &name, const QString &folded) {
        QTest::addRow("%s", qPrintable(name)) << name << folded;
    };
    row(u"“三个一”工作法"_s, u"三个一"_s);
    row(u"‘四位一体’的监督机制"_s, u"四位一体"_s);
    row(u"首席服务官制度"_s, u"首席服务官"_s);
    row(u"首席服务官制"_s, u"首席服务官"_s);
    row(u"河长制"_s, u"河长制"_s);
    row(u"“党建＋网格”"_s, u"党建+网格"_s);
    row(u"“ 一企 一策 ”"_s, u"一企一策"_s);
    row(u"“一线工作法”"_s, u"一线"_s);
    row({}, {});
}

void MethodCatalogueTest::foldedName()
{
    QFETCH(QString, name);
    QTEST(MethodCatalogue::foldedName(name), "folded");
}

void MethodCatalogueTest::oneEntryAMethod()
{
    MethodTelling first = telling(u"“首席服务官”制"_s, u"p1"_s, u"云岭高新区"_s);
    first.since = {QDate(2021, 3, 1), QDate(2021, 3, 31)};
    first.sinceWords = u"2021年3月推出。"_s;
    MethodTelling second = telling(u"首席服务官"_s, u"p2"_s, u"云岭高新区"_s);
    second.since = {QDate(2020, 1, 1), QDate(2020, 12, 31)};
    second.sinceWords = u"2020年推出。"_s;
    second.members = {u"送政策"_s, u"解难题"_s};
    const QList<CatalogueEntry> entries = MethodCatalogue::entriesOf(
        {telling(u"创新券"_s, u"p1"_s), first, second, telling(u"首席服务官"_s, u"p2"_s)});
    QCOMPARE(entries.size(), 2);
    const CatalogueEntry &entry = entries.first();
    QCOMPARE(entry.name, u"首席服务官"_s);
    QCOMPARE(entry.pageCount, 2);
    QCOMPARE(entry.tellings.size(), 3);
    QCOMPARE(entry.district, u"云岭高新区"_s);
    QCOMPARE(entry.members, second.members);
    QCOMPARE(entry.since.start, QDate(2020, 1, 1));
    QCOMPARE(entry.sinceWords, u"2020年推出。"_s);
    QCOMPARE(entries.last().name, u"创新券"_s);
    QVERIFY(MethodCatalogue::entriesOf({}).isEmpty());
}

void MethodCatalogueTest::mereNumbersBelongToTheirDistrict()
{
    const QList<CatalogueEntry> entries = MethodCatalogue::entriesOf(
        {telling(u"“三个一”工作法"_s, u"p1"_s, u"滨河镇"_s), telling(u"“三个一”机制"_s, u"p2"_s, u"滨河镇"_s),
         telling(u"“三个一”"_s, u"p3"_s, u"柳河镇"_s)});
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.first().pageCount, 2);
    QCOMPARE(entries.last().district, u"柳河镇"_s);
}

void MethodCatalogueTest::factsToldTwiceStandOnce()
{
    StoredObservation figure;
    figure.id = u"f"_s;
    MethodTelling first = telling(u"创新券"_s, u"p1"_s);
    MethodTelling second = first;
    first.figures = {figure};
    second.figures = {figure};
    QCOMPARE(MethodCatalogue::entriesOf({first, second}).first().figures().size(), 1);
    QVERIFY(MethodCatalogue::entriesOf({first, second}).first().events().isEmpty());
}

QTEST_GUILESS_MAIN(MethodCatalogueTest)
#include "methodcataloguetest.moc"
