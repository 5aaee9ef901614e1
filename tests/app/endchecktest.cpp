#include "app/endcheck.h"
#include "models/archive/care/backupshelf.h"
#include "tests/helpers/testarchive.h"

#include <QProcess>
#include <QSignalSpy>
#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class EndCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void closedArchiveIsNotChecked();
    void secondWindowIsNoUncleanEnd();
    void killedWindowIsNoticed();
    void damagedRowIsNamedWithTheWayOut();

private:
    /// Leaves the mark of a program that has died.
    static void leaveDeadMark(const QString &archivePath);
};

void EndCheckTest::leaveDeadMark(const QString &archivePath)
{
    QProcess dead;
    dead.start(u"true"_s, {});
    QVERIFY(dead.waitForStarted());
    const qint64 process = dead.processId();
    QVERIFY(dead.waitForFinished());
    QFile mark(archivePath + u".open"_s);
    QVERIFY(mark.open(QIODevice::WriteOnly));
    mark.write(QByteArray::number(process) + "\njianbao\n" + QSysInfo::machineHostName().toLocal8Bit() +
               '\n');
}

void EndCheckTest::closedArchiveIsNotChecked()
{
    TestArchive archive;
    {
        EndCheck first;
        first.watch(archive.path());
        QVERIFY(QFile::exists(archive.path() + u".open"_s));
    }
    QVERIFY(!QFile::exists(archive.path() + u".open"_s));
    QVERIFY(!OpenMark(archive.path()).lastEndWasUnclean());
}

void EndCheckTest::secondWindowIsNoUncleanEnd()
{
    TestArchive archive;
    const OpenMark first(archive.path());
    const OpenMark second(archive.path());
    QVERIFY(!second.lastEndWasUnclean());
}

void EndCheckTest::killedWindowIsNoticed()
{
    TestArchive archive;
    leaveDeadMark(archive.path());
    EndCheck check;
    QSignalSpy held(&check, &EndCheck::held);
    check.watch(archive.path());
    QVERIFY(held.wait(30000));
    QVERIFY(held.first().first().toString().contains(u"3"_s));
    check.watch({});
    QVERIFY(!OpenMark(archive.path()).lastEndWasUnclean());
}

void EndCheckTest::damagedRowIsNamedWithTheWayOut()
{
    TestArchive archive;
    const Backup backup =
        BackupShelf(archive.path()).take(archive.database(), QDateTime::currentDateTimeUtc());
    archive.database().run(
        u"UPDATE article SET headline = '改动', row_sha256 = 'x' WHERE headline LIKE '尼龙%'"_s);
    archive.database().run(u"UPDATE event SET what = '改动'"_s);
    leaveDeadMark(archive.path());
    EndCheck check;
    QSignalSpy damaged(&check, &EndCheck::damaged);
    check.watch(archive.path());
    QVERIFY(damaged.wait(30000));
    const QString words = damaged.first().first().toString();
    QVERIFY(words.contains(archive.articleId(u"改动"_s)));
    QVERIFY(words.contains(backup.path));
    QVERIFY(words.contains(u"accept-edits"_s));
}

QTEST_GUILESS_MAIN(EndCheckTest)
#include "endchecktest.moc"
