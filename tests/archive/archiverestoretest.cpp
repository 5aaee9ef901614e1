#include "models/archive/care/archiverestore.h"
#include "models/archive/care/archivecare.h"
#include "models/archive/database/archiveerror.h"
#include "models/archive/handwork/tagstore.h"
#include "models/archive/pages/articlestore.h"
#include "tests/helpers/testarchive.h"

#include <QtTest>

using namespace jianbao;

class ArchiveRestoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void backupTakesThePlaceAndTheOldOneStays();
    void damagedArchiveIsSetAsideAsItIs();
    void makesAMissingArchive();
    void logOfAGoneArchiveStaysOutside();
    void damagedBackupIsRefused();
    void openArchiveIsRefused();
    void archiveIsNotItsOwnBackup();

private:
    static QByteArray bytesOf(const QString &path);
    static void overwrite(const QString &path, const QByteArray &bytes);
    static QStringList tagsOf(const QString &path);
    static qint64 articlesIn(const QString &path);
};

QByteArray ArchiveRestoreTest::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ArchiveRestoreTest::overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QStringList ArchiveRestoreTest::tagsOf(const QString &path)
{
    Database database(path, Database::Mode::ReadOnly);
    QStringList names;
    for (const Tag &tag : TagStore(database).all())
        names.append(tag.name);
    return names;
}

qint64 ArchiveRestoreTest::articlesIn(const QString &path)
{
    return ArticleStore(Database(path, Database::Mode::ReadOnly)).count();
}

void ArchiveRestoreTest::backupTakesThePlaceAndTheOldOneStays()
{
    TestArchive archive;
    const QString article = archive.articleId(QStringLiteral("5G基站进柳庄村"));
    TagStore(archive.database()).add(QStringLiteral("从前"), {article});
    const QString backup = archive.filePath(QStringLiteral("backup.jianbao"));
    ArchiveCare(archive.database()).backup(backup);
    const QByteArray backupBytes = bytesOf(backup);
    TagStore(archive.database()).add(QStringLiteral("后来"), {article});
    archive.close();

    const QString replaced = ArchiveRestore(backup, archive.path()).run();
    QCOMPARE(tagsOf(archive.path()), QStringList{QStringLiteral("从前")});
    QCOMPARE(tagsOf(replaced).size(), 2);
    QCOMPARE(bytesOf(backup), backupBytes);
    QVERIFY(ArchiveCare(Database(archive.path(), Database::Mode::ReadOnly)).verify().isEmpty());
}

void ArchiveRestoreTest::damagedArchiveIsSetAsideAsItIs()
{
    TestArchive archive;
    const QString backup = archive.filePath(QStringLiteral("backup.jianbao"));
    ArchiveCare(archive.database()).backup(backup);
    archive.close();
    overwrite(archive.path(), "no archive any more");
    const QString replaced = ArchiveRestore(backup, archive.path()).run();
    QCOMPARE(bytesOf(replaced), QByteArray("no archive any more"));
    QCOMPARE(articlesIn(archive.path()), 3);
}

/// Somebody has deleted the archive, but not the log beside it.
void ArchiveRestoreTest::logOfAGoneArchiveStaysOutside()
{
    TestArchive archive;
    const QString backup = archive.filePath(QStringLiteral("backup.jianbao"));
    ArchiveCare(archive.database()).backup(backup);
    TagStore(archive.database()).add(QStringLiteral("后来"), {});
    const QString gone = archive.filePath(QStringLiteral("gone.jianbao"));
    for (const QString &ending : {QStringLiteral("-wal"), QStringLiteral("-journal")})
        QVERIFY(QFile::copy(archive.path() + QStringLiteral("-wal"), gone + ending));
    const QString replaced = ArchiveRestore(backup, gone).run();
    QVERIFY(QFile::exists(replaced + QStringLiteral("-wal")));
    QVERIFY(QFile::exists(replaced + QStringLiteral("-journal")));
    QCOMPARE(tagsOf(gone), QStringList());
    QVERIFY(ArchiveCare(Database(gone, Database::Mode::ReadOnly)).verify().isEmpty());
}

void ArchiveRestoreTest::makesAMissingArchive()
{
    TestArchive archive;
    const QString target = archive.filePath(QStringLiteral("new.jianbao"));
    QVERIFY(ArchiveRestore(archive.path(), target).run().isEmpty());
    QCOMPARE(articlesIn(target), 3);
}

void ArchiveRestoreTest::damagedBackupIsRefused()
{
    TestArchive archive;
    const QString backup = archive.filePath(QStringLiteral("backup.jianbao"));
    ArchiveCare(archive.database()).backup(backup);
    Database(backup, Database::Mode::ReadWrite)
        .run(QStringLiteral("UPDATE article SET headline = '改动', row_sha256 = 'x' WHERE ordinal = 0"));
    archive.close();
    const QByteArray before = bytesOf(archive.path());
    QVERIFY_EXCEPTION_THROWN(ArchiveRestore(backup, archive.path()).run(), ArchiveError);
    QCOMPARE(bytesOf(archive.path()), before);
}

void ArchiveRestoreTest::openArchiveIsRefused()
{
    TestArchive archive;
    const QString backup = archive.filePath(QStringLiteral("backup.jianbao"));
    ArchiveCare(archive.database()).backup(backup);
    const qint64 count = ArticleStore(archive.database()).count();
    QVERIFY_EXCEPTION_THROWN(ArchiveRestore(backup, archive.path()).run(), ArchiveError);
    QCOMPARE(ArticleStore(archive.database()).count(), count);
    TagStore(archive.database())
        .add(QStringLiteral("还能写"), {archive.articleId(QStringLiteral("5G基站进柳庄村"))});
}

void ArchiveRestoreTest::archiveIsNotItsOwnBackup()
{
    TestArchive archive;
    archive.close();
    QVERIFY_EXCEPTION_THROWN(ArchiveRestore(archive.path(), archive.path()).run(), ArchiveError);
}

QTEST_GUILESS_MAIN(ArchiveRestoreTest)
#include "archiverestoretest.moc"
