#include "models/archive/care/backuprotation.h"
#include "models/archive/care/backupshelf.h"
#include "models/archive/care/bulkbackup.h"
#include "models/archive/care/onlinebackup.h"
#include "models/archive/database/archiveerror.h"
#include "models/archive/handwork/tagstore.h"
#include "tests/helpers/testarchive.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class BackupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rotationKeeps_data();
    void rotationKeeps();
    void backupHoldsWhatTheArchiveHeld();
    void olderOnesGoOnlyWhenTheNewOneHolds();
    void foreignFilesStay();
    void bulkChangeIsPrecededByOne();
    void killedBackupLeavesNothing();
    void openFileIsNotReplaced();
};

namespace
{

QDateTime at(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate);
}

/// One backup a day at noon, the last on `last`.
QList<QDateTime> daily(const QDate &last, int count)
{
    QList<QDateTime> taken;
    for (int i = 0; i < count; ++i)
        taken.append(QDateTime(last.addDays(-i), QTime(12, 0), Qt::UTC));
    return taken;
}

} // namespace

void BackupTest::rotationKeeps_data()
{
    QTest::addColumn<QList<QDateTime>>("taken");
    QTest::addColumn<QStringList>("kept");
    QTest::newRow("none") << QList<QDateTime>() << QStringList();
    QTest::newRow("several on one day")
        << QList<QDateTime>{at(u"2026-03-05T08:00:00Z"_s), at(u"2026-03-05T09:00:00Z"_s),
                            at(u"2026-03-05T10:00:00Z"_s), at(u"2026-03-05T11:00:00Z"_s),
                            at(u"2026-03-04T11:00:00Z"_s)}
        << QStringList{u"2026-03-05T09:00:00Z"_s, u"2026-03-05T10:00:00Z"_s, u"2026-03-05T11:00:00Z"_s,
                       u"2026-03-04T11:00:00Z"_s};
    QTest::newRow("forty days in a row")
        << daily(QDate(2026, 3, 15), 40)
        << QStringList{// twelve days
                       u"2026-03-15T12:00:00Z"_s, u"2026-03-14T12:00:00Z"_s, u"2026-03-13T12:00:00Z"_s,
                       u"2026-03-12T12:00:00Z"_s, u"2026-03-11T12:00:00Z"_s, u"2026-03-10T12:00:00Z"_s,
                       u"2026-03-09T12:00:00Z"_s, u"2026-03-08T12:00:00Z"_s, u"2026-03-07T12:00:00Z"_s,
                       u"2026-03-06T12:00:00Z"_s, u"2026-03-05T12:00:00Z"_s, u"2026-03-04T12:00:00Z"_s,
                       // the Sundays of the weeks before, and the last day of February
                       u"2026-03-01T12:00:00Z"_s, u"2026-02-28T12:00:00Z"_s, u"2026-02-22T12:00:00Z"_s,
                       u"2026-02-15T12:00:00Z"_s, u"2026-02-08T12:00:00Z"_s};
}

void BackupTest::rotationKeeps()
{
    QFETCH(QList<QDateTime>, taken);
    QFETCH(QStringList, kept);
    QList<QDateTime> rest = taken;
    for (const QDateTime &surplus : BackupRotation::surplus(taken))
        QVERIFY(rest.removeOne(surplus));
    QStringList restText;
    for (const QDateTime &one : rest)
        restText.append(one.toString(Qt::ISODate));
    QCOMPARE(restText, kept);
}

void BackupTest::backupHoldsWhatTheArchiveHeld()
{
    TestArchive archive;
    TagStore(archive.database()).add(u"会议"_s, {archive.articleId(u"5G基站进柳庄村"_s)});
    const BackupShelf shelf(archive.path());
    const Backup backup = shelf.take(archive.database(), at(u"2026-03-05T08:30:00Z"_s));
    QCOMPARE(QFileInfo(backup.path).fileName(), u"test-20260305T083000Z.jianbao"_s);
    Database copy(backup.path, Database::Mode::ReadOnly);
    QCOMPARE(TagStore(copy).all().size(), 1);
    QCOMPARE(shelf.all().size(), 1);
    QCOMPARE(shelf.all().first().takenAt, at(u"2026-03-05T08:30:00Z"_s));
}

void BackupTest::olderOnesGoOnlyWhenTheNewOneHolds()
{
    TestArchive archive;
    const BackupShelf shelf(archive.path());
    for (int hour = 1; hour <= 4; ++hour)
        shelf.take(archive.database(), QDateTime(QDate(2026, 3, 5), QTime(hour, 0), Qt::UTC));
    QCOMPARE(shelf.all().size(), BackupRotation::newest);
    archive.database().run(u"UPDATE article SET headline = '改动', row_sha256 = 'x' WHERE ordinal = 0"_s);
    QVERIFY_EXCEPTION_THROWN(shelf.take(archive.database(), at(u"2026-03-05T05:00:00Z"_s)), ArchiveError);
    const QList<Backup> left = shelf.all();
    QCOMPARE(left.size(), BackupRotation::newest);
    QCOMPARE(left.first().takenAt, at(u"2026-03-05T04:00:00Z"_s));
}

void BackupTest::foreignFilesStay()
{
    TestArchive archive;
    const BackupShelf shelf(archive.path());
    shelf.take(archive.database(), at(u"2026-03-05T08:30:00Z"_s));
    const QString own = shelf.folder() + u"/test-留念.jianbao"_s;
    QVERIFY(QFile::copy(shelf.all().first().path, own));
    for (int hour = 1; hour <= 6; ++hour)
        shelf.take(archive.database(), QDateTime(QDate(2026, 3, 6), QTime(hour, 0), Qt::UTC));
    QVERIFY(QFile::exists(own));
    QCOMPARE(shelf.all().size(), 4);
}

void BackupTest::bulkChangeIsPrecededByOne()
{
    TestArchive archive;
    const BackupShelf shelf(archive.path());
    BulkBackup::takeIfMany(archive.database(), BulkBackup::many - 1);
    QVERIFY(shelf.all().isEmpty());
    const QStringList many(BulkBackup::many, archive.articleId(u"5G基站进柳庄村"_s));
    TagStore(archive.database()).add(u"会议"_s, many);
    QCOMPARE(shelf.all().size(), 1);
    Database before(shelf.all().first().path, Database::Mode::ReadOnly);
    QVERIFY(TagStore(before).all().isEmpty());
    QCOMPARE(TagStore(archive.database()).all().size(), 1);
}

void BackupTest::killedBackupLeavesNothing()
{
    TestArchive archive;
    const BackupShelf shelf(archive.path());
    QVERIFY(QDir().mkpath(shelf.folder()));
    QFile unfinished(shelf.folder() + u"/test-20260305T083000Z.jianbao.part"_s);
    QVERIFY(unfinished.open(QIODevice::WriteOnly));
    QFile lock(shelf.folder() + u"/.lock"_s); // killed before it had written who holds it
    QVERIFY(lock.open(QIODevice::WriteOnly));
    shelf.take(archive.database(), at(u"2026-03-05T09:00:00Z"_s));
    QVERIFY(!unfinished.exists());
    QVERIFY(!lock.exists());
}

void BackupTest::openFileIsNotReplaced()
{
    TestArchive archive;
    const QString path = archive.filePath(u"other.jianbao"_s);
    Database other(path, Database::Mode::CreateIfMissing);
    TagStore(other).add(u"会议"_s, {});
    QVERIFY_EXCEPTION_THROWN(OnlineBackup(archive.database()).copyTo(path), ArchiveError);
    QCOMPARE(TagStore(other).all().size(), 1);
}

QTEST_GUILESS_MAIN(BackupTest)
#include "backuptest.moc"
