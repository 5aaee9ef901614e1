#include "models/archive/schemaupgrader.h"
#include "models/archive/archivecare.h"
#include "models/archive/archiveerror.h"
#include "models/archive/articlestore.h"
#include "models/archive/searchindex.h"
#include "models/archive/searchindexer.h"
#include "tests/helpers/testarchive.h"

#include <QtTest>

#include <sqlite3.h>

using namespace jianbao;

class SchemaUpgraderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void appliesInOrder();
    void stopsAtAWrongFile();
    void appliesNothingTwice();
    void olderArchiveIsBackedUpFirst();
    void bundledStepsAreNumberedThrough();
    void firstSchemaIsUpgraded();
    void firstSchemaIsSearchedAsItIs();

private:
    QString archiveOfFirstSchema(const QTemporaryDir &folder);
    void write(const QString &name, const QByteArray &sql);
    QTemporaryDir m_folder;
};

QString SchemaUpgraderTest::archiveOfFirstSchema(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("old.jianbao"));
    QFile dump(QStringLiteral(JIANBAO_SOURCE_DIR "/tests/archive/fixtures/schema-1.sql"));
    sqlite3 *database = nullptr;
    const bool made =
        dump.open(QIODevice::ReadOnly) &&
        sqlite3_open(QFile::encodeName(path).constData(), &database) == SQLITE_OK &&
        sqlite3_exec(database, dump.readAll().constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(database);
    return made ? path : QString();
}

void SchemaUpgraderTest::write(const QString &name, const QByteArray &sql)
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sql);
}

void SchemaUpgraderTest::appliesInOrder()
{
    write(QStringLiteral("001_ignored.sql"), "CREATE TABLE never (id)");
    write(QStringLiteral("110_second.sql"), "INSERT INTO note VALUES ('zweite')");
    write(QStringLiteral("102_first.sql"), "-- a comment; with a semicolon\nCREATE TABLE note (words "
                                           "TEXT)\n-- ;;\nINSERT INTO note VALUES ('a; b')\n");
    TestArchive archive(TestArchive::Content::Empty);
    const SchemaUpgrader upgrader(m_folder.path());
    QCOMPARE(upgrader.newestVersion(), 110);
    upgrader.upgrade(archive.database());
    QCOMPARE(archive.database().schemaVersion(), 110);
    QSqlQuery query = archive.database().run(QStringLiteral("SELECT group_concat(words, '|') FROM note"));
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toString(), QStringLiteral("a; b|zweite"));
}

void SchemaUpgraderTest::stopsAtAWrongFile()
{
    write(QStringLiteral("111_wrong.sql"),
          "INSERT INTO note VALUES ('dritte')\n-- ;;\nINSERT INTO nowhere VALUES (1)");
    TestArchive archive(TestArchive::Content::Empty);
    QVERIFY_EXCEPTION_THROWN(SchemaUpgrader(m_folder.path()).upgrade(archive.database()), ArchiveError);
    QCOMPARE(archive.database().schemaVersion(), 110);
    QSqlQuery query = archive.database().run(QStringLiteral("SELECT count(*) FROM note"));
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toInt(), 2);
    QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("111_wrong.sql"))));
}

void SchemaUpgraderTest::appliesNothingTwice()
{
    TestArchive archive(TestArchive::Content::Empty);
    const SchemaUpgrader upgrader(m_folder.path());
    upgrader.upgrade(archive.database());
    upgrader.upgrade(archive.database());
    QSqlQuery query = archive.database().run(QStringLiteral("SELECT count(*) FROM note"));
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toInt(), 2);
}

void SchemaUpgraderTest::olderArchiveIsBackedUpFirst()
{
    const QTemporaryDir folder;
    const QString path = archiveOfFirstSchema(folder);
    {
        const Database upgraded(path, Database::Mode::ReadWrite);
        QCOMPARE(upgraded.schemaVersion(), SchemaUpgrader().newestVersion());
    }
    const Database backup(path + QStringLiteral(".schema-1.bak"), Database::Mode::ReadOnly);
    QCOMPARE(backup.schemaVersion(), 1);
    QCOMPARE(ArticleStore(backup).count(), 11);
    QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.part")}), QStringList());
}

void SchemaUpgraderTest::bundledStepsAreNumberedThrough()
{
    const QStringList names = QDir(QStringLiteral(":/schema/sqlite")).entryList(QDir::Files, QDir::Name);
    for (qsizetype i = 0; i < names.size(); ++i)
        QCOMPARE(names.at(i).section(u'_', 0, 0), QStringLiteral("%1").arg(i + 1, 3, 10, QLatin1Char('0')));
    QCOMPARE(SchemaUpgrader().newestVersion(), names.size());
}

void SchemaUpgraderTest::firstSchemaIsUpgraded()
{
    const QTemporaryDir folder;
    const Database upgraded(archiveOfFirstSchema(folder), Database::Mode::ReadWrite);
    QCOMPARE(ArchiveCare(upgraded).verify(), QStringList());
    const SearchIndex index(upgraded);
    QCOMPARE(index.count(SearchQuery::parse(QStringLiteral("高新区"))), 6);
    SearchIndexer(upgraded).catchUp(1);
    QCOMPARE(index.count(SearchQuery::parse(QStringLiteral("高新区"))), 6);
    QCOMPARE(index.count(SearchQuery::parse(QStringLiteral("tag:招商引资"))), 6);
    QCOMPARE(ArchiveCare(upgraded).verify(), QStringList());
}

void SchemaUpgraderTest::firstSchemaIsSearchedAsItIs()
{
    const QTemporaryDir folder;
    const Database old(archiveOfFirstSchema(folder), Database::Mode::ReadOnly);
    QCOMPARE(SearchIndex(old).count(SearchQuery::parse(QStringLiteral("高新区"))), 6);
    QCOMPARE(old.schemaVersion(), 1);
}

QTEST_GUILESS_MAIN(SchemaUpgraderTest)
#include "schemaupgradertest.moc"
