#include "models/reading/layout/brokenheadlines.h"

#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/layout/sentenceends.h"
#include "models/reading/layout/unmarkedheads.h"

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr qsizetype longest = 18;

bool isWhole(const PageLine &line)
{
    return line.isBody() && !line.listed && !isOpenEnd(line.text);
}

/// True if only both lines together are whole: 老小区加装电梯, over 一楼住户为何点了头.
bool isOneHeadline(const PageLine &line, const PageLine &next)
{
    const bool quoted = line.text.startsWith(u'“') && !line.text.contains(u'”') && next.text.endsWith(u'”') &&
                        !next.text.contains(u'“');
    const bool comma = (line.text.endsWith(u',') || line.text.endsWith(u'的')) && isBalanced(line.text) &&
                       next.kind == LineKind::Heading;
    return (quoted || comma) && line.kind == LineKind::Body && line.markLevel == 0 && next.markLevel == 0 &&
           std::max(line.text.size(), next.text.size()) <= longest && !line.text.contains(u'。') &&
           !next.text.contains(u'。');
}

/// True for words of somebody as a headline, which end as sentences do, over the line that tells of whom:
/// “爸,你在哪儿?” / 云岭一名环卫工找到失散的儿子. The second one stands over a byline.
bool isQuotedHeadline(const QList<PageLine> &lines, qsizetype i)
{
    constexpr qsizetype longestQuoted = 24;
    const QString &text = lines.at(i).text;
    const bool bylineBelow = i + 2 < lines.size() && (lines.at(i + 2).kind == LineKind::Opening ||
                                                      lines.at(i + 2).kind == LineKind::Credit);
    return lines.at(i).kind == LineKind::Body && lines.at(i + 1).kind == LineKind::Heading && bylineBelow &&
           text.size() <= longestQuoted && text.startsWith(u'“') && text.indexOf(u'”') == text.size() - 1;
}

/// True for three short parts over a headline: 一条邮路,十五年,七十万公里.
bool isThreePartKicker(const QList<PageLine> &lines, qsizetype i)
{
    static const FilteredExpression parts(
        QStringLiteral("^[^,。;:!?“ ]{2,8},[^,。;:!?“ ]{2,8},[^,。;:!?“ ]{2,8}$"));
    return lines.at(i).kind == LineKind::Body && lines.at(i).markLevel == 0 &&
           lines.at(i + 1).kind == LineKind::Heading && parts.match(lines.at(i).text).hasMatch();
}

/// True if nothing but a headline can stand there: at the top of the page or under other heads, over a
/// byline, or between whole texts.
bool standsAsHeadline(const QList<PageLine> &lines, qsizetype i, bool torn)
{
    const bool headAbove = i == 0 || lines.at(i - 1).isHead() || lines.at(i - 1).kind == LineKind::Furniture;
    const bool bylineBelow = i + 2 < lines.size() && (lines.at(i + 2).kind == LineKind::Opening ||
                                                      lines.at(i + 2).kind == LineKind::Credit);
    return headAbove || ((bylineBelow || !torn) && (isWhole(lines.at(i - 1)) || !lines.at(i - 1).isBody()));
}

} // namespace

void findBrokenHeadlines(QList<PageLine> &lines)
{
    QList<qsizetype> broken;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (isOneHeadline(lines.at(i), lines.at(i + 1)) || isQuotedHeadline(lines, i) ||
            isThreePartKicker(lines, i))
            broken.append(i);
    }
    const bool torn = !broken.isEmpty() && breaksOffElsewhere(lines);
    for (const qsizetype i : broken) {
        if (standsAsHeadline(lines, i, torn))
            lines[i].kind = lines[i + 1].kind = LineKind::Heading;
    }
}

} // namespace jianbao
