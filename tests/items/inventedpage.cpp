#include "tests/items/inventedpage.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QString pageText()
{
    return u"抢抓机遇开新局\n"
           u"云岭高新区召开招商引资推进会\n"
           u"本报讯(记者王立 通讯员赵小萌)3月5日,云岭高新区召开招商引资推进会。去年全区签约项目3\n"
           u"6个,总投资120亿元。\n"
           u"推行首席服务官制\n"
           u"会议要求,全面推行首席服务官制,让企业少跑腿。\n"
           u"滨河镇新路通车\n"
           u"本报讯(记者王立)3月6日,滨河镇柳庄村新路通车。\n"_s;
}

Span spanOf(const QString &words)
{
    const qsizetype from = pageText().indexOf(words);
    Q_ASSERT(from >= 0);
    return {from, from + words.size()};
}

Quote quoteOf(const QString &words)
{
    return Quote::of(pageText(), spanOf(words));
}

Paragraph paragraphOf(ParagraphRole role, const QStringList &lines)
{
    Paragraph paragraph{role, {}};
    for (const QString &line : lines)
        paragraph.words.append(pageText(), spanOf(line));
    return paragraph;
}

Article meeting()
{
    Article article;
    article.kicker = {u"抢抓机遇开新局"_s, {spanOf(u"抢抓机遇开新局"_s)}};
    article.headline = {u"云岭高新区召开招商引资推进会"_s, {spanOf(u"云岭高新区召开招商引资推进会"_s)}};
    article.byline.reporters = {u"王立"_s};
    article.byline.correspondents = {u"赵小萌"_s};
    article.paragraphs = {
        paragraphOf(ParagraphRole::Body,
                    {u"本报讯(记者王立 通讯员赵小萌)3月5日,云岭高新区召开招商引资推进会。去年全区签约项目3"_s,
                     u"6个,总投资120亿元。"_s}),
        paragraphOf(ParagraphRole::Subhead, {u"推行首席服务官制"_s}),
        paragraphOf(ParagraphRole::Body, {u"会议要求,全面推行首席服务官制,让企业少跑腿。"_s})};
    article.pieces = {{0, pageText().indexOf(u"滨河镇新路"_s)}};
    article.districts = {u"云岭高新区"_s};
    article.events = {{quoteOf(u"3月5日,云岭高新区召开招商引资推进会"_s), Period::day({2021, 3, 5}),
                       Precision::Day, u"云岭高新区"_s, u"召开招商引资推进会"_s, 0.9, u"dated-sentence"_s}};
    Observation signed36;
    signed36.quote = quoteOf(u"签约项目3\n6个"_s);
    signed36.subject = u"云岭高新区"_s;
    signed36.name = u"签约项目"_s;
    signed36.value = 36;
    signed36.unit = u"个"_s;
    signed36.period = {{2020, 1, 1}, {2020, 12, 31}};
    signed36.confidence = 0.8;
    signed36.rule = u"number-after-name"_s;
    article.observations = {signed36};
    article.methods = {{quoteOf(u"首席服务官制,让"_s), u"首席服务官制"_s, 0.7, u"named-system"_s}};
    return article;
}

Article road()
{
    Article article;
    article.headline = {u"滨河镇新路通车"_s, {spanOf(u"滨河镇新路通车"_s)}};
    article.byline.reporters = {u"王立"_s};
    article.paragraphs = {
        paragraphOf(ParagraphRole::Body, {u"本报讯(记者王立)3月6日,滨河镇柳庄村新路通车。"_s})};
    article.pieces = {{pageText().indexOf(u"滨河镇新路"_s), pageText().size()}};
    article.districts = {u"滨河镇"_s};
    article.events = {{quoteOf(u"3月6日,滨河镇柳庄村新路通车"_s), Period::day({2021, 3, 6}), Precision::Day,
                       u"滨河镇"_s, u"柳庄村新路通车"_s, 0.9, u"dated-sentence"_s}};
    return article;
}

} // namespace

Page inventedPage()
{
    Page page;
    page.fileName = u"invented.txt"_s;
    page.text = pageText();
    page.issueDate = {{2021, 3, 8}, {2021, 3, 8}, true, {}};
    page.homeDistrict = u"云岭高新区"_s;
    page.articles = {meeting(), road()};
    return page;
}

QString inventedPageText(int number)
{
    return u"# 云岭高新区召开第%1次招商引资推进会\n\n"
           u"本报讯(记者王立 通讯员赵小萌)2021年3月%1日,云岭高新区召开招商引资推进会,总结今年以来的工作。"
           u"今年以来,全区签约项目%1个,总投资12亿元。\n"_s.arg(number);
}

} // namespace jianbao
