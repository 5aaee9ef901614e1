#include "models/reading/layout/sentenceends.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/patterns/filteredexpression.h"

#include <QRegularExpression>

#include <algorithm>

namespace jianbao
{

namespace
{

bool isOpener(QChar c)
{
    return isOneOf(c, u"“‘《(「『");
}

bool isCloser(QChar c)
{
    return isOneOf(c, u"”’》)」』");
}

bool isFullStop(QChar c)
{
    return isOneOf(c, u"。!?…");
}

/// What somebody does who is quoted: 王立介绍,
const auto telling = QStringLiteral("介绍|表示|说|告诉记者");

/// Ends as a sentence does, with the marks that close behind it. Brackets behind it are not looked into.
bool endsSentenceAndMarks(QStringView text)
{
    while (!text.isEmpty() && isCloser(text.back()))
        text.chop(1);
    if (text.endsWith(u'—'))
        return text.size() < 2 || text.at(text.size() - 2) < u'0' || text.at(text.size() - 2) > u'9';
    return !text.isEmpty() && isFullStop(text.back());
}

/// How many marks are left open at the end; -1 as soon as one is closed that was never opened.
int openMarks(const QString &text)
{
    int depth = 0;
    for (const QChar c : text) {
        if (isOpener(c))
            ++depth;
        else if (isCloser(c) && --depth < 0)
            return -1;
    }
    return depth;
}

} // namespace

bool belongsBefore(QChar mark)
{
    return isFullStop(mark) || isCloser(mark) || isOneOf(mark, u",、;:");
}

bool isOpenEnd(const QString &text)
{
    static const FilteredExpression closed(QStringLiteral(
        "(?:[。!?…]|(?<!\\d)—)[”’》)」』]*\\s*\\([^()。]{1,30}\\)$|^\\d{4}年\\d{1,2}月\\d{1,2}日$"));
    const bool mayBeClosed = text.endsWith(u')') || text.endsWith(u'日');
    return !(endsSentenceAndMarks(text) || (mayBeClosed && closed.match(text).hasMatch())) || isLeaving(text);
}

bool isLeaving(const QString &text)
{
    static const FilteredExpression jump(QStringLiteral("[(▶►■]?\\s*下转.{0,12}版\\)?$"));
    return (text.endsWith(u'版') || text.endsWith(u"版)")) && jump.match(text).hasMatch();
}

bool beginsInside(const QString &text)
{
    static const FilteredExpression inside(QStringLiteral(
        "^(?:[,、;:%]|\\.\\d|[的了](?!确|士|解|却|结|不)|"
        "(?:达到?|占|增长|下降|提高|增加|减少|同比(?:增长|下降|提高))\\d|"
        "\\d[\\d.,]*[万亿千百]*(?![年月日时岁点分]|\\p{sc:Han}?[里后前内来间][,。])\\p{sc:Han}{1,2}[,。;]|"
        "个(?![人别体性税旧子头中个股案])|(?:说|表示|坦言|感慨)[,:道]|较(?:去年|上年|上月|上季|"
        "同期)|"
        "(?![一二三四五六七八九十问答哎啊嗨])\\p{sc:Han}[,、。;:])"));
    return inside.match(text).hasMatch();
}

bool isReply(const QString &text)
{
    static const FilteredExpression reply(
        QStringLiteral("^(?:接到|收到|接|看到)(?:这封|读者)?(?:来信|来电|反映|投诉)(?:后|以后)?,"));
    return reply.match(text).hasMatch();
}

bool isNarrative(const QString &text)
{
    constexpr qsizetype longestSetting = 15;
    static const FilteredExpression setting(
        QStringLiteral("^[^,]{1,12}(?:[上中后里时]|期间|以来|之际|之余|过去|不同|至此|如此),"));
    static const FilteredExpression pointed(
        QStringLiteral("(?<!应)该[区镇乡村园局厂街社公企项系中]"
                       "|(?:介绍|讲述|回顾|听取|察看|考察|参观|观看|走访|分析)了\\p{sc:Han}{2}"));
    return setting.match(QStringView(text).left(longestSetting)).hasMatch() || pointed.match(text).hasMatch();
}

bool isRemnant(const QString &text)
{
    constexpr qsizetype longest = 8; // no paragraph of a newspaper is as short
    return text.size() <= longest && !text.startsWith(u"本报") && text.endsWith(u'。') &&
           text.indexOf(u'。') == text.size() - 1;
}

bool beginsAsParagraph(const QString &text)
{
    static const FilteredExpression begins(
        QStringLiteral("^(?:“(?![^”。!?,…]{1,14}”)|\\d{4}年|\\d{1,2}月(?:\\d{1,2}日)?|今年|去年|据|近年|近日|"
                       "近期|日前|昨日|连日来|目前|下一步|"
                       "截至|本次|此次|同时|数据显示|统计显示|"
                       "此外|另外|与此同时|从[^,。]{1,10}(?:看|来说),|记者|为了?(?!民)|在|当天|随着|如今|"
                       "走进|会议|活动|[^,。]{2,6}方面,|"
                       "[^,。]{2,24}(?:%1),)")
            .arg(telling));
    return begins.match(text).hasMatch();
}

bool beginsAsNews(const QString &text)
{
    static const FilteredExpression lead(QStringLiteral(
        "^(?:\\d{1,2}月\\d{1,2}日|日前|近日|昨日|昨天|\\d{1,2}日[,上下晚]|记者(?:日前|昨日|近日|从))"));
    return lead.match(text).hasMatch();
}

bool refersBack(const QString &text)
{
    static const FilteredExpression back(
        QStringLiteral("^(?:该(?!不该)|此次|此外|另外|对此|为此|因此|然而|而且|并且|同时,|与此同时|不仅如此|"
                       "除此之外|随后|其中,|据(?:了解|悉|介绍)|[他她]们?(?:说|表示|介绍|告诉|指出|强调)|"
                       "会议还?(?:指出|强调|要求|认为|提出|决定|听取|审议|传达))"));
    return back.match(text).hasMatch();
}

bool tellsSource(const QString &text)
{
    static const FilteredExpression source(
        QStringLiteral("^(?:据(?:了解|介绍|悉|统计)|[^,。“”]{2,24}(?:%1|分析),)").arg(telling));
    return source.match(text).hasMatch();
}

bool needsNumber(const QString &text)
{
    static const FilteredExpression open(QStringLiteral(
        "(?:达到?|突破|超过|不足|[增升降减]至|[加升高降少大小]到|共有?|(?<![更富没具享还])有|约)$"));
    return open.match(text).hasMatch();
}

bool beginsWithNumber(const QString &text)
{
    static const FilteredExpression number(
        QStringLiteral("^\\d[\\d.,]*[余多]?[十百千万亿]*[余多]?(?:%|(?![年月日时点岁、.])\\p{sc:Han})"));
    return number.match(text).hasMatch() && !isCounted(text);
}

bool isFinale(const QString &text)
{
    return text.endsWith(QStringLiteral("(完)")) || text.endsWith(QStringLiteral("[完]"));
}

bool isOpenStart(const QString &text)
{
    static const FilteredExpression jump(QStringLiteral("^\\(?上接.{0,12}版"));
    constexpr qsizetype firstSentences = 200;
    const bool ends = !text.isEmpty() && (isFullStop(text.front()) || isCloser(text.front()));
    if (ends || beginsInside(text) || jump.match(text).hasMatch())
        return true;
    const QStringView beginning = QStringView(text).left(firstSentences + 1);
    const auto mark = std::find_if(beginning.cbegin(), beginning.cend(),
                                   [](QChar c) { return isOpener(c) || isCloser(c); });
    return mark != beginning.cend() && isCloser(*mark);
}

bool isContinued(const QString &text)
{
    static const FilteredExpression jump(QStringLiteral("^[(▲■]?\\s*上接.{0,12}版"));
    const QChar first = text.isEmpty() ? QChar() : text.front();
    const bool mayBegin = first == u'上' || first.isSpace() || isOneOf(first, u"(▲■");
    return mayBegin && jump.match(text).hasMatch();
}

bool isBulleted(const QString &text)
{
    static const auto isShape = [](QChar c) { return c >= u'\u2580' && c <= u'\u25FF'; }; // ▇ ■ ▲ ● ◆
    return !text.isEmpty() && (isShape(text.front()) || isOneOf(text.front(), u"►★☆※❖⊙•·"));
}

bool isCounted(const QString &text)
{
    static const FilteredExpression counted(
        QStringLiteral("^(?:[①-⑳]|\\(?[一二三四五六七八九十]{1,3}(?:[、)]|是)|\\(?\\d{1,2}(?:[、)]|\\.(?!\\d)"
                       ")|第[一二三四五六七八九十]{1,3}[,、章条]|首先|其次|最后)"));
    return isBulleted(text) || counted.match(text).hasMatch();
}

bool isBalanced(const QString &text)
{
    return openMarks(text) == 0;
}

} // namespace jianbao
