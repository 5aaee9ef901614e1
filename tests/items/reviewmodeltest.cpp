#include "models/items/reviewmodel.h"
#include "tests/helpers/patience.h"
#include "tests/helpers/testarchive.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace jianbao;

/// The queue of facts while it is being read again.
class ReviewModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decidedWhileReadingStaysAway_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addRow("confirmed") << Verdict::Confirmed;
        QTest::addRow("rejected") << Verdict::Rejected;
    }

    /// The reading is over, but its result is not delivered yet, when the decision is stored.
    void decidedWhileReadingStaysAway()
    {
        QFETCH(Verdict, verdict);
        TestArchive archive;
        ReviewModel model(archive.database());
        model.open();
        QTRY_VERIFY(!model.isReading());
        const qint64 total = model.total();
        QVERIFY(total > 1);

        QSignalSpy loaded(&model, &ReviewModel::loaded);
        model.reload();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(10000));
        const QString decided = model.fact(0).id;
        model.decide(0, verdict);
        QVERIFY(loaded.wait(30000));
        QCOMPARE(model.rowOf(decided), -1);
        QCOMPARE(model.total(), total - 1);
        QCOMPARE(model.rowCount(), int(total - 1));
    }

    void overtakenCorrectionIsTold()
    {
        TestArchive archive;
        ReviewModel model(archive.database());
        model.open();
        QTRY_VERIFY(!model.isReading());
        const StoredFact seen = model.fact(0);
        QSignalSpy failed(&model, &ReviewModel::failed);
        DecisionStore(archive.database()).decide({seen.id}, Verdict::Rejected);
        QVERIFY(!model.correct(seen, seen.fact));
        QCOMPARE(failed.size(), 1);
        DecisionStore(archive.database()).decide({seen.id}, Verdict::Suggested);
        QVERIFY(model.correct(seen, seen.fact));
        QCOMPARE(failed.size(), 1);
    }

    void decisionTakenBackComesBack()
    {
        TestArchive archive;
        ReviewModel model(archive.database());
        model.open();
        QTRY_VERIFY(!model.isReading());
        const QString decided = model.fact(0).id;
        const qint64 total = model.total();
        model.decide(0, Verdict::Rejected);
        DecisionStore(archive.database()).decide({decided}, Verdict::Suggested);
        model.reload();
        QTRY_VERIFY(!model.isReading());
        QVERIFY(model.rowOf(decided) >= 0);
        QCOMPARE(model.total(), total);
    }
};

QTEST_GUILESS_MAIN(ReviewModelTest)
#include "reviewmodeltest.moc"
