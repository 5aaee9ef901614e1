#include "models/archive/care/archivecare.h"
#include "models/archive/care/backupshelf.h"
#include "models/archive/database/archiveheader.h"
#include "models/archive/database/database.h"
#include "models/archive/schema/schemaupgrader.h"
#include "models/jobs/importjob.h"
#include "tests/helpers/olderarchive.h"
#include "tests/torture/archivecontent.h"
#include "tests/torture/torturerounds.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/prctl.h>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Kills a program with SIGKILL at random moments while it imports, tags, upgrades and takes backups. What it
/// has said to be finished must be there afterwards, nothing may be half, and the next one must not wait for
/// the one that was killed.
class KillTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void importing();
    void tagging();
    void upgrading();
    void backingUp();

private:
    QStringList killedAt(const QStringList &arguments, int mostLines, int mostMilliseconds);
    int millisecondsOfAnUpgrade(int schema);
    void verifySometimes(const QString &path, int round);

    static constexpr int pages = 40;
    QTemporaryDir m_pages;
    QTemporaryDir m_whole;
    QMap<QString, QString> m_wholePages;
    QRandomGenerator m_random{2026};
    int m_kills = 0;
};

namespace
{

ImportRequest everyPage(const QString &archive, const QTemporaryDir &folder)
{
    return {archive, {folder.path()}, u"云岭日报"_s, {}};
}

} // namespace

void KillTest::initTestCase()
{
    writePages(m_pages, pages);
    const QString whole = m_whole.filePath(u"whole.jianbao"_s);
    QCOMPARE(ImportJob::run(everyPage(whole, m_pages), CancelFlag(), {}).size(), pages);
    m_wholePages = pagesOf(Database(whole, Database::Mode::ReadOnly));
    QCOMPARE(m_wholePages.size(), pages);
}

/// The whole lines that the worker said before it was killed, some milliseconds after one of its first lines.
/// Fails if it says nothing for a minute.
QStringList KillTest::killedAt(const QStringList &arguments, int mostLines, int mostMilliseconds)
{
    QProcess worker;
    worker.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); }); // it ends when this test does
    worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    worker.start(QStringLiteral(JIANBAO_TORTURE_WORKER), arguments);
    QByteArray said;
    const qsizetype lines = m_random.bounded(mostLines + 1);
    while (said.count('\n') < lines && worker.waitForReadyRead(60000))
        said += worker.readAllStandardOutput();
    const bool isStuck = said.count('\n') < lines && worker.state() == QProcess::Running;
    QThread::usleep(m_random.bounded(mostMilliseconds * 1000));
    ::kill(static_cast<pid_t>(worker.processId()), SIGKILL);
    worker.waitForFinished(60000);
    said += worker.readAllStandardOutput();
    if (isStuck)
        QTest::qFail("the worker waits for something that does not come", __FILE__, __LINE__);
    m_kills += worker.exitStatus() == QProcess::CrashExit;
    said.truncate(said.lastIndexOf('\n') + 1);
    QStringList finished = QString::fromUtf8(said).split(u'\n');
    finished.removeLast();
    return finished;
}

void KillTest::verifySometimes(const QString &path, int round)
{
    if (round % 20 == 0)
        QCOMPARE(ArchiveCare(Database(path, Database::Mode::ReadWrite)).verify(), QStringList());
}

void KillTest::importing()
{
    m_kills = 0;
    qint64 acknowledged = 0;
    int archives = 0;
    std::unique_ptr<QTemporaryDir> folder;
    for (TortureRounds rounds(8, 500); rounds.next();) {
        if (!folder) {
            folder = std::make_unique<QTemporaryDir>();
            ++archives;
        }
        const QString path = folder->filePath(u"a.jianbao"_s);
        const QStringList finished = killedAt({u"import"_s, path, m_pages.path()}, 6, 60);
        acknowledged += finished.size();
        if (!QFile::exists(path))
            continue;
        const QMap<QString, QString> there = pagesOf(Database(path, Database::Mode::CreateIfMissing));
        for (const QString &name : finished)
            QVERIFY2(there.contains(name), qPrintable(name));
        for (auto page = there.cbegin(); page != there.cend(); ++page)
            QCOMPARE(*page, m_wholePages.value(page.key()));
        verifySometimes(path, rounds.done());
        if (there.size() == pages)
            folder.reset();
    }
    tellFigure(u"kills while importing"_s, m_kills);
    tellFigure(u"pages acknowledged, all there and whole"_s, acknowledged);
    tellFigure(u"archives brought to their end by going on"_s, archives);
}

void KillTest::tagging()
{
    m_kills = 0;
    qint64 acknowledged = 0;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.jianbao"_s);
    QSet<QString> all;
    for (TortureRounds rounds(8, 300); rounds.next();) {
        if (rounds.done() % 50 == 1) {
            QFile::remove(path);
            QVERIFY(QFile::copy(m_whole.filePath(u"whole.jianbao"_s), path));
            all.clear();
        }
        const QStringList finished = killedAt({u"tag"_s, path, QString::number(rounds.done())}, 12, 30);
        acknowledged += finished.size();
        all.unite({finished.cbegin(), finished.cend()});
        const QStringList there = taggingsOf(Database(path, Database::Mode::ReadWrite));
        QVERIFY((all - QSet<QString>(there.cbegin(), there.cend())).isEmpty());
        verifySometimes(path, rounds.done());
    }
    tellFigure(u"kills while tagging"_s, m_kills);
    tellFigure(u"tags acknowledged, all there"_s, acknowledged);
}

/// How long the worker needs for one, now and here: kills must fall before, into and behind the upgrade.
int KillTest::millisecondsOfAnUpgrade(int schema)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.jianbao"_s);
    makeArchiveFromFixture(u"schema-%1"_s.arg(schema), path);
    QElapsedTimer timer;
    timer.start();
    QProcess::execute(QStringLiteral(JIANBAO_TORTURE_WORKER), {u"upgrade"_s, path});
    return static_cast<int>(timer.elapsed()) + 1;
}

void KillTest::upgrading()
{
    m_kills = 0;
    int older = 0;
    const int newest = SchemaUpgrader().newestVersion();
    for (TortureRounds rounds(6, 200); rounds.next();) {
        const int schema = 1 + rounds.done() % (newest - 1);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"old.jianbao"_s);
        QVERIFY(makeArchiveFromFixture(u"schema-%1"_s.arg(schema), path));
        const QMap<QString, QString> before = pagesOf(Database(path, Database::Mode::ReadOnly));
        const QStringList taggings = taggingsOf(Database(path, Database::Mode::ReadOnly));
        killedAt({u"upgrade"_s, path}, 0, millisecondsOfAnUpgrade(schema));
        const int version = Database(path, Database::Mode::ReadOnly).schemaVersion();
        QVERIFY(version >= schema && version <= newest);
        older += version < newest;
        const Database again(path, Database::Mode::ReadWrite);
        QCOMPARE(again.schemaVersion(), newest);
        QCOMPARE(pagesOf(again), before);
        QCOMPARE(taggingsOf(again), taggings);
        QCOMPARE(ArchiveCare(again).verify(), QStringList());
    }
    tellFigure(u"kills while upgrading"_s, m_kills);
    tellFigure(u"of them, the archive was still of an older schema"_s, older);
}

void KillTest::backingUp()
{
    m_kills = 0;
    qint64 acknowledged = 0;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.jianbao"_s);
    QVERIFY(QFile::copy(m_whole.filePath(u"whole.jianbao"_s), path));
    const BackupShelf shelf(path);
    QSet<QString> looked;
    for (TortureRounds rounds(6, 150); rounds.next();) {
        const QStringList finished = killedAt({u"backup"_s, path}, 2, 200);
        acknowledged += finished.size();
        const QList<Backup> kept = shelf.all();
        // A newer one that was not told any more may have taken its place.
        QVERIFY(finished.isEmpty() || (!kept.isEmpty() && kept.first().path >= finished.last()));
        for (const Backup &backup : kept) {
            if (!looked.contains(backup.path))
                QCOMPARE(ArchiveCare(Database(backup.path, Database::Mode::ReadOnly)).verify(),
                         QStringList());
            looked.insert(backup.path);
        }
        verifySometimes(path, rounds.done());
    }
    shelf.take(Database(path, Database::Mode::ReadOnly), QDateTime::currentDateTimeUtc());
    QCOMPARE(QDir(shelf.folder()).entryList({u"*.part*"_s}), QStringList());
    QCOMPARE(pagesOf(Database(path, Database::Mode::ReadOnly)), m_wholePages);
    tellFigure(u"kills while taking backups"_s, m_kills);
    for (const Backup &backup : shelf.all())
        QCOMPARE(ArchiveCare(Database(backup.path, Database::Mode::ReadOnly)).verify(), QStringList());
    tellFigure(u"backups acknowledged"_s, acknowledged);
    tellFigure(u"backups looked at, every one whole"_s, looked.size());
}

QTEST_GUILESS_MAIN(KillTest)
#include "killtest.moc"
