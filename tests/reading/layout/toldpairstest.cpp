#include "models/reading/layout/toldpairs.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class ToldPairsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheFirstPlaceInEachArticle();
    void countsPairsUpToAPlace();
};

void ToldPairsTest::tellsTheFirstPlaceInEachArticle()
{
    const QStringList pairs{u"柳庄"_s, u"滨河"_s, u"王立"_s};
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
    const QStringList pairs{u"柳庄"_s, u"滨河"_s};
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
