#include "models/jobs/searchsession.h"

#include "models/archive/database/archiveerror.h"
#include "models/archive/index/searchindex.h"
#include "tests/helpers/patience.h"
#include "tests/helpers/testarchive.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>
#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class SearchSessionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersFromOneThread();
    void askingAgainCancels();
    void missingArchiveIsTold();
    void goesWhileSearching();
};

void SearchSessionTest::answersFromOneThread()
{
    TestArchive archive;
    SearchSession session(archive.database().path(), std::make_shared<SharedSnapshot>());
    QList<QThread *> threads;
    QList<qsizetype> counts;
    for (const char *typed : {"高新区", "尼龙", ""}) {
        session.ask([&, typed](const SearchIndex &index, const CancelFlag &cancelled) {
            const auto found = index.found(SearchQuery::parse(QString::fromUtf8(typed)),
                                           SearchIndex::Order::NewestFirst, cancelled);
            return [&, count = found.size(), thread = QThread::currentThread()] {
                threads.append(thread);
                counts.append(count);
            };
        });
        QTRY_VERIFY(!session.isRunning());
    }
    QCOMPARE(counts, (QList<qsizetype>{2, 1, 3}));
    QVERIFY(threads.first() != QThread::currentThread());
    QCOMPARE(threads, QList<QThread *>(3, threads.first()));
}

void SearchSessionTest::askingAgainCancels()
{
    TestArchive archive;
    SearchSession session(archive.database().path(), std::make_shared<SharedSnapshot>());
    QSemaphore begun;
    QSemaphore askedAgain;
    QString told;
    session.ask([&](const SearchIndex &index, const CancelFlag &cancelled) {
        begun.release();
        askedAgain.acquire();
        told += cancelled.isCancelled() ? u'c' : u'-';
        told += QString::number(index.page({}, SearchIndex::Order::NewestFirst, 0, 9, cancelled).ids.size());
        return [&told] { told += u" first"_s; };
    });
    begun.acquire();
    session.ask([&](const SearchIndex &, const CancelFlag &) { return [&told] { told += u" second"_s; }; });
    session.ask([&](const SearchIndex &, const CancelFlag &) { return [&told] { told += u" third"_s; }; });
    askedAgain.release();
    QTRY_VERIFY(!session.isRunning());
    QCOMPARE(told, u"c0 third"_s);
}

void SearchSessionTest::missingArchiveIsTold()
{
    SearchSession session(u"/nowhere/nothing.jianbao"_s, std::make_shared<SharedSnapshot>());
    const QSignalSpy failed(&session, &SearchSession::failed);
    session.ask([](const SearchIndex &, const CancelFlag &) { return [] {}; });
    QTRY_COMPARE(failed.size(), 1);
}

void SearchSessionTest::goesWhileSearching()
{
    TestArchive archive;
    QSemaphore begun;
    bool answered = false;
    {
        SearchSession session(archive.database().path(), std::make_shared<SharedSnapshot>());
        session.ask([&](const SearchIndex &index, const CancelFlag &cancelled) {
            begun.release();
            while (!cancelled.isCancelled())
                index.count({});
            return [&answered] { answered = true; };
        });
        begun.acquire();
    }
    QCoreApplication::processEvents();
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(SearchSessionTest)
#include "searchsessiontest.moc"
