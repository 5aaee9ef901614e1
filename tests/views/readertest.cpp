#include "models/archive/database/database.h"
#include "models/archive/index/searchindex.h"
#include "models/archive/pages/pagestore.h"
#include "models/items/archivemodels.h"
#include "tests/items/inventedpage.h"
#include "views/reader/articlepane.h"
#include "views/reader/factspane.h"
#include "views/reader/readerview.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace jianbao;
using namespace Qt::StringLiterals;

class ReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(u"test.jianbao"_s);
        Database database(path, Database::Mode::CreateIfMissing);
        PageStore(database).add(inventedPage(), {u"云岭日报"_s, u"3"_s, {}});
        m_articleId = SearchIndex(database).find(SearchQuery::parse(u"招商引资"_s)).value(0);
        QVERIFY(!m_articleId.isEmpty());
        m_archive = std::make_unique<ArchiveModels>(path, Database::Mode::ReadWrite);
        m_pane = std::make_unique<ArticlePane>(*m_archive, Theme::light());
        m_pane->resize(1200, 700);
        m_pane->show();
    }

    void init() { m_pane->setArticle(m_articleId, {m_articleId}); }

    void documentHoldsTheShownText()
    {
        const ReaderView &reader = m_pane->reader();
        QCOMPARE(reader.toPlainText(), reader.articleText().text());
        QVERIFY(reader.toPlainText().contains(u"签约项目36个"_s));
    }

    void linesHoldAtMostFortyCharacters()
    {
        const QTextDocument &document = *m_pane->reader().document();
        int lines = 0;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            for (int line = 0; line < block.layout()->lineCount(); ++line, ++lines)
                QVERIFY(block.layout()->lineAt(line).textLength() <= 44); // commas and digits are narrow
        }
        QVERIFY(lines > 6);
    }

    void paragraphsAreIndentedByTwoCharacters()
    {
        const QTextBlock body = m_pane->reader().document()->find(u"签约项目"_s).block();
        const QTextBlock headline = m_pane->reader().document()->find(u"召开招商引资推进会"_s).block();
        QVERIFY(body.blockFormat().textIndent() > 0);
        QCOMPARE(headline.blockFormat().textIndent(), 0.0);
        QVERIFY(m_pane->reader().document()->find(u"推行首席服务官制"_s).charFormat().font().bold());
    }

    void factAcrossALineBreakIsOnePlace()
    {
        m_archive->facts();
        const QString id = m_archive->facts().facts().at(1).id;
        m_pane->reader().showFact(id);
        QCOMPARE(wordsAt(m_pane->reader().held()), u"签约项目36个"_s);
    }

    void quoteOfThePageIsHeld()
    {
        const QString page = inventedPage().text;
        const qsizetype from = page.indexOf(u"总投资"_s);
        QVERIFY(m_pane->reader().showQuote({from, from + 3}));
        QCOMPARE(wordsAt(m_pane->reader().held()), u"总投资"_s);
        const qsizetype headline = page.indexOf(u"云岭高新区召开"_s);
        QVERIFY(m_pane->reader().showQuote({headline, headline + 5}));
        QCOMPARE(m_pane->reader().held().first().from,
                 page.indexOf(u"云岭高新区召开"_s)); // after the kicker line
    }

    void quoteOfAnotherArticleIsNotHeld()
    {
        const qsizetype from = inventedPage().text.indexOf(u"柳庄村"_s);
        QVERIFY(!m_pane->reader().showQuote({from, from + 3}));
        QVERIFY(m_pane->reader().held().isEmpty());
    }

    void searchedWordsAreMarkedEverywhere()
    {
        m_pane->reader().setMarkedStrings({u"招商引资"_s, u"36个"_s});
        const QList<Span> marks = m_pane->reader().marks();
        QCOMPARE(marks.size(), 3);
        for (const Span &mark : marks)
            QVERIFY(QStringList({u"招商引资"_s, u"36个"_s}).contains(wordsAt({mark})));
    }

    void paneAndReaderPointAtTheSameFact()
    {
        const QString method = m_archive->facts().facts().at(2).id;
        Q_EMIT m_pane->reader().factActivated(method);
        QVERIFY(wordsAt(m_pane->reader().held()).startsWith(u"首席服务官制"_s));
    }

    void wordsAreCopiedWithTheirSource()
    {
        const qsizetype from = inventedPage().text.indexOf(u"总投资"_s);
        m_pane->showQuote({from, from + 8});
        const QString copied = m_pane->wordsWithSource();
        QVERIFY2(copied.startsWith(u"总投资120亿元\n《云岭日报》 2021-03-08"_s), qPrintable(copied));
        QVERIFY(copied.contains(u"“云岭高新区召开招商引资推进会”"_s));
    }

    void nothingIsLoaded()
    {
        QVERIFY(!m_pane->reader()
                     .loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s))
                     .isValid());
    }

private:
    QString wordsAt(const QList<Span> &places)
    {
        QString words;
        for (const Span &place : places)
            words += m_pane->reader().articleText().text().mid(place.from, place.length());
        return words;
    }

    QTemporaryDir m_folder;
    QString m_articleId;
    std::unique_ptr<ArchiveModels> m_archive;
    std::unique_ptr<ArticlePane> m_pane;
};

QTEST_MAIN(ReaderTest)
#include "readertest.moc"
