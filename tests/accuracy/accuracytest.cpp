#include "sourcefolder.h"
#include "tests/accuracy/floors.h"
#include "tests/accuracy/labelledset.h"
#include "tests/accuracy/pagescorer.h"

#include "models/reading/lexicon.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Reads the labelled pages and holds each part of reading against its floor: the bundled sample pages
/// always, the real ones, which are not ours to publish, where they lie beside the source tree.
class AccuracyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void floorsAreUnderstood();
    void everySamplePageIsLabelled();
    void everyLabelStandsOnItsPage();
    void bundledPagesHoldTheirFloors();
    void realPagesHoldTheirFloors();
    void laidOutPagesHoldTheirFloors();

private:
    void holdFloors(const QString &name, const LabelledSet &set, const QStringList &parts = scoredParts());

    const Lexicon m_lexicon;
    const PageReader m_reader{m_lexicon};
    const QString m_root = QStringLiteral(JIANBAO_SOURCE_DIR);
    const QString m_samples = m_root + u"/resources/sample"_s;
    const QString m_labels = m_root + u"/tests/accuracy/gold"_s;
    const Floors m_floors{m_root + u"/tests/accuracy/floors.tsv"_s};
    const LabelledSet m_bundled{m_samples, m_labels};
};

void AccuracyTest::floorsAreUnderstood()
{
    QVERIFY2(m_floors.problems().isEmpty(), qPrintable(m_floors.problems().join(u'\n')));
}

void AccuracyTest::everySamplePageIsLabelled()
{
    QStringList missing;
    int pages = 0;
    QDirIterator texts(m_samples, {u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    for (; texts.hasNext(); ++pages) {
        const QString labels = QFileInfo(texts.next()).completeBaseName() + u".json"_s;
        if (!QFile::exists(QDir(m_labels).filePath(labels)))
            missing.append(labels);
    }
    QVERIFY(pages > 0);
    QVERIFY2(missing.isEmpty(), qPrintable(u"no labels in tests/accuracy/gold: "_s + missing.join(u", "_s)));
    QVERIFY2(m_bundled.problems().isEmpty(), qPrintable(m_bundled.problems().join(u'\n')));
}

void AccuracyTest::everyLabelStandsOnItsPage()
{
    const QStringList stray = m_bundled.strayQuotes();
    QVERIFY2(stray.isEmpty(), qPrintable(stray.join(u'\n')));
}

void AccuracyTest::bundledPagesHoldTheirFloors()
{
    holdFloors(u"bundled"_s, m_bundled);
}

void AccuracyTest::realPagesHoldTheirFloors()
{
    const QString shared = m_root + u"/../shared"_s;
    if (!QDir(shared + u"/eval/gold"_s).exists()) {
        qInfo("There are no labelled real pages at ../shared/eval beside the source tree; their floors are "
              "not held.");
        return;
    }
    const LabelledSet real(shared + u"/pages"_s, shared + u"/eval/gold"_s);
    QVERIFY2(real.problems().isEmpty(), qPrintable(real.problems().join(u'\n')));
    holdFloors(u"real"_s, real);
}

/// Articles by four authors, laid out as pages of which columns were torn and mixed: only their layout is
/// labelled.
void AccuracyTest::laidOutPagesHoldTheirFloors()
{
    const QString folder = m_root + u"/tests/accuracy/laidout"_s;
    const LabelledSet laidOut(folder + u"/pages"_s, folder + u"/gold"_s);
    QVERIFY2(laidOut.problems().isEmpty(), qPrintable(laidOut.problems().join(u'\n')));
    holdFloors(u"laid out"_s, laidOut, layoutParts());
}

void AccuracyTest::holdFloors(const QString &name, const LabelledSet &set, const QStringList &parts)
{
    const Scoreboard board = set.score(m_reader);
    const QString raisable = m_floors.raisable(name, board, parts);
    if (!raisable.isEmpty())
        qInfo("These floors in tests/accuracy/floors.tsv can be raised:\n%s", qPrintable(raisable));
    const QString breaches = m_floors.breaches(name, board, parts);
    for (const QString &line : breaches.split(u'\n', Qt::SkipEmptyParts))
        qWarning("%s", qPrintable(line)); // a message of its own each, for long ones are cut off
    QVERIFY2(breaches.isEmpty(), "Reading got worse: see the table above.");
}

QTEST_APPLESS_MAIN(AccuracyTest)
#include "accuracytest.moc"
