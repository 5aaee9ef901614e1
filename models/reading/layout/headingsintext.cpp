#include "models/reading/layout/headingsintext.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/layout/headlinestyle.h"
#include "models/reading/layout/sentenceends.h"
#include "models/reading/layout/unmarkedheads.h"
#include "models/reading/layout/wordflow.h"

#include <optional>

namespace jianbao
{

namespace
{

constexpr qsizetype shortestLine = 6; ///< of a column
constexpr qsizetype shortest = 4;
constexpr qsizetype longest = 18;
constexpr qsizetype longestPlain = 12; ///< of no shape that headings have
constexpr qsizetype longestCounted = 26;
constexpr double usualWords = 1.5; ///< powers of ten by which the words are likelier together
constexpr double likelyWords = 0.5;
constexpr double unusualWords = 0.2; ///< the same where they are not one phrase

/// Under one line between paragraphs, which may be the small heading over the text that begins here.
bool isUnderSmallHeading(const QList<PageLine> &lines, qsizetype i)
{
    return i > 1 && lines.at(i - 1).isHead() && lines.at(i - 1).text.size() <= longest &&
           lines.at(i - 2).isBody();
}

/// Nothing but text around it, where a headline would have a byline or another head.
bool passesForHeading(const QList<PageLine> &lines, qsizetype i)
{
    const PageLine &line = lines.at(i);
    const PageLine &below = lines.at(i + 1);
    return line.kind == LineKind::Heading && line.markLevel == 0 &&
           (lines.at(i - 1).isBody() || isUnderSmallHeading(lines, i)) && line.text.size() >= shortestLine &&
           below.kind == LineKind::Body && !below.listed && !below.indented && !isCounted(line.text);
}

/// True for a question with which the text under an author or a marked small heading begins: ## 无中生有 /
/// 产业从何而来?
bool asksAtBeginning(const QList<PageLine> &lines, qsizetype i)
{
    const PageLine &above = lines.at(i - 1);
    return lines.at(i).kind == LineKind::Heading && lines.at(i).markLevel == 0 &&
           lines.at(i).text.endsWith(u'?') &&
           ((above.isHead() && above.markLevel > 0) || above.kind == LineKind::Credit) &&
           lines.at(i + 1).kind == LineKind::Body && !lines.at(i + 1).listed;
}

/// True for an unmarked line that passes for a head and ends a sentence, where one breaks off above it: 由谁
/// / 依法承担责任?
bool closesSentence(const QList<PageLine> &lines, qsizetype i)
{
    const PageLine &line = lines.at(i);
    return line.kind == LineKind::Heading && line.markLevel == 0 && isOneOf(line.text.back(), u"?!”") &&
           !isOpenEnd(line.text) && lines.at(i - 1).breaksOff();
}

/// True for the rest of a question that an interviewer asks: the answer follows, 答:有用.
bool isAnsweredBelow(const QList<PageLine> &lines, qsizetype i)
{
    const PageLine &line = lines.at(i);
    return line.kind == LineKind::Heading && line.markLevel == 0 && line.text.endsWith(u'?') &&
           lines.at(i - 1).isBody() && lines.at(i + 1).kind == LineKind::Body &&
           lines.at(i + 1).text.startsWith(u"答:");
}

bool isWordy(const PageLine &line)
{
    const QString &text = line.text;
    if (line.kind != LineKind::Body || line.markLevel > 0 || text.size() < shortest ||
        text.size() > longestCounted || line.listed || line.signedEnd || line.photoEnd)
        return false;
    return (text.size() <= longest || isCounted(text) || isQuotation(text)) && isBalanced(text) &&
           isOpenEnd(text) && !text.contains(u'。') && !isOneOf(text.back(), u",、;:") &&
           !isOpenStart(text) && !isNarrative(text) && (isQuotation(text) || !beginsAsParagraph(text));
}

/// Between two whole paragraphs.
bool standsAlone(const QList<PageLine> &lines, qsizetype i)
{
    const PageLine &above = lines.at(i - 1);
    const PageLine &below = lines.at(i + 1);
    return above.isBody() && !above.listed && !isOpenEnd(above.text) && below.kind == LineKind::Body &&
           !below.photoEnd && below.text.size() >= shortestParagraph && !isOpenStart(below.text);
}

/// Two short halves, 换树,也换脑筋, or what is counted and how: 再清淤:河底见了光.
bool hasShapeOfHeading(const QString &text)
{
    static const FilteredExpression halves(
        QStringLiteral("^(?!第\\d|近|受|因|由)[^,、:]{1,6}(?<![称说看为布示]),[^,、:]{1,10}[^,、:了和的等与]$"
                       "|^[^,、:]{2,5}:[^、:]{4,14}$"));
    return isCounted(text) || halves.match(text).hasMatch();
}

/// One quotation, “先拆谁家的”, one at the end, an hour, or halves of one ending, 路通了,日子近了: no column
/// breaks a line off so.
bool isSurelyWhole(const QString &text)
{
    static const FilteredExpression echo(
        QStringLiteral("^[^,、:]{1,8}(?<end>[^,、:]),[^,、:]{2,10}\\k<end>$"));
    static const FilteredExpression hour(
        QStringLiteral("^\\d{1,2}:\\d{2} +[^。]{2,14}$")); // 2:15 一碗凉透的面
    static const FilteredExpression quoted(QStringLiteral("^[^,、:“]{1,6},[^,、:“]{0,4}“[^“”,]{2,8}”$"));
    return isQuotation(text) || hour.match(text).hasMatch() || quoted.match(text).hasMatch() ||
           echo.match(text).hasMatch();
}

} // namespace

void settleHeadingsInText(QList<PageLine> &lines, const WordSequences &sequences)
{
    WordFlow flow(sequences);
    const auto goesOn = [&](qsizetype i) {
        return flow.over(WordFlow::ending(lines.at(i).text), WordFlow::beginning(lines.at(i + 1).text));
    };
    std::optional<bool> torn; // asked for only where a line may be a heading
    const auto isTorn = [&] {
        if (!torn)
            torn = breaksOffElsewhere(lines);
        return *torn;
    };
    const auto stopsThere = [&](qsizetype i) {
        const QString &text = lines.at(i).text;
        if (isSurelyWhole(text))
            return goesOn(i) <= usualWords;
        const bool shaped = (!isTorn() && text.size() <= longestPlain) || hasShapeOfHeading(text);
        return shaped && goesOn(i) <= unusualWords;
    };
    const auto hasHalves = [&](qsizetype i) {
        return hasTwoHalves(lines, i) && (!isTorn() || beginsAsParagraph(lines.at(i + 1).text)) &&
               goesOn(i) <= unusualWords;
    };
    const auto isHead = [&](qsizetype i) {
        return isLongKicker(lines, i) || hasHalves(i) ||
               (i > 0 && isWordy(lines.at(i)) && standsAlone(lines, i) && stopsThere(i));
    };
    const auto endsSentence = [&](qsizetype i) {
        return closesSentence(lines, i) && flow.over(WordFlow::ending(lines.at(i - 1).text),
                                                     WordFlow::beginning(lines.at(i).text)) > likelyWords;
    };
    const auto isText = [&](qsizetype i) {
        return endsSentence(i) || asksAtBeginning(lines, i) || isAnsweredBelow(lines, i) ||
               (passesForHeading(lines, i) && goesOn(i) > usualWords);
    };
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (i > 0 && isPullQuote(lines, i) && goesOn(i) <= usualWords) {
            lines[i].kind = LineKind::Body;
            lines[i].listed = true;
        } else if (i > 0 && isText(i)) {
            lines[i].kind = LineKind::Body;
        } else if (isHead(i)) {
            lines[i].kind = LineKind::Heading;
        }
    }
}

} // namespace jianbao
