#include "models/archive/care/archivecare.h"
#include "models/archive/database/database.h"
#include "models/archive/pages/importledger.h"
#include "models/archive/pages/pagestore.h"
#include "models/jobs/importjob.h"
#include "tests/torture/torturerounds.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace jianbao;
using namespace Qt::StringLiterals;
using Kind = ImportOutcome::Kind;

/// Imports a folder in which everything is wrong that can be wrong. Each file is reported, what is outside
/// the folder stays outside, memory stays bounded, and what is a page is stored.
class HostileImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachFileIsReported();
    void manyTinyFiles();
    void cancelIsQuick();

private:
    static void write(const QString &path, const QByteArray &bytes);
};

namespace
{

const QByteArray page = "滨河镇清理河道\n\n本报讯(记者王立)3月14日，滨河镇清理河道";

/// The most memory this process has ever held, in megabytes.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    status.open(QIODevice::ReadOnly);
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong() / 1024;
}

QByteArray utf16(const QString &text, const char *mark)
{
    QByteArray bytes(mark, 2);
    for (const QChar unit : text) {
        const char high = static_cast<char>(unit.unicode() >> 8);
        const char low = static_cast<char>(unit.unicode() & 0xff);
        bytes += mark[0] == '\xff' ? QByteArray{} + low + high : QByteArray{} + high + low;
    }
    return bytes;
}

} // namespace

void HostileImportTest::write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), qPrintable(path));
}

void HostileImportTest::eachFileIsReported()
{
    const QTemporaryDir folder;
    const QString in = folder.filePath(u"云岭日报"_s);
    QMap<QString, Kind> wanted;
    const auto add = [&](const QString &name, const QByteArray &bytes, Kind kind) {
        write(in + u'/' + name, bytes);
        wanted.insert(name, kind);
    };
    const QString text = QString::fromUtf8(page);
    add(u"utf8 mark.txt"_s, "\xef\xbb\xbf" + page + "一米。\n", Kind::Imported);
    add(u"utf16le.txt"_s, utf16(text + u"二米。\n"_s, "\xff\xfe"), Kind::Imported);
    add(u"utf16be.txt"_s, utf16(text + u"三米。\n"_s, "\xfe\xff"), Kind::Imported);
    add(u"lone surrogates.txt"_s,
        utf16(text + QChar(0xd800) + u"四"_s + QChar(0xdc00) + u"米。\n"_s, "\xff\xfe"), Kind::Imported);
    add(u"nul inside.txt"_s, page + QByteArray("\0", 1) + "五米。\n", Kind::Imported);
    add(u"bad utf8.txt"_s, QByteArray(page + "六米。\n\n").repeated(30) + "\xff\xc0", Kind::Imported);
    add(u"two\nlines.txt"_s, page + "七米。\n", Kind::Imported);
    add(u"up..%2f..%2fetc.txt"_s, page + "八米。\n", Kind::Imported);
    add(u"-rf; $(reboot) 'x'.txt"_s, page + "九米。\n", Kind::Imported);
    add(u"no end of line.txt"_s, page + "十米。", Kind::Imported);
    add(u"carriage returns.txt"_s, QByteArray(page + "百米。\n").replace("\n", "\r"), Kind::Imported);
    add(u"empty.txt"_s, {}, Kind::Refused);
    add(u"picture.txt"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + QByteArray(3000, '\0'),
        Kind::Refused);
    add(u"database.txt"_s, QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0'), Kind::Refused);
    QVERIFY(mkfifo(QFile::encodeName(in + u"/pipe.txt"_s).constData(), 0600) == 0);
    QVERIFY(QFile::link(in, in + u"/loop"_s));
    QVERIFY(QFile::link(u"/dev/zero"_s, in + u"/device.txt"_s));
    QVERIFY(QFile::link(in + u"/itself.txt"_s, in + u"/itself.txt"_s));
    for (const QString &name : {u"pipe.txt"_s, u"loop"_s, u"device.txt"_s, u"itself.txt"_s})
        wanted.insert(name, Kind::Refused);
    const qint64 line = TortureRounds::isLong() ? 200 : 20;
    {
        QFile huge(in + u"/one line.txt"_s);
        QVERIFY(huge.open(QIODevice::WriteOnly));
        const QByteArray megabyte(1024 * 1024, 'x');
        for (qint64 i = 0; i < line; ++i)
            huge.write(megabyte);
        wanted.insert(u"one line.txt"_s, Kind::Refused);
    }
    const QString archive = folder.filePath(u"a.jianbao"_s);
    const qint64 before = peakMemory();
    const QList<ImportOutcome> outcomes = ImportJob::run({archive, {in}, {}, {}}, CancelFlag(), {});
    const qint64 grown = peakMemory() - before;
    for (const ImportOutcome &outcome : outcomes) {
        const QString name = QDir(in).relativeFilePath(outcome.path);
        QVERIFY2(wanted.contains(name), qPrintable(name));
        QVERIFY2(outcome.kind == wanted.take(name), qPrintable(name + u' ' + outcome.message));
        QVERIFY(outcome.kind != Kind::Refused || outcome.message.contains(name));
    }
    QVERIFY2(wanted.isEmpty(), qPrintable(wanted.keys().join(u", "_s)));
    const Database database(archive, Database::Mode::ReadOnly);
    QCOMPARE(ImportLedger(database).files().size(), outcomes.size());
    QCOMPARE(ArchiveCare(database).verify(), QStringList());
    tellFigure(u"megabytes in the longest line"_s, line);
    tellFigure(u"megabytes of memory it took"_s, grown);
    QVERIFY(grown < 150);
}

void HostileImportTest::manyTinyFiles()
{
    const int many = TortureRounds::isLong() ? 100000 : 300;
    const QTemporaryDir folder;
    for (int i = 0; i < many; ++i)
        write(folder.filePath(u"%1/%2.txt"_s.arg(i / 1000).arg(i)),
              i % 100 ? QByteArray() : page + QByteArray::number(i));
    const qint64 before = peakMemory();
    QElapsedTimer clock;
    clock.start();
    const QString archive = folder.filePath(u"a.jianbao"_s);
    QCOMPARE(ImportJob::run({archive, {folder.path()}, {}, {}}, CancelFlag(), {}).size(), many);
    tellFigure(u"tiny files, each in the ledger"_s, many);
    tellFigure(u"seconds they took"_s, clock.elapsed() / 1000);
    tellFigure(u"megabytes of memory they took"_s, peakMemory() - before);
    QCOMPARE(ImportLedger(Database(archive, Database::Mode::ReadOnly)).files().size(), many);
    QVERIFY(peakMemory() - before < 400);
}

void HostileImportTest::cancelIsQuick()
{
    const QTemporaryDir folder;
    QByteArray huge;
    for (int i = 0; huge.size() < 1000000; ++i)
        huge += page + QByteArray::number(i) + "米，投资" + QByteArray::number(i + 7) + "万元。\n\n";
    write(folder.filePath(u"huge.txt"_s), huge);
    const QString archive = folder.filePath(u"a.jianbao"_s);
    ImportJob job;
    QSignalSpy finished(&job, &ImportJob::finished);
    job.start({archive, {folder.path()}, {}, {}});
    QTest::qWait(TortureRounds::isLong() ? 3000 : 500);
    QElapsedTimer clock;
    clock.start();
    job.cancel();
    QVERIFY(finished.wait(120000));
    tellFigure(u"milliseconds to cancel inside a page of 1 MB"_s, clock.elapsed());
    if (QFile::exists(archive)) {
        Database database(archive, Database::Mode::ReadWrite);
        QCOMPARE(PageStore(database).all().size(), 0);
    }
}

QTEST_GUILESS_MAIN(HostileImportTest)
#include "hostileimporttest.moc"
