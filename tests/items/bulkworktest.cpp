#include "models/archive/care/backupshelf.h"
#include "models/archive/care/bulkbackup.h"
#include "models/archive/undo/undolog.h"
#include "models/items/reviewmodel.h"
#include "models/items/taglistmodel.h"
#include "tests/helpers/testarchive.h"

#include <QSignalSpy>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// What changes a great many rows takes a backup first, and holds no window up meanwhile.
class BulkWorkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void manyAreConfirmedOffTheThread()
    {
        TestArchive archive;
        copyRow(archive.database(), u"event"_s, BulkBackup::many);
        ReviewModel model(archive.database());
        model.open();
        QTRY_VERIFY_WITH_TIMEOUT(!model.isReading(), 60000);
        QVERIFY(model.rowCount() > BulkBackup::many);
        QSignalSpy decided(&model, &ReviewModel::decided);
        model.confirmAll();
        QVERIFY(decided.isEmpty());
        QVERIFY(decided.wait(60000));
        QTRY_COMPARE_WITH_TIMEOUT(model.total(), 0, 60000);
        QCOMPARE(BackupShelf(archive.path()).all().size(), 1);
        QCOMPARE(UndoLog(archive.database()).steps().size(), 1);
    }

    /// Merging and deleting a tag of many articles, one right after the other.
    void largeTagsAreChangedOffTheThread()
    {
        TestArchive archive;
        copyRow(archive.database(), u"article"_s, BulkBackup::many);
        TagStore(archive.database()).add(u"甲"_s, everyArticle(archive.database()));
        TagStore(archive.database()).add(u"乙"_s, everyArticle(archive.database()));
        TagListModel tags(archive.database());
        tags.reload();
        QSignalSpy changed(&tags, &TagListModel::changed);
        QSignalSpy failed(&tags, &TagListModel::failed);
        tags.merge(u"甲"_s, u"丙"_s); // told: there is none
        tags.merge(u"甲"_s, u"乙"_s);
        tags.erase(u"乙"_s);
        QVERIFY(changed.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(tags.tags().isEmpty(), 60000);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(UndoLog(archive.database()).steps().size(), 4);
    }

private:
    /// Adds copies of the first row of a table, as another program might.
    static void copyRow(const Database &database, const QString &table, qint64 copies)
    {
        database.run(u"CREATE TEMP TABLE copied AS SELECT * FROM %1 LIMIT 1"_s.arg(table));
        Transaction transaction(database);
        for (qint64 i = 0; i < copies; ++i) {
            database.run(u"UPDATE copied SET id = 'copy' || :i, row_sha256 = ''"_s, {{u"i"_s, i}});
            database.run(u"INSERT INTO %1 SELECT * FROM copied"_s.arg(table));
        }
        transaction.commit();
    }

    static QStringList everyArticle(const Database &database)
    {
        QStringList ids;
        QSqlQuery query = database.run(u"SELECT id FROM article"_s);
        while (query.next())
            ids.append(query.value(0).toString());
        return ids;
    }
};

QTEST_GUILESS_MAIN(BulkWorkTest)
#include "bulkworktest.moc"
