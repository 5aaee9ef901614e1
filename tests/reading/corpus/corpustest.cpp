#include "models/reading/decoder.h"
#include "models/reading/lexicon.h"
#include "models/reading/pagejson.h"
#include "models/reading/pagereader.h"
#include "sourcefolder.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Compares what is read on every sample page with its golden file beside this test. After a wanted change:
/// ./dev golden, then read the difference.
class CorpusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyGoldenFileHasItsPage();
    void readsAsGolden_data();
    void readsAsGolden();

private:
    static QStringList samples();
    static QString goldenOf(const QString &sample);
    Lexicon m_lexicon;
};

static const QString goldenFolder = QStringLiteral(JIANBAO_SOURCE_DIR "/tests/reading/corpus");

QStringList CorpusTest::samples()
{
    QDirIterator files(QStringLiteral(JIANBAO_SOURCE_DIR "/resources/sample"), {u"*.txt"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    QStringList paths;
    while (files.hasNext())
        paths.append(files.next());
    paths.sort();
    return paths;
}

QString CorpusTest::goldenOf(const QString &sample)
{
    return QDir(goldenFolder).filePath(QFileInfo(sample).completeBaseName() + u".json"_s);
}

/// The first lines in which two texts differ, with two lines around.
static QString difference(const QString &golden, const QString &got)
{
    const QStringList wanted = golden.split(u'\n');
    const QStringList found = got.split(u'\n');
    qsizetype at = 0;
    while (at < wanted.size() && at < found.size() && wanted.at(at) == found.at(at))
        ++at;
    const qsizetype from = std::max<qsizetype>(0, at - 2);
    return u"line %1\n--- golden\n%2\n+++ read\n%3"_s.arg(at + 1).arg(wanted.mid(from, 5).join(u'\n'),
                                                                      found.mid(from, 5).join(u'\n'));
}

void CorpusTest::everyGoldenFileHasItsPage()
{
    QStringList expected;
    for (const QString &sample : samples())
        expected.append(QFileInfo(goldenOf(sample)).fileName());
    const qsizetype pages = expected.size();
    QVERIFY(pages > 0);
    QCOMPARE(expected.removeDuplicates(), 0); // two pages of one name would share a golden file
    const QStringList golden = QDir(goldenFolder).entryList({u"*.json"_s}, QDir::Files);
    for (const QString &file : golden)
        QVERIFY2(expected.contains(file), qPrintable(file + u" has no page in resources/sample"_s));
}

void CorpusTest::readsAsGolden_data()
{
    QTest::addColumn<QString>("sample");
    for (const QString &sample : samples())
        QTest::addRow("%s", qPrintable(QFileInfo(sample).completeBaseName())) << sample;
}

void CorpusTest::readsAsGolden()
{
    QFETCH(QString, sample);
    QFile file(sample);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const DecodedText decoded = decodePage(file.readAll());
    QVERIFY2(decoded.problem.isEmpty(), qPrintable(decoded.problem));
    const Page page = PageReader(m_lexicon).read({QFileInfo(sample).fileName(), decoded.text, {}});

    QFile golden(goldenOf(sample));
    QVERIFY2(golden.open(QIODevice::ReadOnly),
             qPrintable(golden.fileName() + u" is missing; run ./dev golden"_s));
    const QByteArray wanted = golden.readAll();
    const QByteArray got = pageToJsonFile(page);
    QVERIFY2(got == wanted, qPrintable(difference(QString::fromUtf8(wanted), QString::fromUtf8(got))));
}

QTEST_APPLESS_MAIN(CorpusTest)
#include "corpustest.moc"
