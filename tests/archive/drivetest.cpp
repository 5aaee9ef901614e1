#include "models/archive/database/drive.h"
#include "models/archive/database/database.h"
#include "tests/helpers/testarchive.h"

#include <QtTest>

using namespace jianbao;

class DriveTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void networkDrivesAreKnown_data();
    void networkDrivesAreKnown();
    void ownDiskGivesNoNotice();
};

void DriveTest::networkDrivesAreKnown_data()
{
    QTest::addColumn<quint64>("type");
    QTest::addColumn<bool>("isElsewhere");
    QTest::newRow("nfs") << quint64(0x6969) << true;
    QTest::newRow("cifs") << quint64(0xff534d42) << true;
    QTest::newRow("smb2") << quint64(0xfe534d42) << true;
    QTest::newRow("sshfs, a cloud drive") << quint64(0x65735546) << true;
    QTest::newRow("ext4") << quint64(0xef53) << false;
    QTest::newRow("btrfs") << quint64(0x9123683e) << false;
    QTest::newRow("xfs") << quint64(0x58465342) << false;
    QTest::newRow("tmpfs") << quint64(0x01021994) << false;
    QTest::newRow("overlay") << quint64(0x794c7630) << false;
}

void DriveTest::networkDrivesAreKnown()
{
    QFETCH(quint64, type);
    QTEST(Drive::isTypeElsewhere(type), "isElsewhere");
}

void DriveTest::ownDiskGivesNoNotice()
{
    TestArchive archive;
    QCOMPARE(archive.database().notice(), Drive::warningAbout(archive.path()));
}

QTEST_GUILESS_MAIN(DriveTest)
#include "drivetest.moc"
