#include "views/timeline/occupiedcells.h"

#include <QTest>

using namespace jianbao;

class OccupiedCellsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsTakenIsRemembered();
};

void OccupiedCellsTest::whatIsTakenIsRemembered()
{
    OccupiedCells cells(1000);
    QVERIFY(cells.isFree(0, 1000));
    cells.take(300, 500);
    QVERIFY(!cells.isFree(499, 600));
    QVERIFY(!cells.isFree(200, 301));
    QVERIFY(!cells.isFree(0, 1000));
    QVERIFY(cells.isFree(0, 292));
    QVERIFY(cells.isFree(508, 1000));
    OccupiedCells wide(1e8);
    wide.take(5e7, 5e7 + 100);
    QVERIFY(!wide.isFree(5e7 + 50, 5e7 + 60));
    QVERIFY(wide.isFree(0, 4e7));
}

QTEST_GUILESS_MAIN(OccupiedCellsTest)
#include "occupiedcellstest.moc"
