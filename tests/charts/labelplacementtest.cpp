#include "views/charts/labelplacement.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jianbao;

class LabelPlacementTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheFirstFreePlace();
    void nothingOverlaps_data();
    void nothingOverlaps();
};

void LabelPlacementTest::takesTheFirstFreePlace()
{
    const LabelWish wish{{10, 10}, {{0, 0}, {20, 0}, {40, 0}}};
    const auto placed = placeLabels({wish, wish, wish}, {0, 0, 60, 10}, {{0, 0, 5, 5}});
    QCOMPARE(*placed.at(0), QPointF(20, 0));
    QCOMPARE(*placed.at(1), QPointF(40, 0));
    QVERIFY(!placed.at(2));
}

void LabelPlacementTest::nothingOverlaps_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void LabelPlacementTest::nothingOverlaps()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QRectF area(0, 0, 800, 400);
    QList<LabelWish> wishes;
    QList<QRectF> taken;
    for (int i = 0; i < 120; ++i) {
        const QPointF at(random.bounded(800.0), random.bounded(400.0));
        taken.append({at.x() - 4, at.y() - 4, 8, 8});
        const QSizeF size(10 + random.bounded(80.0), 16);
        wishes.append({size, {at + QPointF(6, -8), at - QPointF(6 + size.width(), 8), at - QPointF(0, 24)}});
    }
    const auto placed = placeLabels(wishes, area, taken);
    int count = 0;
    for (qsizetype i = 0; i < placed.size(); ++i) {
        if (!placed.at(i))
            continue;
        ++count;
        const QRectF one(*placed.at(i), wishes.at(i).size);
        QVERIFY(area.contains(one));
        for (const QRectF &other : taken)
            QVERIFY(!other.intersects(one));
        taken.append(one);
    }
    QVERIFY(count > 10);
}

QTEST_GUILESS_MAIN(LabelPlacementTest)
#include "labelplacementtest.moc"
