#include "models/jobs/jobtracker.h"
#include "models/archive/database/archiveerror.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QThreadPool>
#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class JobTrackerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deliversOnTheOwnersThread();
    void newestWins();
    void cancelledWorkDeliversWhatItHas();
    void exceptionsArriveAsFailures();
    void ownerMayDie();
};

void JobTrackerTest::deliversOnTheOwnersThread()
{
    JobTracker tracker;
    QSignalSpy finished(&tracker, &JobTracker::finished);
    QThread *worker = nullptr;
    QThread *receiver = nullptr;
    tracker.start([&](const CancelFlag &) {
        worker = QThread::currentThread();
        return [&] { receiver = QThread::currentThread(); };
    });
    QVERIFY(tracker.isRunning());
    QVERIFY(finished.wait(30000));
    QVERIFY(!tracker.isRunning());
    QCOMPARE(receiver, QThread::currentThread());
    QVERIFY(worker && worker != receiver);
}

void JobTrackerTest::newestWins()
{
    JobTracker tracker;
    QSignalSpy finished(&tracker, &JobTracker::finished);
    auto gate = std::make_shared<QSemaphore>();
    bool outdated = false;
    int result = 0;
    tracker.start([gate, &outdated, &result](const CancelFlag &cancelled) {
        gate->acquire();
        outdated = cancelled.isCancelled();
        return [&result] { result = 1; };
    });
    tracker.start([&result](const CancelFlag &) { return [&result] { result = 2; }; });
    gate->release();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(30000));
    QVERIFY(finished.wait(30000));
    QCoreApplication::processEvents();
    QCOMPARE(result, 2);
    QVERIFY(outdated);
    QCOMPARE(finished.size(), 1);
}

void JobTrackerTest::cancelledWorkDeliversWhatItHas()
{
    JobTracker tracker;
    QSignalSpy finished(&tracker, &JobTracker::finished);
    QSemaphore gate;
    bool told = false;
    tracker.start([&](const CancelFlag &cancelled) {
        gate.acquire();
        return [&told, was = cancelled.isCancelled()] { told = was; };
    });
    tracker.cancel();
    gate.release();
    QVERIFY(finished.wait(30000));
    QVERIFY(told);
}

void JobTrackerTest::exceptionsArriveAsFailures()
{
    JobTracker tracker;
    QSignalSpy failed(&tracker, &JobTracker::failed);
    tracker.start([](const CancelFlag &) -> std::function<void()> { throw ArchiveError(u"voll"_s); });
    QVERIFY(failed.wait(30000));
    QCOMPARE(failed.first().first().toString(), u"voll"_s);
}

void JobTrackerTest::ownerMayDie()
{
    QSemaphore gate;
    bool delivered = false;
    {
        JobTracker tracker;
        tracker.start([&](const CancelFlag &) {
            gate.acquire();
            return [&delivered] { delivered = true; };
        });
    }
    gate.release();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(30000));
    QCoreApplication::processEvents();
    QVERIFY(!delivered);
}

QTEST_GUILESS_MAIN(JobTrackerTest)
#include "jobtrackertest.moc"
