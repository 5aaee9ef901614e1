#include "models/reading/decoder.h"
#include "models/reading/lexicon.h"
#include "models/reading/pagejson.h"
#include "models/reading/pagereader.h"
#include "sourcefolder.h"
#include "tests/helpers/readingproperties.h"
#include "tests/reading/properties/pagemutations.h"

#include <QDirIterator>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// What holds for the reading of every text: on the sample pages and on seeded mutations of them.
class PropertiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void samplePagesKeepEveryProperty();
    void cutPagesKeepEveryProperty();
    void mutatedPagesKeepEveryProperty_data();
    void mutatedPagesKeepEveryProperty();
    void mutatedBytesKeepEveryProperty();
    void readingTwiceGivesTheSame();
    void pagesDoNotChangeEachOther();
    void parsingKeepsEveryProperty();
    void brokenPagesAreSeen();

private:
    Page read(const QString &text) const { return m_reader.read({u"page.txt"_s, text, {}}); }

    Lexicon m_lexicon;
    PageReader m_reader{m_lexicon};
    QStringList m_pages;
};

void PropertiesTest::initTestCase()
{
    QDirIterator files(u"" JIANBAO_SOURCE_DIR "/resources/sample"_s, {u"*.txt"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_pages.append(decodePage(file.readAll()).text);
    }
    m_pages.sort();
    QVERIFY(m_pages.size() >= 10);
}

void PropertiesTest::samplePagesKeepEveryProperty()
{
    for (const QString &text : std::as_const(m_pages)) {
        const QStringList broken = brokenProperties(read(text));
        QVERIFY2(broken.isEmpty(), qPrintable(text.left(40) + u": "_s + broken.join(u'\n')));
    }
}

void PropertiesTest::cutPagesKeepEveryProperty()
{
    QDirIterator files(u"" JIANBAO_SOURCE_DIR "/tests/reading/layout/pages"_s, {u"*.txt"_s}, QDir::Files);
    int count = 0;
    for (; files.hasNext(); ++count) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll()).section(u"\n====\n"_s, 0, 0);
        const QStringList broken = brokenProperties(read(page));
        QVERIFY2(broken.isEmpty(), qPrintable(file.fileName() + u": "_s + broken.join(u'\n')));
    }
    QVERIFY(count >= 200);
}

void PropertiesTest::mutatedPagesKeepEveryProperty_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void PropertiesTest::mutatedPagesKeepEveryProperty()
{
    QFETCH(const quint32, seed);
    PageMutations mutations(m_pages, seed);
    for (int i = 0; i < 150; ++i) {
        const QString text = mutations.next();
        const QStringList broken = brokenProperties(read(text));
        QVERIFY2(broken.isEmpty(),
                 qPrintable(u"page %1: %2\n%3"_s.arg(i).arg(broken.mid(0, 5).join(u'\n'), text)));
    }
}

void PropertiesTest::mutatedBytesKeepEveryProperty()
{
    PageMutations mutations(m_pages, 100);
    std::mt19937 random(100);
    for (int i = 0; i < 150; ++i) {
        QByteArray bytes = mutations.next().toUtf8();
        for (int count = int(random() % 30); count > 0 && !bytes.isEmpty(); --count)
            bytes[qsizetype(random() % quint32(bytes.size()))] = char(random());
        const DecodedText decoded = decodePage(bytes);
        QVERIFY(!decoded.text.contains(QChar(u'\0')));
        const QStringList broken = brokenProperties(read(decoded.text));
        QVERIFY2(broken.isEmpty(), qPrintable(u"page %1: %2"_s.arg(i).arg(broken.mid(0, 5).join(u'\n'))));
    }
}

void PropertiesTest::readingTwiceGivesTheSame()
{
    PageMutations mutations(m_pages, 200);
    const PageReader other(m_lexicon);
    for (int i = 0; i < 60; ++i) {
        const QString text = mutations.next();
        QCOMPARE(pageToJsonFile(read(text)), pageToJsonFile(other.read({u"page.txt"_s, text, {}})));
    }
}

/// One reader reads many pages: none may leave a trace in it.
void PropertiesTest::pagesDoNotChangeEachOther()
{
    QList<QByteArray> forwards;
    for (const QString &text : std::as_const(m_pages))
        forwards.append(pageToJsonFile(read(text)));
    for (qsizetype i = m_pages.size() - 1; i >= 0; --i)
        QCOMPARE(pageToJsonFile(read(m_pages.at(i))), forwards.at(i));
}

void PropertiesTest::parsingKeepsEveryProperty()
{
    const TimeFinder times(m_lexicon);
    const QuantityFinder quantities(m_lexicon);
    PageMutations mutations(m_pages, 300);
    for (int i = 0; i < 300; ++i) {
        const QString text = mutations.next();
        const QDate day = i % 3 == 0 ? QDate() : QDate(2022, 2, 28);
        const QStringList broken =
            brokenProperties(text, times.find(text, {day, day}), quantities.find(text));
        QVERIFY2(broken.isEmpty(), qPrintable(u"text %1: %2"_s.arg(i).arg(broken.mid(0, 5).join(u'\n'))));
    }
}

/// The inspection itself must be able to fail.
void PropertiesTest::brokenPagesAreSeen()
{
    const auto spoilt = [this](auto spoil) {
        Page page = read(m_pages.first());
        spoil(page);
        return !brokenProperties(page).isEmpty();
    };
    QVERIFY(spoilt([](Page &page) { page.articles.removeFirst(); }));
    QVERIFY(spoilt([](Page &page) { page.articles.append(page.articles.first()); }));
    QVERIFY(spoilt([](Page &page) { page.articles.first().paragraphs.removeLast(); }));
    QVERIFY(spoilt([](Page &page) { page.uncovered.append({-1, 3}); }));
    QVERIFY(spoilt([](Page &page) { page.articles.first().pieces.append({0, page.text.size() + 1}); }));
    QVERIFY(spoilt([](Page &page) {
        for (Article &article : page.articles) {
            for (Observation &observation : article.observations)
                ++observation.quote.at.from;
        }
    }));
    FoundTime time;
    time.at = {0, 3};
    QVERIFY(!brokenProperties(u"今年"_s, {time}, {}).isEmpty());
    time.at = {0, 2};
    QVERIFY(brokenProperties(u"今年"_s, {time}, {}).isEmpty());
    QVERIFY(!brokenProperties(u"今年"_s, {time, time}, {}).isEmpty());
}

QTEST_GUILESS_MAIN(PropertiesTest)
#include "propertiestest.moc"
