#include "models/archive/care/archiverestore.h"
#include "models/archive/care/archivecare.h"
#include "models/archive/database/archiveerror.h"
#include "models/archive/handwork/tagstore.h"
#include "models/archive/pages/articlestore.h"
#include "tests/helpers/testarchive.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

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
    const QString article = archive.articleId(u"5G基站进柳庄村"_s);
    TagStore(archive.database()).add(u"从前"_s, {article});
    const QString backup = archive.filePath(u"backup.jianbao"_s);
    ArchiveCare(archive.database()).backup(backup);
    const QByteArray backupBytes = bytesOf(backup);
    TagStore(archive.database()).add(u"后来"_s, {article});
    archive.close();

    const QString replaced = ArchiveRestore(backup, archive.path()).run();
    QCOMPARE(tagsOf(archive.path()), QStringList{u"从前"_s});
    QCOMPARE(tagsOf(replaced).size(), 2);
    QCOMPARE(bytesOf(backup), backupBytes);
    QVERIFY(ArchiveCare(Database(archive.path(), Database::Mode::ReadOnly)).verify().isEmpty());
}

void ArchiveRestoreTest::damagedArchiveIsSetAsideAsItIs()
{
    TestArchive archive;
    const QString backup = archive.filePath(u"backup.jianbao"_s);
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
    const QString backup = archive.filePath(u"backup.jianbao"_s);
    ArchiveCare(archive.database()).backup(backup);
    TagStore(archive.database()).add(u"后来"_s, {});
    const QString gone = archive.filePath(u"gone.jianbao"_s);
    for (const QString &ending : {u"-wal"_s, u"-journal"_s})
        QVERIFY(QFile::copy(archive.path() + u"-wal"_s, gone + ending));
    const QString replaced = ArchiveRestore(backup, gone).run();
    QVERIFY(QFile::exists(replaced + u"-wal"_s));
    QVERIFY(QFile::exists(replaced + u"-journal"_s));
    QCOMPARE(tagsOf(gone), QStringList());
    QVERIFY(ArchiveCare(Database(gone, Database::Mode::ReadOnly)).verify().isEmpty());
}

void ArchiveRestoreTest::makesAMissingArchive()
{
    TestArchive archive;
    const QString target = archive.filePath(u"new.jianbao"_s);
    QVERIFY(ArchiveRestore(archive.path(), target).run().isEmpty());
    QCOMPARE(articlesIn(target), 3);
}

void ArchiveRestoreTest::damagedBackupIsRefused()
{
    TestArchive archive;
    const QString backup = archive.filePath(u"backup.jianbao"_s);
    ArchiveCare(archive.database()).backup(backup);
    Database(backup, Database::Mode::ReadWrite)
        .run(u"UPDATE article SET headline = '改动', row_sha256 = 'x' WHERE ordinal = 0"_s);
    archive.close();
    const QByteArray before = bytesOf(archive.path());
    QVERIFY_EXCEPTION_THROWN(ArchiveRestore(backup, archive.path()).run(), ArchiveError);
    QCOMPARE(bytesOf(archive.path()), before);
}

void ArchiveRestoreTest::openArchiveIsRefused()
{
    TestArchive archive;
    const QString backup = archive.filePath(u"backup.jianbao"_s);
    ArchiveCare(archive.database()).backup(backup);
    const qint64 count = ArticleStore(archive.database()).count();
    QVERIFY_EXCEPTION_THROWN(ArchiveRestore(backup, archive.path()).run(), ArchiveError);
    QCOMPARE(ArticleStore(archive.database()).count(), count);
    TagStore(archive.database()).add(u"还能写"_s, {archive.articleId(u"5G基站进柳庄村"_s)});
}

void ArchiveRestoreTest::archiveIsNotItsOwnBackup()
{
    TestArchive archive;
    archive.close();
    QVERIFY_EXCEPTION_THROWN(ArchiveRestore(archive.path(), archive.path()).run(), ArchiveError);
}

QTEST_GUILESS_MAIN(ArchiveRestoreTest)
#include "archiverestoretest.moc"
