#include "models/reading/decoder.h"
#include "models/reading/lexicon.h"
#include "models/reading/pagereader.h"
#include "sourcefolder.h"

#include <QDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Reads the real pages that may lie beside the source tree; they are not ours to publish, so without them
/// there is nothing to check.
class RealPagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsTheArticles();
    void everyArticleIsSigned();
    void datesThePages_data();
    void datesThePages();
    void everyQuoteStandsOnItsPage();

private:
    Lexicon m_lexicon;
    QList<Page> m_pages;
};

void RealPagesTest::initTestCase()
{
    const QDir folder(QStringLiteral(JIANBAO_SOURCE_DIR "/../shared/pages"));
    for (const QFileInfo &info : folder.entryInfoList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const DecodedText decoded = decodePage(file.readAll());
        QVERIFY2(decoded.problem.isEmpty(), qPrintable(decoded.problem));
        m_pages.append(PageReader(m_lexicon).read({info.fileName(), decoded.text, {}}));
    }
    if (m_pages.isEmpty())
        qInfo("There are no real pages at ../shared/pages beside the source tree; nothing is checked here.");
    else
        QCOMPARE(m_pages.size(), 5);
}

void RealPagesTest::findsTheArticles()
{
    qsizetype count = 0;
    for (const Page &page : m_pages)
        count += page.articles.size();
    QVERIFY2(m_pages.isEmpty() || (count >= 43 && count <= 47), qPrintable(u"%1 articles"_s.arg(count)));
}

void RealPagesTest::everyArticleIsSigned()
{
    for (const Page &page : m_pages) {
        for (const Article &article : page.articles) {
            if (!article.paragraphs.isEmpty())
                QVERIFY2(!article.byline.all().isEmpty(),
                         qPrintable(page.fileName + u": "_s + article.headline.words));
        }
    }
}

void RealPagesTest::datesThePages_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("year");
    const QList<int> years{2021, 2021, 2024, 2021, 2019};
    for (int i = 0; i < years.size(); ++i)
        QTest::addRow("%03d", i) << i << years.at(i);
}

void RealPagesTest::datesThePages()
{
    if (m_pages.isEmpty())
        return;
    QFETCH(int, number);
    QFETCH(int, year);
    const IssueDate &issue = m_pages.at(number).issueDate;
    QCOMPARE(issue.earliest.year(), year);
    QCOMPARE(issue.latest.year(), year);
}

void RealPagesTest::everyQuoteStandsOnItsPage()
{
    for (const Page &page : m_pages) {
        for (const Article &article : page.articles) {
            for (const Event &event : article.events)
                QVERIFY2(event.quote.standsOn(page.text), qPrintable(event.quote.words));
            for (const Observation &observation : article.observations)
                QVERIFY2(observation.quote.standsOn(page.text), qPrintable(observation.quote.words));
            for (const Method &method : article.methods)
                QVERIFY2(method.quote.standsOn(page.text), qPrintable(method.quote.words));
        }
    }
}

QTEST_APPLESS_MAIN(RealPagesTest)
#include "realpagestest.moc"
