#include "models/jobs/jobqueue.h"
#include "models/archive/database/archiveerror.h"
#include "tests/helpers/patience.h"

#include <QSignalSpy>
#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class JobQueueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPieceIsDoneInItsTurn();
};

void JobQueueTest::everyPieceIsDoneInItsTurn()
{
    JobQueue queue;
    QSignalSpy failed(&queue, &JobQueue::failed);
    QList<int> done;
    QList<int> delivered;
    for (int piece = 0; piece < 20; ++piece) {
        queue.add([piece, &done, &delivered](const CancelFlag &) {
            QThread::usleep(1000 * (piece % 3));
            done.append(piece);
            if (piece == 7)
                throw ArchiveError(u"seven"_s);
            return [piece, &delivered] { delivered.append(piece); };
        });
    }
    QVERIFY(queue.isRunning());
    QTRY_COMPARE(delivered.size(), 19);
    QVERIFY(!delivered.contains(7));
    QVERIFY(std::is_sorted(delivered.cbegin(), delivered.cend()));
    QVERIFY(std::is_sorted(done.cbegin(), done.cend()));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().toString(), u"seven"_s);
}

QTEST_GUILESS_MAIN(JobQueueTest)
#include "jobqueuetest.moc"
