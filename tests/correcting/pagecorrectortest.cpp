#include "models/correcting/pagecorrector.h"
#include "models/correcting/articlelayout.h"
#include "models/correcting/correctedtext.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class PageCorrectorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void articleIsItsLines()
    {
        const Page page = made();
        for (const Article &article : page.articles)
            QCOMPARE(articleOf(layoutOf(article, page.text), page.text, article.byline), article);
    }

    void correctedArticleComesInThePlaceOfTheReadings()
    {
        Page page = made();
        PageCorrections corrections;
        corrections.layout.articles = {
            {{line(u"新题目"_s, LineRole::Headline, false), line(u"一二三王立"_s, LineRole::Body, true),
              line(u"七八九"_s, LineRole::Body, true)}}};
        corrections.layout.noise = {at(u"广告"_s)};
        PageCorrector(corrections).correct(page);
        QCOMPARE(page.articles.size(), 2);
        QCOMPARE(page.articles.first().headline.words, u"甲乙题"_s);
        QCOMPARE(page.articles.first().body().text(), u"四五六"_s);
        QVERIFY(page.articles.first().byline.all().isEmpty());
        QCOMPARE(page.articles.last().body().text(), u"一二三王立\n七八九"_s);
        QCOMPARE(page.articles.last().byline.reporters, QStringList{u"王立"_s});
        QVERIFY(page.uncovered.isEmpty());
    }

    void emptiedArticleIsGone()
    {
        Page page = made();
        PageCorrections corrections;
        corrections.layout.articles = {{layoutOf(page.articles.first(), page.text).lines +
                                        layoutOf(page.articles.last(), page.text).lines}};
        PageCorrector(corrections).correct(page);
        QCOMPARE(page.articles.size(), 1);
        QCOMPARE(page.articles.first().headline.words, u"甲乙题 新题目"_s);
    }

    void misreadWordsAreReplaced_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("replacement");
        QTest::addColumn<QString>("text");
        QTest::newRow("one character") << u"五"_s << u"伍"_s << u"四伍六"_s;
        QTest::newRow("rare character") << u"五"_s << u"𬭚"_s << u"四𬭚六"_s;
        QTest::newRow("more") << u"五"_s << u"五百"_s << u"四五百六"_s;
        QTest::newRow("fewer") << u"四五"_s << u"肆"_s << u"肆六"_s;
        QTest::newRow("nothing printed") << u"五"_s << u""_s << u"四六"_s;
        QTest::newRow("whole line") << u"四五六"_s << u"456"_s << u"456"_s;
    }

    void misreadWordsAreReplaced()
    {
        QFETCH(QString, words);
        QFETCH(QString, replacement);
        QFETCH(QString, text);
        Page page = made();
        const LaidArticle before = layoutOf(page.articles.first(), page.text);
        const PageCorrections corrections{{}, {{at(words), words, replacement}}};
        PageCorrector(corrections).correct(page);
        const Article &article = page.articles.first();
        QCOMPARE(article.paragraphs.last().words.text(), u"一二三王立"_s + text);
        for (const MendedText::Run &run : article.paragraphs.last().words.runs())
            QVERIFY(run.pageFrom + run.length <= page.text.size());
        if (!replacement.isEmpty())
            QCOMPARE(layoutOf(article, page.text), before);
    }

    void headlinesAreCorrectedToo()
    {
        Page page = made();
        const PageCorrections corrections{{}, {{at(u"乙"_s), u"乙"_s, u"丙"_s}}};
        PageCorrector(corrections).correct(page);
        QCOMPARE(page.articles.first().headline.words, u"甲丙题"_s);
        QCOMPARE(page.articles.last().headline.words, u"新题目"_s);
    }

    /// Words around a corrected character still know their places on the page.
    void placesHold()
    {
        MendedText text;
        text.append(text_(), {0, 9});
        const MendedText after = corrected(text, {{{2, 3}, text_().mid(2, 1), u"XYZ"_s}});
        QCOMPARE(after.offsetOfPage(3), 5);
        QCOMPARE(after.pageOffset(2), 2);
        QCOMPARE(after.pageOffset(3), -1);
        QCOMPARE(after.pageOffset(5), 3);
    }

private:
    static QString text_() { return u"甲乙题\n一二三王立\n四五六\n新题目\n七八九\n广告\n"_s; }

    static Span at(const QString &words)
    {
        return {text_().indexOf(words), text_().indexOf(words) + words.size()};
    }

    static LaidLine line(const QString &words, LineRole role, bool opens) { return {at(words), role, opens}; }

    static Page made()
    {
        Page page;
        page.text = text_();
        Byline byline;
        byline.reporters = QStringList{u"王立"_s};
        page.articles = {articleOf({{line(u"甲乙题"_s, LineRole::Headline, false),
                                     line(u"一二三王立"_s, LineRole::Body, true),
                                     line(u"四五六"_s, LineRole::Body, false)}},
                                   page.text, byline),
                         articleOf({{line(u"新题目"_s, LineRole::Headline, false),
                                     line(u"七八九"_s, LineRole::Body, true)}},
                                   page.text, byline)};
        page.uncovered = {at(u"广告"_s)};
        return page;
    }
};

QTEST_APPLESS_MAIN(PageCorrectorTest)
#include "pagecorrectortest.moc"
