#include "models/archive/database/uuidv7.h"

#include <QDateTime>
#include <QUuid>
#include <QtTest>

using namespace jianbao;

class UuidV7Test : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasTheForm();
    void ascends();
    void tellsItsTime();
};

void UuidV7Test::hasTheForm()
{
    const QString id = UuidV7().next();
    const QUuid uuid = QUuid::fromString(id);
    QVERIFY(!uuid.isNull());
    QCOMPARE(uuid.toString(QUuid::WithoutBraces), id);
    QCOMPARE(uuid.variant(), QUuid::DCE);
    QCOMPARE(id.at(14), u'7');
}

void UuidV7Test::ascends()
{
    UuidV7 ids;
    QString last = ids.next();
    for (int i = 0; i < 20000; ++i) {
        const QString id = ids.next();
        QVERIFY(id > last);
        last = id;
    }
}

void UuidV7Test::tellsItsTime()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const QString id = UuidV7().next();
    const qint64 told = (id.left(8) + id.mid(9, 4)).toLongLong(nullptr, 16);
    QVERIFY(before <= told && told <= QDateTime::currentMSecsSinceEpoch());
}

QTEST_GUILESS_MAIN(UuidV7Test)
#include "uuidv7test.moc"
