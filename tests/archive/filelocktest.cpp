#include "models/archive/database/filelock.h"
#include "models/archive/database/archiveerror.h"

#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <atomic>

using namespace jianbao;
using namespace Qt::StringLiterals;

class FileLockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneAtATime();
    void leftFileLocksNothing();
    void closedFolderIsTold();
};

void FileLockTest::oneAtATime()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lock"_s);
    std::atomic<int> inside = 0;
    std::atomic<bool> met = false;
    QList<QThread *> threads;
    for (int i = 0; i < 8; ++i) {
        threads.append(QThread::create([&] {
            for (int turn = 0; turn < 50; ++turn) {
                const FileLock lock(path);
                met = met || ++inside > 1;
                QThread::yieldCurrentThread();
                --inside;
            }
        }));
        threads.last()->start();
    }
    for (QThread *thread : threads)
        QVERIFY(thread->wait());
    qDeleteAll(threads);
    QVERIFY(!met);
    QVERIFY(!QFile::exists(path));
}

void FileLockTest::leftFileLocksNothing()
{
    const QTemporaryDir folder;
    QFile left(folder.filePath(u"lock"_s));
    QVERIFY(left.open(QIODevice::WriteOnly));
    {
        const FileLock lock(left.fileName());
        QVERIFY(left.exists());
    }
    QVERIFY(!left.exists());
}

void FileLockTest::closedFolderIsTold()
{
    const QTemporaryDir folder;
    try {
        const FileLock lock(folder.filePath(u"none/lock"_s));
        QFAIL("locked in a folder that is not there");
    } catch (const ArchiveError &error) {
        QVERIFY(error.message().contains(u"none/lock"_s));
    }
}

QTEST_GUILESS_MAIN(FileLockTest)
#include "filelocktest.moc"
