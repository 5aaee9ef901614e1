#include "models/archive/care/archivecare.h"
#include "models/archive/database/archiveerror.h"
#include "models/archive/handwork/highlightstore.h"
#include "models/archive/handwork/tagstore.h"
#include "models/archive/index/searchindex.h"
#include "models/archive/index/searchindexer.h"
#include "models/archive/pages/articlestore.h"
#include "models/archive/pages/pageeditor.h"
#include "models/archive/undo/undolog.h"
#include "tests/helpers/testarchive.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class HighlightTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_archive = std::make_unique<TestArchive>();
        m_article = m_archive->articleId(u"尼龙新材料项目落户滨河镇"_s);
        TagStore(database()).add(u"招商引资"_s, {m_article});
        TagStore(database()).setColour(u"招商引资"_s, u"#0072b2"_s);
    }

    void passageIsMarkedInTheColourOfATag();
    void noteIsFound_data();
    void noteIsFound();
    void changesAreTakenBack();
    void readingAgainKeepsIt();
    void deletedTagLeavesThePassage();
    void wordsThatDoNotStandThereAreRefused();

private:
    Database &database() { return m_archive->database(); }
    Quote quote(const QString &words)
    {
        const QString page = ArticleStore(database()).load(m_article).pageText;
        const qsizetype at = page.indexOf(words);
        return Quote::of(page, {at, at + words.size()});
    }
    QList<Highlight> highlights() { return HighlightStore(database()).of(m_article); }
    qsizetype found(const QString &query) { return SearchIndex(database()).count(SearchQuery::parse(query)); }

    std::unique_ptr<TestArchive> m_archive;
    QString m_article;
};

void HighlightTest::passageIsMarkedInTheColourOfATag()
{
    const Quote words = quote(u"总投资1.5亿元"_s);
    const QString id = HighlightStore(database()).add(m_article, words, u"招商引资"_s, u"  与合同核对 "_s);
    const QList<Highlight> expected{{id, words, u"招商引资"_s, u"#0072b2"_s, u"与合同核对"_s}};
    QCOMPARE(highlights(), expected);
    QCOMPARE(HighlightStore(database()).of(m_archive->articleId(u"5G基站进柳庄村"_s)), QList<Highlight>());
    QCOMPARE(ArchiveCare(database()).verify(), QStringList());
}

void HighlightTest::noteIsFound_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("articles");
    QTest::newRow("its words") << u"note:核对"_s << 1;
    QTest::newRow("folded") << u"note:ｈｔ-7"_s << 1;
    QTest::newRow("quoted") << u"note:\"与合同 HT-7 核对\""_s << 1;
    QTest::newRow("not there") << u"note:已办结"_s << 0;
    QTest::newRow("not in the text") << u"与合同"_s << 0;
    QTest::newRow("excluded") << u"-note:核对"_s << 2;
    QTest::newRow("any") << u"has:note"_s << 1;
    QTest::newRow("with others") << u"note:核对 OR 5G"_s << 2;
}

void HighlightTest::noteIsFound()
{
    HighlightStore(database()).add(m_article, quote(u"总投资1.5亿元"_s), {}, u"与合同 HT-7 核对"_s);
    QFETCH(QString, query);
    QTEST(int(found(query)), "articles");
    SearchIndexer(database()).catchUp(1);
    QTEST(int(found(query)), "articles");
}

void HighlightTest::changesAreTakenBack()
{
    const HighlightStore store(database());
    const QString id = store.add(m_article, quote(u"总投资1.5亿元"_s), {}, u"核对"_s);
    store.change(id, u"资金"_s, u"已核对"_s); // makes the tag
    QCOMPARE(highlights().first().tag, u"资金"_s);
    store.remove(id);
    QCOMPARE(highlights().size(), 0);
    UndoLog(database()).undo();
    QCOMPARE(highlights().first().note, u"已核对"_s);
    UndoLog(database()).undo();
    QCOMPARE(highlights().first().note, u"核对"_s);
    QCOMPARE(TagStore(database()).all().size(), 1);
    UndoLog(database()).undo();
    QCOMPARE(highlights().size(), 0);
    UndoLog(database()).redo();
    QCOMPARE(highlights().size(), 1);
    QVERIFY_EXCEPTION_THROWN(store.remove(u"gone"_s), ArchiveError);
}

void HighlightTest::readingAgainKeepsIt()
{
    HighlightStore(database()).add(m_article, quote(u"总投资1.5亿元"_s), u"招商引资"_s, u"核对"_s);
    const QList<Highlight> before = highlights();
    Page page = TestArchive::marchPage();
    for (Article &article : page.articles)
        article.events.clear();
    page.articles.first().headline.words = u"项目落户"_s;
    PageEditor(database()).store(m_archive->pageIds().first(), {}, page);
    QCOMPARE(highlights(), before);
    QVERIFY(before.first().quote.standsOn(ArticleStore(database()).load(m_article).pageText));
}

void HighlightTest::deletedTagLeavesThePassage()
{
    HighlightStore(database()).add(m_article, quote(u"总投资1.5亿元"_s), u"招商引资"_s, u"核对"_s);
    TagStore(database()).erase(u"招商引资"_s);
    QCOMPARE(highlights().first().tag, QString());
    UndoLog(database()).undo();
    QCOMPARE(highlights().first().tag, u"招商引资"_s);
}

void HighlightTest::wordsThatDoNotStandThereAreRefused()
{
    Quote wrong = quote(u"总投资1.5亿元"_s);
    ++wrong.at.from;
    QVERIFY_EXCEPTION_THROWN(HighlightStore(database()).add(m_article, wrong, {}, {}), ArchiveError);
    QVERIFY_EXCEPTION_THROWN(HighlightStore(database()).add(m_article, {}, {}, u"x"_s), ArchiveError);
    QCOMPARE(highlights().size(), 0);
}

QTEST_GUILESS_MAIN(HighlightTest)
#include "highlighttest.moc"
