#include "models/reading/layout/headseams.h"

#include "models/reading/layout/headlinestyle.h"
#include "models/reading/layout/headroles.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

namespace jianbao
{

namespace
{

constexpr qsizetype longestBrokenHead = 26;
constexpr qsizetype shortestHeadline = 5; ///< a shorter line is none
constexpr qsizetype longestLead = 6; ///< 节后首月, over a line much longer than itself that goes on from it

/// True if two neighbouring heads are one line that the column broke.
bool isOneLine(const PageLine &line, const PageLine &next, int usualGap, bool pair)
{
    const bool wrapped = line.softEnd && line.markLevel > 0 && next.markLevel == 0;
    if (next.gapBefore > 0 || (next.markLevel != line.markLevel && !wrapped) ||
        line.kind != LineKind::Heading || next.kind != LineKind::Heading)
        return false;
    const bool shortPair = pair && usualGap > 0 && line.text.size() + next.text.size() <= longestBrokenHead &&
                           (line.text.size() <= longestLead || next.text.size() * 5 < line.text.size() * 9) &&
                           !line.text.contains(u' ') && !next.text.contains(u' ');
    return line.softEnd || shortPair;
}

/// True if heads `i - 1` and `i` are the only ones of their type and short enough to be the two lines of one
/// headline: 旧船坞里的响声 over 滑出“少年队”.
bool areTwoLines(const QList<PageLine> &lines, const QList<int> &heads, qsizetype i)
{
    constexpr qsizetype longest = 17;
    const PageLine &line = lines.at(heads.at(i - 1));
    const PageLine &next = lines.at(heads.at(i));
    const auto isHalf = [&](const PageLine &half) {
        return half.kind == LineKind::Heading && half.markLevel > 0 && half.markLevel == line.markLevel &&
               half.text.size() > shortestHeadline && !half.text.contains(u' ');
    };
    const auto ofType = std::count_if(heads.cbegin(), heads.cend(),
                                      [&](int head) { return lines.at(head).markLevel == line.markLevel; });
    return isHalf(line) && isHalf(next) && ofType == 2 &&
           lengthInType(line.text) + lengthInType(next.text) <= longest;
}

/// True if heads `i - 1` and `i`, the second and third, stand under a kicker and are set alike: what somebody
/// called for (…强调 / 压实 防汛责任 / 冲刺“双过半”), or two short lines of one length.
bool isSetInTwo(const QList<PageLine> &lines, const QList<int> &heads, qsizetype i)
{
    constexpr qsizetype longest = 10;
    if (i != 2)
        return false;
    const PageLine &line = lines.at(heads.at(i - 1));
    const PageLine &next = lines.at(heads.at(i));
    const auto isPlain = [](const PageLine &half) {
        return half.kind == LineKind::Heading && !half.text.startsWith(u'—') && !half.text.contains(u':') &&
               half.text.size() > shortestHeadline;
    };
    if (!isPlain(line) || !isPlain(next) || line.markLevel != next.markLevel)
        return false;
    const qsizetype first = lengthInType(line.text);
    const qsizetype second = lengthInType(next.text);
    const bool calledFor = heads.size() == 3 && leadsToWords(lines.at(heads.first()).text);
    const bool parted = line.text.contains(u' ') || next.text.contains(u' ');
    return calledFor || (!parted && std::max(first, second) <= longest && std::abs(first - second) <= 1);
}

/// True if the line only tells when that begins which the next line tells: 11月17日起
bool tellsOnlyWhen(const QString &text)
{
    static const QRegularExpression when(
        QStringLiteral("^(?:(?:今[日天年]|明[日天年]|下周|下月|\\d{1,2}月(?:\\d{1,2}日)?)(?:起|开始)"
                       "|\\d{1,2}月\\d{1,2}日(?:前|至\\d{1,2}月?\\d{1,2}日))$"));
    return text.size() < 14 && when.match(text).hasMatch();
}

/// True if a column of text stands between the two halves of a marked headline.
bool isTorn(const QList<PageLine> &lines, int first, int second)
{
    return second > first + 1 && lines.at(second - 1).isBody() && lines.at(second).markLevel > 0 &&
           lines.at(first).markLevel == lines.at(second).markLevel;
}

/// True if heads `i - 1` and `i` stand closer to each other than to the heads around them.
bool isPair(const QList<PageLine> &lines, const QList<int> &heads, qsizetype i)
{
    return (i == 1 || lines.at(heads.at(i - 1)).gapBefore > 0) &&
           (i + 1 == heads.size() || lines.at(heads.at(i + 1)).gapBefore > 0);
}

} // namespace

HeadSeam seamOver(const QList<PageLine> &lines, const QList<int> &heads, qsizetype i, int usualGap,
                  bool mayBeTwo)
{
    const PageLine &line = lines.at(heads.at(i - 1));
    const PageLine &next = lines.at(heads.at(i));
    if (isOneLine(line, next, usualGap, isPair(lines, heads, i)))
        return HeadSeam::OneLine;
    if (mayBeTwo &&
        (areTwoLines(lines, heads, i) || isSetInTwo(lines, heads, i) || goesOnBelow(line.text, next.text)))
        return HeadSeam::TwoLines;
    const bool continued = tellsOnlyWhen(line.text) || isTorn(lines, heads.at(i - 1), heads.at(i));
    return continued ? HeadSeam::Continued : HeadSeam::Apart;
}

} // namespace jianbao
