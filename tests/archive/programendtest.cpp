#include "tests/helpers/testarchive.h"

#include <QCoreApplication>
#include <QSqlQuery>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <atomic>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// What holds when a program ends while a pool thread still reads an archive.
class ProgramEndTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readingOnAPoolThreadIsWaitedFor()
    {
        std::atomic<bool> isReading = false;
        std::atomic<int> rows = 0;
        TestArchive archive;
        archive.close();
        int count = 1;
        char name[] = "programend";
        char *arguments[] = {name, nullptr};
        {
            QCoreApplication application(count, arguments);
            archive.open();
            archive.close();
            QThreadPool::globalInstance()->start([&, path = archive.path()] {
                const Database connection(path, Database::Mode::ReadOnly);
                QSqlQuery query = connection.run(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                                                 "FROM n WHERE i < 40) SELECT i FROM n"_s);
                while (query.next()) {
                    isReading = true;
                    QThread::msleep(5);
                    ++rows;
                }
            });
            while (!isReading)
                QThread::yieldCurrentThread();
        }
        QCOMPARE(rows.load(), 40);
    }
};

QTEST_APPLESS_MAIN(ProgramEndTest)
#include "programendtest.moc"
