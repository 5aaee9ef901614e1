#include "models/reading/layout/unmarkedheads.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/layout/headroles.h"
#include "models/reading/layout/sentenceends.h"

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr qsizetype longestHeading = 18;

} // namespace

bool hasTwoHalves(const QList<PageLine> &lines, qsizetype i)
{
    constexpr qsizetype longestHalves = 30;
    constexpr qsizetype shortestHalf = 4;
    constexpr qsizetype widest = 2; // times the shorter half
    const PageLine &line = lines.at(i);
    const PageLine &below = lines.at(i + 1);
    const QString &text = line.text;
    if (line.kind != LineKind::Body || line.markLevel > 0 || text.size() > longestHalves ||
        text.count(u',') != 1 || text.contains(u'。') || !line.breaksOff() || !isBalanced(text) ||
        isOneOf(text.back(), u",、;:的了和") || isOpenStart(text) || isNarrative(text) ||
        beginsAsParagraph(text))
        return false;
    const qsizetype first = text.indexOf(u',');
    const qsizetype second = text.size() - first - 1;
    const bool even = std::min(first, second) >= shortestHalf &&
                      std::max(first, second) <= widest * std::min(first, second);
    return even && (i == 0 || !lines.at(i - 1).breaksOff()) && below.kind == LineKind::Body &&
           !below.photoEnd && below.text.size() >= shortestParagraph && !isOpenStart(below.text);
}

bool isLongKicker(const QList<PageLine> &lines, qsizetype i)
{
    constexpr qsizetype longestKicker = 50;
    const PageLine &line = lines.at(i);
    return line.kind == LineKind::Body && line.text.endsWith(u"——") && line.text.size() <= longestKicker &&
           (i == 0 || !lines.at(i - 1).breaksOff()) && lines.at(i + 1).isHead();
}

bool isPullQuote(const QList<PageLine> &lines, qsizetype i)
{
    constexpr qsizetype longestQuote = 75;
    const PageLine &line = lines.at(i);
    const PageLine &above = lines.at(i - 1);
    const PageLine &below = lines.at(i + 1);
    const auto isUnderName = [&] {
        return above.kind == LineKind::Credit || (above.listed && above.kind == LineKind::Body) ||
               (above.isHead() && namesItsColumn(above.text));
    };
    return (line.kind == LineKind::Body || line.kind == LineKind::Heading) && line.markLevel == 0 &&
           !line.listed && !line.photoEnd && !line.signedEnd && line.text.size() >= shortestPullQuote &&
           line.text.size() <= longestQuote && !line.text.contains(u'。') && isOpenEnd(line.text) &&
           isBalanced(line.text) && !isOneOf(line.text.back(), u",、;:—") && below.kind == LineKind::Body &&
           !isOpenStart(below.text) && isUnderName();
}

bool breaksOffElsewhere(const QList<PageLine> &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).text.size() <= longestHeading || !lines.at(i).breaksOff())
            continue;
        if (i + 1 == lines.size() || !(hasTwoHalves(lines, i) || isLongKicker(lines, i)))
            return true;
    }
    return false;
}

} // namespace jianbao
