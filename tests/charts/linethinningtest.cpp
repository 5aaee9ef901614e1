#include "views/charts/linethinning.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace jianbao;

class LineThinningTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shortLineStays();
    void extremesStay();
    void neighboursOutsideStay();
};

namespace
{

QList<QPointF> wave(int count)
{
    QList<QPointF> points;
    for (int i = 0; i < count; ++i)
        points.append({double(i), std::sin(i / 7.0) * (i % 13)});
    return points;
}

} // namespace

void LineThinningTest::shortLineStays()
{
    QCOMPARE(thinnedLine(wave(100), 0, 99, 100), wave(100));
    QCOMPARE(thinnedLine({}, 0, 1, 100), QList<QPointF>());
}

void LineThinningTest::extremesStay()
{
    const QList<QPointF> points = wave(10000);
    const QList<QPointF> thinned = thinnedLine(points, 0, 9999, 500);
    QVERIFY(thinned.size() <= 1004);
    const auto byHeight = [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); };
    const auto [low, high] = std::minmax_element(points.cbegin(), points.cend(), byHeight);
    QVERIFY(thinned.contains(*low));
    QVERIFY(thinned.contains(*high));
    QVERIFY(std::is_sorted(thinned.cbegin(), thinned.cend(),
                           [](const QPointF &a, const QPointF &b) { return a.x() < b.x(); }));
    for (const QPointF &point : thinned)
        QVERIFY(points.contains(point));
}

void LineThinningTest::neighboursOutsideStay()
{
    const QList<QPointF> shown = thinnedLine(wave(100), 10.5, 20.5, 100);
    QCOMPARE(shown.constFirst().x(), 10.0);
    QCOMPARE(shown.constLast().x(), 21.0);
}

QTEST_GUILESS_MAIN(LineThinningTest)
#include "linethinningtest.moc"
