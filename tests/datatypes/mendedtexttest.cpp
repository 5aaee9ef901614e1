#include "models/datatypes/article.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace
{

// 0–3 园区完成, 4–5 line breaks, 6–8 建设。, 9 line break, 10–12 其他。, 13 line break, 14–16 尾声。
const QString page = u"园区完成\n\n建设。\n其他。\n尾声。"_s;

MendedText joined()
{
    MendedText text;
    text.append(page, {0, 4});
    text.append(page, {6, 9});
    return text;
}

} // namespace

class MendedTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void joinsAcrossABreak()
    {
        const MendedText text = joined();
        QCOMPARE(text.text(), u"园区完成建设。"_s);
        QCOMPARE(text.runs().size(), 2);
        QCOMPARE(text.pageOffset(3), 3);
        QCOMPARE(text.pageOffset(4), 6);
        QCOMPARE(text.pageOffset(7), -1);
        QCOMPARE(text.offsetOfPage(8), 6);
        QCOMPARE(text.offsetOfPage(4), -1);
    }

    void lengthensARunThatGoesOn()
    {
        MendedText text;
        text.append(page, {0, 2});
        text.append(page, {2, 4});
        QCOMPARE(text.runs().size(), 1);
        QCOMPARE(text.runs().first().length, 4);
    }

    void spansWhiteSpaceOnThePage() { QCOMPARE(joined().pageSpan({2, 6}, page), (Span{2, 8})); }

    void keepsTheLongerSideOfALeap()
    {
        MendedText text;
        text.append(page, {2, 4});
        text.append(page, {14, 17});
        QCOMPARE(text.pageSpan({0, 5}, page), (Span{14, 17}));
        QCOMPARE(text.pageSpan({0, 3}, page), (Span{2, 4}));
        QCOMPARE(text.pageSpan({0, 5}, page, {0, 2}), (Span{2, 4}));
        QCOMPARE(text.pageSpan({0, 5}, page, {1, 3}), (Span{14, 17}));
    }

    void separatorsComeFromNowhere()
    {
        Article article;
        for (const Span span : {Span{0, 4}, Span{6, 9}}) {
            Paragraph paragraph;
            paragraph.words.append(page, span);
            article.paragraphs.append(paragraph);
        }
        const MendedText body = article.body();
        QCOMPARE(body.text(), u"园区完成\n建设。"_s);
        QCOMPARE(body.pageOffset(4), -1);
        QCOMPARE(body.pageOffset(5), 6);
    }

    void cutsAPart()
    {
        const MendedText part = joined().mid({3, 6});
        QCOMPARE(part.text(), u"成建设"_s);
        QCOMPARE(part.pageOffset(0), 3);
        QCOMPARE(part.pageOffset(1), 6);
        QVERIFY(joined().mid({7, 99}).isEmpty());
    }

    void quotesStandOrFall()
    {
        Quote quote = Quote::of(page, {2, 8});
        QVERIFY(quote.standsOn(page));
        QCOMPARE(quote.shownWords(), u"完成建设"_s);
        quote.at.from = 1;
        QVERIFY(!quote.standsOn(page));
    }
};

QTEST_APPLESS_MAIN(MendedTextTest)
#include "mendedtexttest.moc"
