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
    const Database &database = archive.database();
    QCOMPARE(first(database, QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("wal"));
    QCOMPARE(first(database, QStringLiteral("PRAGMA synchronous")).toInt(), 2);
    QCOMPARE(first(database, QStringLiteral("PRAGMA foreign_keys")).toInt(), 1);
    QCOMPARE(first(database, QStringLiteral("PRAGMA application_id")).toInt(), 0x4A42414F);
    QCOMPARE(first(database, QStringLiteral("PRAGMA busy_timeout")).toInt(), 5000);
    QCOMPARE(database.schemaVersion(), SchemaUpgrader().newestVersion());
}

void DatabaseTest::refusesWhatIsNoArchive_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("told");
    QTest::addRow("empty") << QByteArray() << QStringLiteral("is empty");
    QTest::addRow("PDF") << QByteArray("%PDF-1.7\n").append(QByteArray(500, 'x'))
                         << QStringLiteral("no archive of Jianbao");
    QTest::addRow("short") << QByteArray("SQLite format 3\0", 16) << QStringLiteral("no archive of Jianbao");
    QTest::addRow("foreign") << QByteArray("SQLite format 3\0", 16).append(QByteArray(4080, '\0'))
                             << QStringLiteral("another program");
}

void DatabaseTest::refusesWhatIsNoArchive()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, told);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("other.jianbao"));
    write(path, bytes);
    for (const auto mode :
         {Database::Mode::ReadWrite, Database::Mode::ReadOnly, Database::Mode::CreateIfMissing}) {
        const QString message = messageOf(path, mode);
        QVERIFY2(message.contains(told), qPrintable(message));
        QVERIFY(message.contains(QStringLiteral("other.jianbao")));
    }
    QCOMPARE(contentOf(path), bytes);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(QStringLiteral("other.jianbao")));
}

void DatabaseTest::missingFileIsNotMade()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("none.jianbao"));
    QVERIFY(messageOf(path, Database::Mode::ReadWrite).contains(QStringLiteral("Import pages")));
    QVERIFY(messageOf(folder.path(), Database::Mode::ReadWrite).contains(QStringLiteral("folder")));
    QVERIFY(!QFile::exists(path));
}

void DatabaseTest::makesFolders()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a/b c/云岭 #1?.jianbao"));
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
    QVERIFY_EXCEPTION_THROWN(TagStore(newer).add(QStringLiteral("甲"), {}), ArchiveError);
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
        QVERIFY_EXCEPTION_THROWN(database.run(QStringLiteral("DELETE FROM page")), ArchiveError);
    }
    QCOMPARE(contentOf(archive.path()), before);
}

void DatabaseTest::secondWriterWaitsItsTurn()
{
    TestArchive archive;
    Database second(archive.path(), Database::Mode::ReadWrite);
    second.run(QStringLiteral("PRAGMA busy_timeout = 1"));
    const Transaction transaction(archive.database());
    try {
        const Transaction other(second);
        QFAIL("two writers at once");
    } catch (const ArchiveError &error) {
        QVERIFY(error.message().contains(QStringLiteral("another program is writing")));
    }
}

void DatabaseTest::abandonedTransactionIsRolledBack()
{
    TestArchive archive;
    {
        const Transaction transaction(archive.database());
        archive.database().run(QStringLiteral("DELETE FROM page"));
    }
    QCOMPARE(PageStore(archive.database()).all().size(), 2);
}

void DatabaseTest::killedTransactionIsTakenBackByAReader()
{
    TestArchive archive;
    archive.database().run(QStringLiteral("PRAGMA journal_mode = DELETE")).next();
    const QString path = archive.filePath(QStringLiteral("copy.jianbao"));
    {
        const Transaction transaction(archive.database());
        archive.database().run(QStringLiteral("PRAGMA cache_size = 1"));
        archive.database().run(QStringLiteral("PRAGMA cache_spill = 1"));
        archive.database().run(QStringLiteral("UPDATE article SET opening = hex(randomblob(40000))"));
        QVERIFY(QFile::copy(archive.path(), path));
        QVERIFY(QFile::copy(archive.path() + QStringLiteral("-journal"), path + QStringLiteral("-journal")));
    }
    Database reader(path, Database::Mode::ReadOnly);
    QCOMPARE(PageStore(reader).all().size(), 2);
    QCOMPARE(ArchiveCare(reader).verify(), QStringList());
}

void DatabaseTest::movedFileIsNotWrittenTo()
{
    TestArchive archive;
    const QString elsewhere = archive.filePath(QStringLiteral("moved.jianbao"));
    TagStore tags(archive.database());
    tags.add(QStringLiteral("甲"), {});
    QVERIFY(!archive.database().hasMoved());
    QVERIFY(QFile::rename(archive.path(), elsewhere));
    QVERIFY(archive.database().hasMoved());
    try {
        tags.add(QStringLiteral("乙"), {});
        QFAIL("written to a file that has moved");
    } catch (const ArchiveError &error) {
        QVERIFY(error.message().contains(QStringLiteral("moved or deleted")));
    }
    QVERIFY(QFile::rename(elsewhere, archive.path()));
    tags.add(QStringLiteral("丙"), {});
    QCOMPARE(tags.all().size(), 2);
}

void DatabaseTest::killedMakingLeavesNoArchive()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.jianbao"));
    write(path + QStringLiteral(".new"), "half an archive");
    write(path + QStringLiteral(".new.lock"), {});
    QCOMPARE(messageOf(path, Database::Mode::CreateIfMissing), QString());
    QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.new*")}), QStringList());
}

/// Somebody has deleted an archive, but not the log beside it: its changes belong to no other archive.
void DatabaseTest::logOfAGoneArchiveStaysOutside()
{
    TestArchive archive;
    const QString path = archive.filePath(QStringLiteral("gone.jianbao"));
    const QByteArray log = contentOf(archive.path() + QStringLiteral("-wal"));
    QVERIFY(!log.isEmpty());
    write(path + QStringLiteral("-wal"), log);
    const Database made(path, Database::Mode::CreateIfMissing);
    QCOMPARE(first(made, QStringLiteral("SELECT count(*) FROM page")).toInt(), 0);
    QCOMPARE(ArchiveCare(made).verify(), QStringList());
    const QStringList kept =
        QDir(archive.filePath({})).entryList({QStringLiteral("gone.jianbao.replaced-*-wal")});
    QCOMPARE(kept.size(), 1);
    QCOMPARE(contentOf(archive.filePath(kept.first())), log);
}

void DatabaseTest::dataVersionGrows()
{
    TestArchive archive;
    const qint64 atFirst = archive.database().dataVersion();
    QCOMPARE(archive.database().dataVersion(), atFirst);
    TagStore(archive.database()).add(QStringLiteral("甲"), {});
    const qint64 afterOwn = archive.database().dataVersion();
    QVERIFY(afterOwn > atFirst);
    Database other(archive.path(), Database::Mode::ReadWrite);
    TagStore(other).add(QStringLiteral("乙"), {});
    QVERIFY(archive.database().dataVersion() > afterOwn);
}

void DatabaseTest::doubleQuotedStringsAreRefused()
{
    TestArchive archive(TestArchive::Content::Empty);
    QVERIFY_EXCEPTION_THROWN(archive.database().run(QStringLiteral("SELECT \"no_such_column\"")),
                             ArchiveError);
}

void DatabaseTest::stockShellCanEdit()
{
    TestArchive archive;
    archive.close();
    execute(archive.path(), "UPDATE article SET headline = headline || '（改）';"
                            "DELETE FROM page WHERE file_name = '1231.txt'; VACUUM");
    archive.open();
    QVERIFY(!archive.articleId(QStringLiteral("5G基站进柳庄村（改）")).isEmpty());
    QCOMPARE(PageStore(archive.database()).all().size(), 1);
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "databasetest.moc"
