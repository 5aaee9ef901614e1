#include "models/reading/finders/names/districtfinder.h"
#include "models/reading/lexicon.h"

#include <QSet>
#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// What the word lists say of zones and places.
class TestDistrictLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zonesOfTheList();
    void placesOfTheZones();
    void formerPlacesNowExist();

private:
    const Lexicon m_lexicon{QStringLiteral(":/lexicon")};
};

void TestDistrictLists::zonesOfTheList()
{
    constexpr qsizetype nationalZones = 178;
    const QList<Lexicon::Row> zones = m_lexicon.rows(u"zones"_s);
    QCOMPARE(zones.size(), nationalZones);
    const DistrictFinder finder(m_lexicon);
    for (const Lexicon::Row &zone : zones) {
        const QString name = zone.value(u"name"_s);
        const QList<FoundDistrict> found = finder.find(u"在"_s + name + u"召开会议"_s, {});
        QVERIFY2(found.size() == 1 && found.first().name == name, qPrintable(name));
    }
}

void TestDistrictLists::placesOfTheZones()
{
    const QStringList provinces = m_lexicon.words(u"places"_s, u"province"_s);
    const QList<Lexicon::Row> zones = m_lexicon.rows(u"zones"_s);
    QSet<QString> names;
    for (const Lexicon::Row &zone : zones) {
        QVERIFY2(provinces.contains(zone.value(u"province"_s)), qPrintable(zone.value(u"name"_s)));
        QVERIFY2(!names.contains(zone.value(u"name"_s)), qPrintable(zone.value(u"name"_s)));
        names.insert(zone.value(u"name"_s));
    }
}

void TestDistrictLists::formerPlacesNowExist()
{
    const QStringList places = m_lexicon.words(u"places"_s, u"counties"_s) +
                               m_lexicon.words(u"places"_s, u"city"_s) +
                               m_lexicon.words(u"newareas"_s, u"name"_s);
    const QList<Lexicon::Row> rows = m_lexicon.rows(u"formerplaces"_s);
    QVERIFY(!rows.isEmpty());
    for (const Lexicon::Row &row : rows)
        QVERIFY2(places.contains(row.value(u"now"_s)), qPrintable(row.value(u"name"_s)));
}

QTEST_GUILESS_MAIN(TestDistrictLists)
#include "districtliststest.moc"
