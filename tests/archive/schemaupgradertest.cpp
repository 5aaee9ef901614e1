#include "models/archive/schemaupgrader.h"
#include "models/archive/archiveerror.h"
#include "models/archive/database.h"
#include "tests/helpers/testarchive.h"

#include <QtTest>

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

private:
    void write(const QString &name, const QByteArray &sql);
    QTemporaryDir m_folder;
};

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
    const QString path = folder.filePath(QStringLiteral("old.jianbao"));
    {
        QSqlDatabase old = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old"));
        old.setDatabaseName(path);
        QVERIFY(old.open());
        QSqlQuery query(old);
        QVERIFY(query.exec(QStringLiteral("PRAGMA application_id = 1245856079")));
        QVERIFY(query.exec(QStringLiteral("CREATE TABLE memory (words TEXT)")));
        QVERIFY(query.exec(QStringLiteral("INSERT INTO memory VALUES ('kept')")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("old"));
    {
        const Database upgraded(path, Database::Mode::ReadWrite);
        QCOMPARE(upgraded.schemaVersion(), SchemaUpgrader().newestVersion());
        QVERIFY(upgraded.run(QStringLiteral("SELECT words FROM memory")).next());
    }
    const Database backup(path + QStringLiteral(".schema-0.bak"), Database::Mode::ReadOnly);
    QCOMPARE(backup.schemaVersion(), 0);
    QVERIFY(backup.run(QStringLiteral("SELECT words FROM memory")).next());
    QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.part")}), QStringList());
}

void SchemaUpgraderTest::bundledStepsAreNumberedThrough()
{
    const QStringList names = QDir(QStringLiteral(":/schema/sqlite")).entryList(QDir::Files, QDir::Name);
    for (qsizetype i = 0; i < names.size(); ++i)
        QCOMPARE(names.at(i).section(u'_', 0, 0), QStringLiteral("%1").arg(i + 1, 3, 10, QLatin1Char('0')));
    QCOMPARE(SchemaUpgrader().newestVersion(), names.size());
}

QTEST_GUILESS_MAIN(SchemaUpgraderTest)
#include "schemaupgradertest.moc"
