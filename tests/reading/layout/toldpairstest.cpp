#include "models/reading/layout/toldpairs.h"
#include "models/datatypes/packedunits.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace
{

quint32 pair(QStringView words)
{
    return packedPair(words.front(), words.back());
}

} // namespace

class ToldPairsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheFirstPlaceInEachArticle();
    void countsPairsUpToAPlace();
};

void ToldPairsTest::tellsTheFirstPlaceInEachArticle()
{
    const QList<quint32> pairs{pair(u"柳庄"), pair(u"滨河"), pair(u"王立")};
    ToldPairs told;
    told.lookFor(pairs);
    told.read(3, u"在滨河镇,滨河镇柳庄村");
    told.read(7, u"柳庄");

    QStringList found;
    for (const ToldPairs::Place &place : told.placesOf(pairs))
        found.append(u"%1:%2"_s.arg(place.article).arg(place.end));
    QCOMPARE(found, QStringList({u"3:10"_s, u"7:2"_s, u"3:3"_s}));
}

void ToldPairsTest::countsPairsUpToAPlace()
{
    const QList<quint32> pairs{pair(u"柳庄"), pair(u"滨河")};
    ToldPairs told;
    told.lookFor(pairs);
    told.read(1, u"滨河镇柳庄");
    const QList<ToldPairs::Place> both = told.placesOf(pairs);
    QCOMPARE(ToldPairs::count(both, 1, 1), 0);
    QCOMPARE(ToldPairs::count(both, 1, 2), 1);
    QCOMPARE(ToldPairs::count(both, 1, 5), 2);
    QCOMPARE(ToldPairs::count(both, 2, 5), 0);
}

QTEST_APPLESS_MAIN(ToldPairsTest)
#include "toldpairstest.moc"
