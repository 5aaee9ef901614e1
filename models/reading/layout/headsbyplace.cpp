#include "models/reading/layout/headsbyplace.h"

#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/layout/headlinestyle.h"
#include "models/reading/layout/headroles.h"
#include "models/reading/layout/sentenceends.h"

#include <algorithm>
#include <cstdlib>

namespace jianbao
{

namespace
{

constexpr qsizetype longestTwin = 20;
constexpr qsizetype longestOverByline = 30;
constexpr qsizetype longestDeck = 80; ///< between a headline and the opening

/// The kind of the first line after `i` that is no head.
LineKind kindAfterHeads(const QList<PageLine> &lines, qsizetype i)
{
    do
        ++i;
    while (i < lines.size() && lines.at(i).isHead());
    return i < lines.size() ? lines.at(i).kind : LineKind::Furniture;
}

/// True if the text begins with the last words of a sentence: 具体的数字里。全年…
bool endsSentenceAtOnce(const QString &text)
{
    static const FilteredExpression lastWords(QStringLiteral("^[^,。、:;!?“”]{1,7}。"));
    return lastWords.match(text).hasMatch();
}

/// True for the question with which a text ends, over its author's name: 什么时候,孙师傅也能回来呢? / 王立.
bool asksAtLast(const QList<PageLine> &lines, qsizetype i)
{
    return lines.at(i).text.endsWith(u'?') && i > 0 && lines.at(i - 1).isBody() && i + 1 < lines.size() &&
           lines.at(i + 1).kind == LineKind::Credit &&
           (i + 2 == lines.size() || lines.at(i + 2).kind == LineKind::Heading);
}

/// Tells what a reporter saw: 在石桥镇,记者遇见了七十九岁的.
bool tellsOfReporter(const QString &text)
{
    static const FilteredExpression seen(
        QStringLiteral(",记者(?:遇见|见到|看到|碰到|了解到|发现|走进|来到|跟随|采访)"));
    return seen.match(text).hasMatch();
}

/// 3.“一人走得快,众人走得远”
bool isCountedQuotation(const QString &text)
{
    constexpr qsizetype longestCount = 4;
    const qsizetype quote = text.indexOf(u'“');
    return quote > 0 && quote <= longestCount && isCounted(text) && isQuotation(text.mid(quote));
}

/// A head with a comma has two halves of similar length and a byline below; else a column broke a paragraph
/// there.
bool isSentencePart(const QList<PageLine> &lines, qsizetype i)
{
    const PageLine &line = lines.at(i);
    const PageLine *above = i > 0 ? &lines.at(i - 1) : nullptr;
    const PageLine *below = i + 1 < lines.size() ? &lines.at(i + 1) : nullptr;
    const bool underText = above && above->isBody();
    const bool underHead = above && above->isHead();
    if (line.markLevel > 0 || namesItsColumn(line.text) || isCountedQuotation(line.text))
        return false;
    if ((underText && isNarrative(line.text)) || tellsOfReporter(line.text))
        return true;
    const qsizetype comma = line.text.indexOf(u',');
    if (comma < 0)
        return false;
    if (asksAtLast(lines, i) || (underText && needsNumber(line.text)))
        return true;
    if (underHead && below && below->kind == LineKind::Body && endsSentenceAtOnce(below->text))
        return true;
    const bool atTop = !above || above->kind == LineKind::Furniture;
    if (below && ((atTop && line.text.endsWith(u'?')) || ((atTop || underHead) && line.text.endsWith(u'!')) ||
                  (underHead && below->isHead())))
        return false;
    const LineKind belowHeads = kindAfterHeads(lines, i);
    const bool amongHeads =
        line.text.size() <= longestOverByline && (underHead || (below && below->text.startsWith(u'—')));
    const qsizetype rest = line.text.size() - comma - 1;
    return std::min(comma, rest) * 3 < std::max(comma, rest) || std::min(comma, rest) < 3 ||
           (belowHeads != LineKind::Opening && belowHeads != LineKind::Credit && !amongHeads);
}

/// True for a short line between two others of the same sentence: …涵盖餐饮、 / 家电、文旅等6大类 / 商品。
bool isInsideSentence(const QList<PageLine> &lines, qsizetype i)
{
    static const FilteredExpression lastWord(QStringLiteral("^[^,。、:;!?]{0,5}。"));
    const PageLine &line = lines.at(i);
    if (line.markLevel > 0 || i == 0 || i + 1 == lines.size() || !lines.at(i - 1).isBody() ||
        lines.at(i + 1).kind != LineKind::Body)
        return false;
    const QString &before = lines.at(i - 1).text;
    const QString &behind = lines.at(i + 1).text;
    return (before.endsWith(u'、') || before.endsWith(u',')) &&
           (lastWord.match(behind).hasMatch() || beginsInside(behind));
}

/// True if a line nearby is a quotation as this one is, or has its length and its comma, or its colon, in the
/// same place, both behind closed paragraphs: small headings of one report.
bool hasTwin(const QList<PageLine> &lines, qsizetype i)
{
    constexpr qsizetype farthest = 20;
    constexpr qsizetype longestActor = 4;
    const auto standsAlone = [&](qsizetype k) {
        return k > 0 && lines.at(k).markLevel == 0 && lines.at(k).text.size() <= longestTwin &&
               lines.at(k - 1).isBody() && !isOpenEnd(lines.at(k - 1).text) && k + 1 < lines.size() &&
               lines.at(k + 1).isBody() && isOpenEnd(lines.at(k).text);
    };
    if (!standsAlone(i))
        return false;
    const qsizetype end = std::min(lines.size(), i + farthest);
    const qsizetype comma = lines.at(i).text.indexOf(u',');
    const qsizetype tolerance = comma == 1 ? 3 : 0; // 专,贵在… and 精,赢在… are one figure of speech
    const qsizetype colon =
        QStringView(lines.at(i).text).left(longestActor + 1).indexOf(u':'); // 强基:… and 留人:…
    const bool quoted = isQuotation(lines.at(i).text);
    for (qsizetype k = std::max<qsizetype>(0, i - farthest); k < end; ++k) {
        if (k != i && quoted && isQuotation(lines.at(k).text) && standsAlone(k))
            return true;
        if (k != i && colon > 0 && lines.at(k).text.indexOf(u':') == colon && standsAlone(k))
            return true;
        if (k != i && std::abs(lines.at(k).text.size() - lines.at(i).text.size()) <= tolerance &&
            lines.at(k).text.indexOf(u',') == comma && standsAlone(k))
            return true;
    }
    return false;
}

/// True for a short unmarked head under a text.
bool isSmallUnderText(const QList<PageLine> &lines, qsizetype i)
{
    constexpr qsizetype longest = 8;
    return i > 0 && lines.at(i).isHead() && lines.at(i).markLevel == 0 &&
           lines.at(i).text.size() <= longest && lines.at(i - 1).isBody();
}

/// True for a paragraph that asks what the text below answers: over counted sections (变化从何而来?
/// 一、把闲地理出来) or under a small heading that is not the first (无中生有 / 地治好了,产业从何而来?).
bool asksIntoText(const QList<PageLine> &lines, qsizetype i)
{
    constexpr qsizetype farthest = 20;
    const PageLine &below = lines.at(i + 1);
    if (lines.at(i).markLevel > 0 || !lines.at(i).text.endsWith(u'?'))
        return false;
    if (lines.at(i - 1).isBody())
        return isCounted(below.text) && !isBulleted(below.text);
    if (!below.isBody() || !isSmallUnderText(lines, i - 1))
        return false;
    for (qsizetype k = std::max<qsizetype>(0, i - farthest) + 1; k + 2 < i; ++k) {
        if (isSmallUnderText(lines, k) && lines.at(k + 1).isBody())
            return true;
    }
    return false;
}

/// A short line right over an opening, an author's name or a dashed line, or over the page's first marked
/// headline, is a head, even if it begins like a sentence: 1月27日,他们回来了.
bool isHeadOverByline(const QList<PageLine> &lines, qsizetype i)
{
    const PageLine &line = lines.at(i);
    if (i + 1 == lines.size() || (!line.isHead() && line.kind != LineKind::Body))
        return false;
    const PageLine &below = lines.at(i + 1);
    const bool top = i == 0 || lines.at(i - 1).kind == LineKind::Furniture;
    const bool overHeadline = top && line.markLevel == 0 && below.markLevel > 0 && below.isHead() &&
                              kindAfterHeads(lines, i + 1) == LineKind::Opening;
    const bool byline = below.kind == LineKind::Opening || overHeadline || below.text.startsWith(u"——") ||
                        (below.kind == LineKind::Credit && i + 2 < lines.size() && lines.at(i + 2).isBody() &&
                         !below.text.startsWith(u'('));
    const bool inside = i > 0 && lines.at(i - 1).isBody() && isOpenEnd(lines.at(i - 1).text);
    const bool told =
        i > 0 && lines.at(i - 1).isBody() && isNarrative(line.text) && !namesItsColumn(line.text);
    const bool ends =
        line.text.endsWith(u'。') || line.text.endsWith(u',') || line.photoEnd || line.signedEnd;
    const bool deck = i > 0 && lines.at(i - 1).isHead() && below.kind == LineKind::Opening;
    return byline && !inside && !told && !ends &&
           line.text.size() <= (deck ? longestDeck : longestOverByline) && isBalanced(line.text) &&
           !line.text.contains(u'。') && !isContinued(line.text);
}

/// True for the second line of a title that the dispatch above it tells: 新华社云岭3月5日电 题:… /
/// ——访云岭大学教授王立.
bool isOfTitleInDispatch(const QList<PageLine> &lines, qsizetype i)
{
    static const FilteredExpression titled(QStringLiteral("日[电讯] *题 *:[^。]+$"));
    return lines.at(i).text.startsWith(u"——") && i > 0 && lines.at(i - 1).kind == LineKind::Opening &&
           titled.match(lines.at(i - 1).text).hasMatch();
}

} // namespace

void settleHeads(QList<PageLine> &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool title = isOfTitleInDispatch(lines, i);
        if (!title && isHeadOverByline(lines, i))
            lines[i].kind = lines.at(i).isHead() ? lines.at(i).kind : LineKind::Heading;
        else if (title || (lines.at(i).kind == LineKind::Heading &&
                           (isInsideSentence(lines, i) || (isSentencePart(lines, i) && !hasTwin(lines, i)))))
            lines[i].kind = LineKind::Body;
    }
    for (qsizetype i = 1; i + 1 < lines.size(); ++i) {
        if (lines.at(i).kind == LineKind::Heading && asksIntoText(lines, i))
            lines[i].kind = LineKind::Body;
    }
}

} // namespace jianbao
