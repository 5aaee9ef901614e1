#include "models/archive/care/archivecare.h"
#include "models/archive/database/archiveerror.h"
#include "models/archive/database/database.h"
#include "models/archive/index/searchindexer.h"
#include "models/archive/pages/pagestore.h"
#include "tests/helpers/testarchive.h"
#include "tests/torture/archivecontent.h"
#include "tests/torture/faultyvfs.h"
#include "tests/torture/torturerounds.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;
using Fault = FaultyVfs::Fault;

/// Lets each write, sync, truncation and deletion of one import fail in turn. What was stored before must be
/// there, the new page whole or not at all, the failure told, and the same import must work once the disk
/// does.
class DiskFaultTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPointOfAnImport_data();
    void everyPointOfAnImport();

private:
    void importAt(int point, Fault fault);

    FaultyVfs m_disk;
    QTemporaryDir m_folder;
    QString m_path;
    QMap<QString, QString> m_before;
    QMap<QString, QString> m_after;
    int m_failed = 0;
    int m_told = 0;
    int m_stored = 0;
};

namespace
{

void store(Database &database)
{
    PageStore(database).add(TestArchive::decemberPage(), {u"云岭日报"_s, u"A01"_s, u"1231.txt"_s});
}

} // namespace

void DiskFaultTest::everyPointOfAnImport_data()
{
    QTest::addColumn<bool>("hasLog");
    QTest::addColumn<Fault>("fault");
    for (const bool hasLog : {true, false}) {
        const char *journal = hasLog ? "write-ahead log" : "rollback journal";
        QTest::addRow("%s, fails once", journal) << hasLog << Fault::Once;
        QTest::addRow("%s, fails from then on", journal) << hasLog << Fault::FromThenOn;
        QTest::addRow("%s, full", journal) << hasLog << Fault::Full;
    }
}

void DiskFaultTest::importAt(int point, Fault fault)
{
    m_disk.failNever();
    for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files))
        QFile::remove(m_folder.filePath(name));
    {
        Database database(m_path, Database::Mode::CreateIfMissing);
        PageStore(database).add(TestArchive::marchPage(), {u"云岭日报"_s, u"A01"_s, u"0305.txt"_s});
    }
    m_disk.failAt(point, fault);
    bool isStored = false;
    QString problem;
    std::unique_ptr<Database> database;
    try {
        database = std::make_unique<Database>(m_path, Database::Mode::ReadWrite);
        store(*database);
        isStored = true;
        SearchIndexer(*database).catchUp(1);
    } catch (const ArchiveError &error) {
        problem = error.message();
    }
    const int points = m_disk.points();
    const bool hasFailed = m_disk.hasFailed();
    m_disk.failNever();
    m_failed += hasFailed;
    m_told += !problem.isEmpty();
    m_stored += isStored;
    QVERIFY2(problem.isEmpty() || problem.contains(u"a.jianbao"_s), qPrintable(problem));
    QVERIFY(!problem.isEmpty() || isStored);
    QVERIFY(hasFailed || problem.isEmpty());
    // Only what a write-ahead log keeps may wait for room without a word.
    QVERIFY(fault != Fault::Full || m_disk.hasSharedMemory() || hasFailed == !problem.isEmpty());
    if (!isStored && database && pagesOf(*database) == m_before)
        store(*database); // the same connection works again
    database = std::make_unique<Database>(m_path, Database::Mode::ReadWrite);
    if (pagesOf(*database) == m_before && !isStored)
        store(*database);
    QCOMPARE(pagesOf(*database), m_after);
    QCOMPARE(ArchiveCare(*database).verify(), QStringList());
    database.reset();
    m_disk.failAt(0, fault);
    QVERIFY(points > 0);
}

void DiskFaultTest::everyPointOfAnImport()
{
    QFETCH(bool, hasLog);
    QFETCH(Fault, fault);
    m_path = m_folder.filePath(u"a.jianbao"_s);
    m_failed = 0;
    m_told = 0;
    m_stored = 0;
    m_disk.failNever();
    {
        m_disk.setHasSharedMemory(true); // the archive that is copied was made with a write-ahead log
        TestArchive archive;
        m_after = pagesOf(archive.database());
        m_before = m_after;
        m_before.remove(u"1231.txt"_s);
    }
    m_disk.setHasSharedMemory(hasLog);
    int points = 0;
    {
        importAt(0, fault);
        Database database(m_folder.filePath(u"count.jianbao"_s), Database::Mode::CreateIfMissing);
        PageStore(database).add(TestArchive::marchPage(), {u"云岭日报"_s, {}, {}});
        m_disk.failNever();
        Database again(m_folder.filePath(u"count.jianbao"_s), Database::Mode::ReadWrite);
        store(again);
        SearchIndexer(again).catchUp(1);
        points = m_disk.points();
    }
    const int step = TortureRounds::isLong() ? 1 : 17;
    TortureRounds rounds((points - 1) / step + 1, points);
    while (rounds.next()) {
        const int point = 1 + (rounds.done() - 1) * step;
        importAt(point, fault);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"at point %1 of %2"_s.arg(point).arg(points)));
    }
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    tellFigure(u"points, "_s + name, rounds.done());
    tellFigure(u"of them, the disk refused something afterwards"_s, m_failed);
    tellFigure(u"of them told as an error"_s, m_told);
    QVERIFY(m_told > 0);
}

QTEST_GUILESS_MAIN(DiskFaultTest)
#include "diskfaulttest.moc"
