#include "models/reading/layout/bestpairing.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace jianbao;

class BestPairingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pairs_data();
    void pairs();
    void isNoWorseThanAnyOther();
};

using Worths = QList<QList<double>>;
Q_DECLARE_METATYPE(Worths)

void BestPairingTest::pairs_data()
{
    QTest::addColumn<Worths>("worths");
    QTest::addColumn<QList<int>>("columns");
    QTest::addRow("nothing") << Worths{} << QList<int>{};
    QTest::addRow("one") << Worths{{1, 3, 2}} << QList<int>{1};
    QTest::addRow("each its best") << Worths{{5, 1}, {1, 5}} << QList<int>{0, 1};
    QTest::addRow("one gives way") << Worths{{5, 4}, {5, 1}} << QList<int>{1, 0};
    QTest::addRow("a ring of three") << Worths{{1, 3, 0}, {0, 1, 3}, {3, 0, 1}} << QList<int>{1, 2, 0};
    QTest::addRow("all in the last") << Worths{{1, 5}, {2, 6}, {0, 1}} << QList<int>{1, 1, 1};
    QTest::addRow("one beside the last") << Worths{{1, 5}, {9, 6}, {8, 0}} << QList<int>{1, 1, 0};
    QTest::addRow("only the last") << Worths{{1}, {2}} << QList<int>{0, 0};
    QTest::addRow("below zero") << Worths{{-4, -2, -3}, {-1, -2, -5}} << QList<int>{1, 0};
}

void BestPairingTest::pairs()
{
    QFETCH(Worths, worths);
    QTEST(bestPairing(worths), "columns");
}

void BestPairingTest::isNoWorseThanAnyOther()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 200; ++round) {
        const int rows = random.bounded(1, 5);
        const int columns = random.bounded(1, 6);
        Worths worths(rows, QList<double>(columns));
        for (QList<double> &row : worths)
            std::generate(row.begin(), row.end(), [&] { return random.bounded(-9, 10); });
        const auto sumOf = [&](const QList<int> &pairing) {
            double sum = 0;
            for (int row = 0; row < rows; ++row)
                sum += worths.at(row).at(pairing.at(row));
            return sum;
        };
        QList<int> order(columns - 1 + rows, columns - 1); // each row may have the last
        std::iota(order.begin(), order.begin() + columns - 1, 0);
        double best = sumOf(order);
        while (std::next_permutation(order.begin(), order.end()))
            best = std::max(best, sumOf(order));
        QCOMPARE(sumOf(bestPairing(worths)), best);
    }
}

QTEST_APPLESS_MAIN(BestPairingTest)
#include "bestpairingtest.moc"
