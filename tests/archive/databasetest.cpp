#include "models/archive/database/database.h"
#include "models/archive/care/archivecare.h"
#include "models/archive/database/archiveerror.h"
#include "models/archive/handwork/tagstore.h"
#include "models/archive/pages/pagestore.h"
#include "models/archive/schema/schemaupgrader.h"
#include "tests/helpers/testarchive.h"

#include <QtTest>

#include <sqlite3.h>

using namespace jianbao;
using namespace Qt::StringLiterals;

class DatabaseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setsItsPragmas();
    void refusesWhatIsNoArchive_data();
    void refusesWhatIsNoArchive();
    void missingFileIsNotMade();
    void makesFolders();
    void headerNamesUsFromTheFirstCommit();
    void newerSchemaIsReadOnly();
    void readOnlyChangesNothing();
    void secondWriterWaitsItsTurn();
    void abandonedTransactionIsRolledBack();
    void killedTransactionIsTakenBackByAReader();
    void movedFileIsNotWrittenTo();
    void killedMakingLeavesNoArchive();
    void logOfAGoneArchiveStaysOutside();
    void dataVersionGrows();
    void doubleQuotedStringsAreRefused();
    void stockShellCanEdit();
};

namespace
{

QVariant first(const Database &database, const QString &sql)
{
    QSqlQuery query = database.run(sql);
    return query.next() ? query.value(0) : QVariant();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Runs SQL by SQLite itself, as another program would.
void execute(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
}

QString messageOf(const QString &path, Database::Mode mode)
{
    try {
        Database database(path, mode);
    } catch (const ArchiveError &error) {
        return error.message();
    }
    return {};
}

} // namespace

void DatabaseTest::setsItsPragmas()
{
    TestArchive archive(TestArchive::Content::Empty);
    const Database database(archive.path(), Database::Mode::ReadWrite);
    QCOMPARE(first(database, u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    QCOMPARE(first(database, u"PRAGMA synchronous"_s).toInt(), 2);
    QCOMPARE(first(database, u"PRAGMA foreign_keys"_s).toInt(), 1);
    QCOMPARE(first(database, u"PRAGMA application_id"_s).toInt(), 0x4A42414F);
    QCOMPARE(first(database, u"PRAGMA busy_timeout"_s).toInt(), 5000);
    QCOMPARE(database.schemaVersion(), SchemaUpgrader().newestVersion());
}

void DatabaseTest::refusesWhatIsNoArchive_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("told");
    QTest::addRow("empty") << QByteArray() << u"is empty"_s;
    QTest::addRow("PDF") << QByteArray("%PDF-1.7\n").append(QByteArray(500, 'x'))
                         << u"no archive of Jianbao"_s;
    QTest::addRow("short") << QByteArray("SQLite format 3\0", 16) << u"no archive of Jianbao"_s;
    QTest::addRow("foreign") << QByteArray("SQLite format 3\0", 16).append(QByteArray(4080, '\0'))
                             << u"another program"_s;
}

void DatabaseTest::refusesWhatIsNoArchive()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, told);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"other.jianbao"_s);
    write(path, bytes);
    for (const auto mode :
         {Database::Mode::ReadWrite, Database::Mode::ReadOnly, Database::Mode::CreateIfMissing}) {
        const QString message = messageOf(path, mode);
        QVERIFY2(message.contains(told), qPrintable(message));
        QVERIFY(message.contains(u"other.jianbao"_s));
    }
    QCOMPARE(contentOf(path), bytes);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(u"other.jianbao"_s));
}

void DatabaseTest::missingFileIsNotMade()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"none.jianbao"_s);
    QVERIFY(messageOf(path, Database::Mode::ReadWrite).contains(u"Import pages"_s));
    QVERIFY(messageOf(folder.path(), Database::Mode::ReadWrite).contains(u"folder"_s));
    QVERIFY(!QFile::exists(path));
}

void DatabaseTest::makesFolders()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a/b c/云岭 #1?.jianbao"_s);
    QCOMPARE(messageOf(path, Database::Mode::CreateIfMissing), QString());
    QCOMPARE(messageOf(path, Database::Mode::ReadOnly), QString());
    QVERIFY(QFile::exists(path));
}

void DatabaseTest::headerNamesUsFromTheFirstCommit()
{
    TestArchive archive(TestArchive::Content::Empty);
    QCOMPARE(contentOf(archive.path()).mid(68, 4), QByteArray("JBAO"));
    QCOMPARE(messageOf(archive.path(), Database::Mode::ReadWrite), QString());
}

void DatabaseTest::newerSchemaIsReadOnly()
{
    TestArchive archive;
    archive.close();
    execute(archive.path(), "PRAGMA user_version = 99");
    Database newer(archive.path(), Database::Mode::ReadWrite);
    QVERIFY(newer.isReadOnly());
    QCOMPARE(PageStore(newer).all().size(), 2);
    QVERIFY_EXCEPTION_THROWN(TagStore(newer).add(u"甲"_s, {}), ArchiveError);
    QCOMPARE(newer.schemaVersion(), 99);
}

void DatabaseTest::readOnlyChangesNothing()
{
    TestArchive archive;
    archive.close();
    const QByteArray before = contentOf(archive.path());
    {
        Database database(archive.path(), Database::Mode::ReadOnly);
        QCOMPARE(PageStore(database).all().size(), 2);
        QVERIFY_EXCEPTION_THROWN(database.run(u"DELETE FROM page"_s), ArchiveError);
    }
    QCOMPARE(contentOf(archive.path()), before);
}

void DatabaseTest::secondWriterWaitsItsTurn()
{
    TestArchive archive;
    Database second(archive.path(), Database::Mode::ReadWrite);
    second.run(u"PRAGMA busy_timeout = 1"_s);
    const Transaction transaction(archive.database());
    try {
        const Transaction other(second);
        QFAIL("two writers at once");
    } catch (const ArchiveError &error) {
        QVERIFY(error.message().contains(u"another program is writing"_s));
    }
}

void DatabaseTest::abandonedTransactionIsRolledBack()
{
    TestArchive archive;
    {
        const Transaction transaction(archive.database());
        archive.database().run(u"DELETE FROM page"_s);
    }
    QCOMPARE(PageStore(archive.database()).all().size(), 2);
}

void DatabaseTest::killedTransactionIsTakenBackByAReader()
{
    TestArchive archive;
    archive.database().run(u"PRAGMA journal_mode = DELETE"_s).next();
    const QString path = archive.filePath(u"copy.jianbao"_s);
    {
        const Transaction transaction(archive.database());
        archive.database().run(u"PRAGMA cache_size = 1"_s);
        archive.database().run(u"PRAGMA cache_spill = 1"_s);
        archive.database().run(u"UPDATE article SET opening = hex(randomblob(40000))"_s);
        QVERIFY(QFile::copy(archive.path(), path));
        QVERIFY(QFile::copy(archive.path() + u"-journal"_s, path + u"-journal"_s));
    }
    Database reader(path, Database::Mode::ReadOnly);
    QCOMPARE(PageStore(reader).all().size(), 2);
    QCOMPARE(ArchiveCare(reader).verify(), QStringList());
}

void DatabaseTest::movedFileIsNotWrittenTo()
{
    TestArchive archive;
    const QString elsewhere = archive.filePath(u"moved.jianbao"_s);
    TagStore tags(archive.database());
    tags.add(u"甲"_s, {});
    QVERIFY(!archive.database().hasMoved());
    QVERIFY(QFile::rename(archive.path(), elsewhere));
    QVERIFY(archive.database().hasMoved());
    try {
        tags.add(u"乙"_s, {});
        QFAIL("written to a file that has moved");
    } catch (const ArchiveError &error) {
        QVERIFY(error.message().contains(u"moved or deleted"_s));
    }
    QVERIFY(QFile::rename(elsewhere, archive.path()));
    tags.add(u"丙"_s, {});
    QCOMPARE(tags.all().size(), 2);
}

void DatabaseTest::killedMakingLeavesNoArchive()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.jianbao"_s);
    write(path + u".new"_s, "half an archive");
    write(path + u".new.lock"_s, {});
    QCOMPARE(messageOf(path, Database::Mode::CreateIfMissing), QString());
    QCOMPARE(QDir(folder.path()).entryList({u"*.new*"_s}), QStringList());
}

/// Somebody has deleted an archive, but not the log beside it: its changes belong to no other archive.
void DatabaseTest::logOfAGoneArchiveStaysOutside()
{
    TestArchive archive;
    PageStore(archive.database()).erase(archive.pageIds().first());
    const QString path = archive.filePath(u"gone.jianbao"_s);
    const QByteArray log = contentOf(archive.path() + u"-wal"_s);
    QVERIFY(!log.isEmpty());
    write(path + u"-wal"_s, log);
    const Database made(path, Database::Mode::CreateIfMissing);
    QCOMPARE(first(made, u"SELECT count(*) FROM page"_s).toInt(), 0);
    QCOMPARE(ArchiveCare(made).verify(), QStringList());
    const QStringList kept = QDir(archive.filePath({})).entryList({u"gone.jianbao.replaced-*-wal"_s});
    QCOMPARE(kept.size(), 1);
    QCOMPARE(contentOf(archive.filePath(kept.first())), log);
}

void DatabaseTest::dataVersionGrows()
{
    TestArchive archive;
    const qint64 atFirst = archive.database().dataVersion();
    QCOMPARE(archive.database().dataVersion(), atFirst);
    TagStore(archive.database()).add(u"甲"_s, {});
    const qint64 afterOwn = archive.database().dataVersion();
    QVERIFY(afterOwn > atFirst);
    Database other(archive.path(), Database::Mode::ReadWrite);
    TagStore(other).add(u"乙"_s, {});
    QVERIFY(archive.database().dataVersion() > afterOwn);
}

void DatabaseTest::doubleQuotedStringsAreRefused()
{
    TestArchive archive(TestArchive::Content::Empty);
    QVERIFY_EXCEPTION_THROWN(archive.database().run(u"SELECT \"no_such_column\""_s), ArchiveError);
}

void DatabaseTest::stockShellCanEdit()
{
    TestArchive archive;
    archive.close();
    execute(archive.path(), "UPDATE article SET headline = headline || '（改）';"
                            "DELETE FROM page WHERE file_name = '1231.txt'; VACUUM");
    archive.open();
    QVERIFY(!archive.articleId(u"5G基站进柳庄村（改）"_s).isEmpty());
    QCOMPARE(PageStore(archive.database()).all().size(), 1);
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "databasetest.moc"
