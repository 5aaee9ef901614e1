#include "models/archive/schema/schemaupgrader.h"
#include "models/archive/care/archivecare.h"
#include "models/archive/database/archiveerror.h"
#include "models/archive/facts/eventsnapshotstore.h"
#include "models/archive/facts/figurechoicestore.h"
#include "models/archive/handwork/savedchartstore.h"
#include "models/archive/handwork/tagstore.h"
#include "models/archive/index/searchindex.h"
#include "models/archive/index/searchindexer.h"
#include "models/archive/pages/articlestore.h"
#include "models/archive/undo/undolog.h"
#include "tests/helpers/olderarchive.h"
#include "tests/helpers/testarchive.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlRecord>
#include <QtTest>

#include <sqlite3.h>

using namespace jianbao;
using namespace Qt::StringLiterals;

class SchemaUpgraderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void appliesInOrder();
    void stopsAtAWrongFile();
    void appliesNothingTwice();
    void olderArchiveIsBackedUpFirst_data() { everyOlderSchema(); }
    void olderArchiveIsBackedUpFirst();
    void bundledStepsAreNumberedThrough();
    void olderSchemaIsUpgraded_data() { everyOlderSchema(); }
    void olderSchemaIsUpgraded();
    void olderSchemaIsSearchedAsItIs_data() { everyOlderSchema(); }
    void olderSchemaIsSearchedAsItIs();
    void upgradeSealsNoDamage();
    void confirmedFactsOfTheThirdSchemaAreKeptWhole();
    void stepsOfTheThirdSchemaAreUndone();

private:
    void everyOlderSchema();
    QString archiveOfSchema(int version, const QTemporaryDir &folder);
    QString archiveFrom(const QString &fixture, const QTemporaryDir &folder);
    void write(const QString &name, const QByteArray &sql);
    QTemporaryDir m_folder;
};

namespace
{

QStringList allRows(const Database &database, const QString &sql)
{
    QStringList rows;
    QSqlQuery query = database.run(sql);
    while (query.next()) {
        QStringList cells;
        for (int i = 0; i < query.record().count(); ++i)
            cells.append(query.value(i).toString());
        rows.append(cells.join(u'|'));
    }
    return rows;
}

/// What a person did, as every schema holds it.
QStringList handWork(const Database &database)
{
    return allRows(database, u"SELECT id, name, folded, colour FROM tag ORDER BY id"_s) +
           allRows(database, u"SELECT article_id, tag_id, tagged_at FROM article_tag ORDER BY 1, 2"_s) +
           allRows(database,
                   u"SELECT id, page_sha256, kind, quote_words, verdict FROM decision ORDER BY id"_s);
}

} // namespace

void SchemaUpgraderTest::everyOlderSchema()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < SchemaUpgrader().newestVersion(); ++version)
        QTest::addRow("schema %d", version) << version;
}

QString SchemaUpgraderTest::archiveOfSchema(int version, const QTemporaryDir &folder)
{
    return archiveFrom(u"schema-%1"_s.arg(version), folder);
}

QString SchemaUpgraderTest::archiveFrom(const QString &fixture, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"old.jianbao"_s);
    return makeArchiveFromFixture(fixture, path) ? path : QString();
}

void SchemaUpgraderTest::write(const QString &name, const QByteArray &sql)
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sql);
}

void SchemaUpgraderTest::appliesInOrder()
{
    write(u"001_ignored.sql"_s, "CREATE TABLE never (id)");
    write(u"110_second.sql"_s, "INSERT INTO note VALUES ('zweite')");
    write(u"102_first.sql"_s, "-- a comment; with a semicolon\nCREATE TABLE note (words "
                              "TEXT)\n-- ;;\nINSERT INTO note VALUES ('a; b')\n");
    TestArchive archive(TestArchive::Content::Empty);
    const SchemaUpgrader upgrader(m_folder.path());
    QCOMPARE(upgrader.newestVersion(), 110);
    upgrader.upgrade(archive.database());
    QCOMPARE(archive.database().schemaVersion(), 110);
    QSqlQuery query = archive.database().run(u"SELECT group_concat(words, '|') FROM note"_s);
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toString(), u"a; b|zweite"_s);
}

void SchemaUpgraderTest::stopsAtAWrongFile()
{
    write(u"111_wrong.sql"_s, "INSERT INTO note VALUES ('dritte')\n-- ;;\nINSERT INTO nowhere VALUES (1)");
    TestArchive archive(TestArchive::Content::Empty);
    QVERIFY_EXCEPTION_THROWN(SchemaUpgrader(m_folder.path()).upgrade(archive.database()), ArchiveError);
    QCOMPARE(archive.database().schemaVersion(), 110);
    QSqlQuery query = archive.database().run(u"SELECT count(*) FROM note"_s);
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toInt(), 2);
    QVERIFY(QFile::remove(m_folder.filePath(u"111_wrong.sql"_s)));
}

void SchemaUpgraderTest::appliesNothingTwice()
{
    TestArchive archive(TestArchive::Content::Empty);
    const SchemaUpgrader upgrader(m_folder.path());
    upgrader.upgrade(archive.database());
    upgrader.upgrade(archive.database());
    QSqlQuery query = archive.database().run(u"SELECT count(*) FROM note"_s);
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toInt(), 2);
}

void SchemaUpgraderTest::olderArchiveIsBackedUpFirst()
{
    QFETCH(int, version);
    const QTemporaryDir folder;
    const QString path = archiveOfSchema(version, folder);
    const Database upgraded(path, Database::Mode::ReadWrite);
    QCOMPARE(upgraded.schemaVersion(), SchemaUpgrader().newestVersion());
    const Database backup(u"%1.schema-%2.bak"_s.arg(path).arg(version), Database::Mode::ReadOnly);
    QCOMPARE(backup.schemaVersion(), version);
    QCOMPARE(ArticleStore(backup).count(), 11);
    QCOMPARE(handWork(backup), handWork(upgraded));
    QCOMPARE(QDir(folder.path()).entryList({u"*.part"_s}), QStringList());
}

void SchemaUpgraderTest::bundledStepsAreNumberedThrough()
{
    const QStringList names = QDir(u":/schema/sqlite"_s).entryList(QDir::Files, QDir::Name);
    for (qsizetype i = 0; i < names.size(); ++i)
        QCOMPARE(names.at(i).section(u'_', 0, 0), u"%1"_s.arg(i + 1, 3, 10, QLatin1Char('0')));
    QCOMPARE(SchemaUpgrader().newestVersion(), names.size());
}

void SchemaUpgraderTest::olderSchemaIsUpgraded()
{
    QFETCH(int, version);
    const QTemporaryDir folder;
    Database upgraded(archiveOfSchema(version, folder), Database::Mode::ReadWrite);
    QCOMPARE(ArchiveCare(upgraded).verify(), QStringList());
    const SearchIndex index(upgraded);
    QCOMPARE(index.count(SearchQuery::parse(u"高新区"_s)), 6);
    SearchIndexer(upgraded).catchUp(1);
    QCOMPARE(index.count(SearchQuery::parse(u"高新区"_s)), 6);
    QCOMPARE(index.count(SearchQuery::parse(u"tag:招商引资"_s)), 6);
    const QStringList before = handWork(upgraded);
    TagStore(upgraded).setColour(u"招商引资"_s, u"#112233"_s);
    UndoLog(upgraded).undo();
    QCOMPARE(handWork(upgraded), before);
    if (version >= 2) {
        QCOMPARE(UndoLog(upgraded).nextUndo()->action, StepAction::RenameTag); // done under the old schema
        UndoLog(upgraded).undo();
        QVERIFY(handWork(upgraded) != before);
        UndoLog(upgraded).redo();
        QCOMPARE(handWork(upgraded), before);
    }
    QCOMPARE(ArchiveCare(upgraded).verify(), QStringList());
}

void SchemaUpgraderTest::olderSchemaIsSearchedAsItIs()
{
    QFETCH(int, version);
    const QTemporaryDir folder;
    const Database old(archiveOfSchema(version, folder), Database::Mode::ReadOnly);
    QCOMPARE(SearchIndex(old).count(SearchQuery::parse(u"高新区"_s)), 6);
    QCOMPARE(ArchiveCare(old).verify(), QStringList());
    QCOMPARE(old.schemaVersion(), version);
    QCOMPARE(SavedChartStore(old).names(), QStringList());
    QVERIFY(!SavedChartStore(old).settings(u"GDP"_s));
    QCOMPARE(FigureChoiceStore(old).chosen(), QSet<QString>());
    QVERIFY(!EventSnapshotStore(old, {}).load());
    QVERIFY(EventOutlineStore(old).count() > 0);
    QVERIFY(!EventSnapshotStore(old, {}).canKeep());
}

void SchemaUpgraderTest::upgradeSealsNoDamage()
{
    const QTemporaryDir folder;
    const QString path = archiveOfSchema(1, folder);
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, "UPDATE article SET kicker = 'x' WHERE ordinal = 3", nullptr, nullptr,
                          nullptr),
             SQLITE_OK);
    sqlite3_close(database);
    const QStringList faults = ArchiveCare(Database(path, Database::Mode::ReadWrite)).verify();
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.first().contains(u"table article"_s), qPrintable(faults.first()));
}

void SchemaUpgraderTest::confirmedFactsOfTheThirdSchemaAreKeptWhole()
{
    const QTemporaryDir folder;
    const Database upgraded(archiveFrom(u"schema-3-decided"_s, folder), Database::Mode::ReadWrite);
    QCOMPARE(ArchiveCare(upgraded).verify(), QStringList());
    QSqlQuery query = upgraded.run(
        u"SELECT fact FROM decision WHERE verdict = 'confirmed' AND claim = 'rate 14.800000000000001 %'"_s);
    QVERIFY(query.next());
    const QJsonObject fact = QJsonDocument::fromJson(query.value(0).toByteArray()).object();
    QCOMPARE(fact.value(u"value"_s).toDouble(), 14.8);
    QCOMPARE(fact.value(u"name"_s).toString(), u"一般公共预算收入"_s);
    query = upgraded.run(u"SELECT count(*) FROM decision WHERE (verdict = 'confirmed') <> "
                         "json_valid(fact) OR replaced_by <> ''"_s);
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toInt(), 0);
}

void SchemaUpgraderTest::stepsOfTheThirdSchemaAreUndone()
{
    const QTemporaryDir folder;
    const Database upgraded(archiveFrom(u"schema-3-decided"_s, folder), Database::Mode::ReadWrite);
    const UndoLog log(upgraded);
    while (log.nextUndo())
        log.undo();
    QSqlQuery query = upgraded.run(u"SELECT (SELECT count(*) FROM tag) + (SELECT count(*) FROM decision)"_s);
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toInt(), 0);
}

QTEST_GUILESS_MAIN(SchemaUpgraderTest)
#include "schemaupgradertest.moc"
