#include "models/jobs/importjob.h"
#include "models/archive/care/archivecare.h"
#include "models/archive/database/database.h"
#include "models/archive/pages/importledger.h"
#include "models/archive/pages/pagestore.h"
#include "models/reading/lexicon.h"
#include "models/reading/pagereader.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace jianbao;
using namespace Qt::StringLiterals;
using Kind = ImportOutcome::Kind;

class ImportJobTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void importsFoldersInOrder();
    void pageNumberIsHeard();
    void samePageIsOnePage();
    void refusesAndGoesOn_data();
    void refusesAndGoesOn();
    void emptyFolderIsTold();
    void cancelStopsBetweenFiles();
    void cancelStopsInsideAPage();
    void goesOnWithoutReadingAgain();
    void everyFileIsInTheLedger();
    void runsInTheBackground();
};

namespace
{

const QByteArray pageText = "本报讯(记者王立)3月2日，云岭高新区在滨河镇召开会议。\n";

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

ImportRequest requestFor(const QTemporaryDir &folder, const QStringList &paths)
{
    ImportRequest request;
    request.archivePath = folder.filePath(u"out/a.jianbao"_s);
    request.paths = paths;
    return request;
}

} // namespace

void ImportJobTest::importsFoldersInOrder()
{
    const QTemporaryDir folder;
    write(folder, u"云岭日报/2021年/b.txt"_s, pageText + "乙");
    write(folder, u"云岭日报/a.txt"_s, pageText + "甲");
    write(folder, u"云岭日报/notes.doc"_s, pageText + "丙");
    const ImportRequest request = requestFor(folder, {folder.filePath(u"云岭日报"_s)});
    const QList<ImportOutcome> outcomes = ImportJob::run(request, CancelFlag(), {});
    QCOMPARE(outcomes.size(), 2);
    QVERIFY(outcomes.first().path.endsWith(u"b.txt"_s));
    Database database(request.archivePath, Database::Mode::ReadWrite);
    const QList<StoredPage> pages = PageStore(database).all();
    QCOMPARE(pages.size(), 2);
    for (const StoredPage &page : pages)
        QCOMPARE(page.newspaper, u"云岭日报"_s);
}

void ImportJobTest::pageNumberIsHeard()
{
    const QTemporaryDir folder;
    const QString path = write(folder, u"a.txt"_s, "第03版\n\n" + pageText);
    const ImportRequest request = requestFor(folder, {path});
    ImportJob::run(request, CancelFlag(), {});
    Database database(request.archivePath, Database::Mode::ReadWrite);
    QCOMPARE(PageStore(database).all().first().pageNumber, u"3"_s);
}

void ImportJobTest::samePageIsOnePage()
{
    const QTemporaryDir folder;
    const QStringList paths{write(folder, u"a.txt"_s, pageText), write(folder, u"b.txt"_s, pageText)};
    const QList<ImportOutcome> outcomes = ImportJob::run(requestFor(folder, paths), CancelFlag(), {});
    QCOMPARE(outcomes.value(0).kind, Kind::Imported);
    QCOMPARE(outcomes.value(1).kind, Kind::AlreadyThere);
    QCOMPARE(outcomes.value(1).pageId, outcomes.value(0).pageId);
}

void ImportJobTest::refusesAndGoesOn_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"missing.txt", "empty.txt", "binary.txt", "pipe.txt", "loop.txt", "huge.txt"})
        QTest::addRow("%s", name) << QString::fromLatin1(name);
}

void ImportJobTest::refusesAndGoesOn()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    if (name.startsWith("empty"_L1))
        write(folder, name, {});
    else if (name.startsWith("binary"_L1))
        write(folder, name, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + QByteArray(3000, '\0'));
    else if (name.startsWith("pipe"_L1))
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    else if (name.startsWith("loop"_L1))
        QVERIFY(QFile::link(path, path));
    else if (name.startsWith("huge"_L1))
        write(folder, name, QByteArray(9 * 1024 * 1024, 'x'));
    const QString good = write(folder, u"zz.txt"_s, pageText);
    const QList<ImportOutcome> outcomes = ImportJob::run(requestFor(folder, {path, good}), CancelFlag(), {});
    QCOMPARE(outcomes.size(), 2);
    QCOMPARE(outcomes.first().kind, Kind::Refused);
    QVERIFY2(outcomes.first().message.contains(name), qPrintable(outcomes.first().message));
    QCOMPARE(outcomes.last().kind, Kind::Imported);
}

void ImportJobTest::emptyFolderIsTold()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"none"_s));
    const ImportRequest request = requestFor(folder, {folder.filePath(u"none"_s)});
    const QList<ImportOutcome> outcomes = ImportJob::run(request, CancelFlag(), {});
    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(outcomes.first().kind, Kind::Refused);
    QVERIFY(outcomes.first().message.contains(u"no page"_s));
}

void ImportJobTest::cancelStopsBetweenFiles()
{
    const QTemporaryDir folder;
    QStringList paths;
    for (int i = 0; i < 5; ++i)
        paths.append(write(folder, u"%1.txt"_s.arg(i), pageText + QByteArray::number(i)));
    CancelFlag flag;
    const ImportRequest request = requestFor(folder, paths);
    const QList<ImportOutcome> outcomes =
        ImportJob::run(request, flag, [&flag](const ImportOutcome &, qsizetype done, qsizetype) {
            if (done == 2)
                flag.cancel();
        });
    QCOMPARE(outcomes.size(), 2);
    Database database(request.archivePath, Database::Mode::ReadWrite);
    QCOMPARE(PageStore(database).all().size(), 2);
}

void ImportJobTest::cancelStopsInsideAPage()
{
    const QTemporaryDir folder;
    const QString path = write(folder, u"a.txt"_s, pageText);
    CancelFlag flag;
    flag.cancel();
    const Lexicon lexicon;
    const PageReader reader(lexicon);
    for (const int last : {1, 2, 4}) { // before the article, and between its steps
        int asked = 0;
        const ReadingRequest request{
            u"a.txt"_s, QString::fromUtf8(pageText), {}, [&] { return ++asked == last; }};
        QVERIFY(reader.read(request).articles.first().events.isEmpty());
        QCOMPARE(asked, last);
    }
    QVERIFY(ImportJob::run(requestFor(folder, {path}), flag, {}).isEmpty());
}

void ImportJobTest::goesOnWithoutReadingAgain()
{
    const QTemporaryDir folder;
    const QString path = write(folder, u"a.txt"_s, pageText);
    const ImportRequest request = requestFor(folder, {path});
    const QString page = ImportJob::run(request, CancelFlag(), {}).value(0).pageId;
    const QList<ImportOutcome> again = ImportJob::run(request, CancelFlag(), {});
    QCOMPARE(again.value(0).kind, Kind::AlreadyThere);
    QCOMPARE(again.value(0).pageId, page);
    write(folder, u"a.txt"_s, pageText + "改");
    QCOMPARE(ImportJob::run(request, CancelFlag(), {}).value(0).kind, Kind::Imported);
}

void ImportJobTest::everyFileIsInTheLedger()
{
    const QTemporaryDir folder;
    const QStringList paths{write(folder, u"a.txt"_s, pageText), write(folder, u"b.txt"_s, pageText),
                            write(folder, u"c.txt"_s, {})};
    const ImportRequest request = requestFor(folder, paths);
    ImportJob::run(request, CancelFlag(), {});
    const Database database(request.archivePath, Database::Mode::ReadOnly);
    const QList<ImportedFile> files = ImportLedger(database).files();
    QCOMPARE(files.size(), 3);
    using Outcome = ImportedFile::Outcome;
    QCOMPARE(files.at(0).outcome, Outcome::Imported);
    QCOMPARE(files.at(1).outcome, Outcome::AlreadyThere);
    QCOMPARE(files.at(1).pageId, files.at(0).pageId);
    QCOMPARE(files.at(2).outcome, Outcome::Refused);
    QVERIFY(!files.at(2).message.isEmpty());
    QCOMPARE(ArchiveCare(database).verify(), QStringList());
}

void ImportJobTest::runsInTheBackground()
{
    const QTemporaryDir folder;
    ImportJob job;
    QList<ImportOutcome> outcomes;
    int reports = 0;
    connect(&job, &ImportJob::progressed, this, [&reports] { ++reports; });
    connect(&job, &ImportJob::finished, this,
            [&outcomes](const QList<ImportOutcome> &all) { outcomes = all; });
    job.start(requestFor(folder, {write(folder, u"a.txt"_s, pageText)}));
    QVERIFY(job.isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.size(), 1, 60000);
    QCOMPARE(reports, 1);
    QVERIFY(!job.isRunning());
}

QTEST_GUILESS_MAIN(ImportJobTest)
#include "importjobtest.moc"
