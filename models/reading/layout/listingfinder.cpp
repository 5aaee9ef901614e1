#include "models/reading/layout/listingfinder.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/layout/noticefinder.h"
#include "models/reading/layout/sentenceends.h"

#include <QRegularExpression>

#include <algorithm>

namespace jianbao
{

void markListed(QList<PageLine> &lines, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        lines[i].kind = LineKind::Body;
        lines[i].listed = true;
    }
}

namespace
{

constexpr qsizetype fewestFigures = 3;
constexpr qsizetype fewestItems = 2;
constexpr qsizetype fewestRows = 3;
constexpr qsizetype fewestVerses = 4;
constexpr qsizetype longestVerse = 20;
constexpr qsizetype shortestList = 7; ///< so many heads on end are no heads but the lines of a list

/// Turns neighbouring lines that match `pattern`, and so hold `mark` or, without one, begin with a digit,
/// into the lines of a list, if there are at least `fewest`.
void findRuns(QList<PageLine> &lines, QChar mark, const FilteredExpression &pattern, qsizetype fewest)
{
    const auto mayMatch = [mark](const QString &text) {
        return mark.isNull() ? text.front() >= u'0' && text.front() <= u'9' : text.contains(mark);
    };
    for (qsizetype begin = 0; begin < lines.size(); ++begin) {
        qsizetype end = begin;
        while (end < lines.size() && lines.at(end).kind != LineKind::Furniture &&
               lines.at(end).markLevel == 0 && mayMatch(lines.at(end).text) &&
               pattern.match(lines.at(end).text).hasMatch())
            ++end;
        if (end - begin >= fewest)
            markListed(lines, begin, end);
        begin = std::max(begin, end);
    }
}

/// Turns long runs of seeming heads, but for the one that stands over the list, into the lines of a list.
void findLists(QList<PageLine> &lines)
{
    for (qsizetype begin = 0; begin < lines.size();) {
        qsizetype end = begin;
        while (end < lines.size() && lines.at(end).isHead() && lines.at(end).markLevel == 0)
            ++end;
        const bool hasHead = begin > 0 && lines.at(begin - 1).isHead();
        if (end - begin >= shortestList)
            markListed(lines, hasHead ? begin : begin + 1, end);
        begin = end + 1;
    }
}

/// The number of cells of a table's row, or 0 if the line is none: 柳庄村 18.2% 21.4%.
qsizetype cellsOf(const PageLine &line)
{
    const auto isOfSentence = [](QChar unit) { return isOneOf(unit, u"。,;!?“”"); };
    if (line.markLevel > 0 || !(line.isHead() || line.isBody()) ||
        std::any_of(line.text.cbegin(), line.text.cend(), isOfSentence))
        return 0;
    const qsizetype cells = line.text.split(u' ', Qt::SkipEmptyParts).size();
    return cells > 1 ? cells : 0;
}

bool hasFigures(const PageLine &line)
{
    static const FilteredExpression figure(QStringLiteral(" \\S{0,10}\\d[\\d.,]*\\S{0,8}(?: |$)"));
    return figure.match(line.text).hasMatch();
}

/// Neighbouring rows of one number of cells, figures in all but the first.
void findTables(QList<PageLine> &lines)
{
    for (qsizetype begin = 0; begin < lines.size();) {
        const qsizetype cells = cellsOf(lines.at(begin));
        qsizetype end = begin + 1;
        while (cells > 0 && end < lines.size() && cellsOf(lines.at(end)) == cells &&
               hasFigures(lines.at(end)))
            ++end;
        if (end - begin >= fewestRows)
            markListed(lines, hasFigures(lines.at(begin)) || cells > 2 ? begin : begin + 1, end);
        begin = end;
    }
}

/// Rows that an open line announces, …名单公示如下: / 柳庄街道:王立(教师)、李想.
void findAnnounced(QList<PageLine> &lines)
{
    static const FilteredExpression announces(QStringLiteral("(?:如下|名单|公布|包括):$"));
    static const FilteredExpression row(QStringLiteral("^[^:,。]{2,12}:[^。]{2,300}[^。,;:、]$"));
    for (qsizetype i = 0; i + fewestItems < lines.size(); ++i) {
        if (!lines.at(i).isBody() || !announces.match(lines.at(i).text).hasMatch())
            continue;
        qsizetype end = i + 1;
        while (end < lines.size() && (lines.at(end).isBody() || lines.at(end).isHead()) &&
               lines.at(end).markLevel == 0 && row.match(lines.at(end).text).hasMatch())
            ++end;
        if (end - i <= fewestItems)
            continue;
        markListed(lines, i + 1, end);
        lines[i].listed = true;
    }
}

/// The heads of prizes and classes over the rows of who won them: 一等奖(5件), which no article is.
void findClasses(QList<PageLine> &lines)
{
    static const FilteredExpression prize(
        QStringLiteral("^(?:特等|[一二三四五六]等|优秀|优胜|[金银铜]|最佳|入围|鼓励|单项)\\p{sc:Han}{0,6}奖"
                       "(?:\\(\\d{1,4}\\p{sc:Han}\\))?:?$|^[^:,。 ]{2,12}\\(\\d{1,4}\\p{sc:Han}\\):?$"));
    for (qsizetype i = 1; i + 1 < lines.size(); ++i) {
        const bool amongRows = lines.at(i + 1).listed || lines.at(i - 1).listed;
        if (!lines.at(i).isHead() || !lines.at(i - 1).isBody() || !amongRows ||
            !prize.match(lines.at(i).text).hasMatch())
            continue;
        const bool oneRow = lines.at(i + 1).markLevel == 0 && lines.at(i + 1).text.contains(u'、') &&
                            !lines.at(i + 1).text.endsWith(u'。');
        markListed(lines, i, oneRow ? i + 2 : i + 1);
    }
}

/// Verses stand under the name of who wrote them.
void findVerses(QList<PageLine> &lines)
{
    for (qsizetype i = 1; i + 1 < lines.size(); ++i) {
        if (lines.at(i).kind == LineKind::Credit && lines.at(i - 1).isHead() &&
            !lines.at(i).text.startsWith(u'('))
            markListed(lines, i + 1, versesEnd(lines, i + 1));
    }
}

/// Items without full stop, each behind the same bullet or a number.
void findItems(QList<PageLine> &lines)
{
    static const FilteredExpression number(QStringLiteral("^\\d{1,3}[.、](?!\\d)"));
    const auto marked = [&](qsizetype i, qsizetype begin) {
        const QString &text = lines.at(i).text;
        return isBulleted(text)
                   ? text.front() == lines.at(begin).text.front()
                   : number.match(text).hasMatch() && number.match(lines.at(begin).text).hasMatch();
    };
    const auto mayBeItem = [&](qsizetype i) {
        const PageLine &line = lines.at(i);
        const bool wordy = line.kind == LineKind::Body && isBulleted(line.text) && isOpenEnd(line.text);
        return line.markLevel == 0 && (line.isHead() || wordy);
    };
    for (qsizetype begin = 0; begin < lines.size();) {
        qsizetype end = begin;
        while (end < lines.size() && mayBeItem(end) && marked(end, begin))
            ++end;
        if (end - begin >= fewestItems)
            markListed(lines, begin, end);
        begin = std::max(begin + 1, end);
    }
}

} // namespace

qsizetype versesEnd(const QList<PageLine> &lines, qsizetype begin)
{
    const auto mayBeVerse = [](const PageLine &line) {
        return line.markLevel == 0 && (line.isHead() || line.kind == LineKind::Body) &&
               line.text.size() <= longestVerse && !line.text.endsWith(u'。');
    };
    qsizetype end = begin;
    while (end < lines.size() && mayBeVerse(lines.at(end)))
        ++end;
    if (end - begin < fewestVerses)
        return begin;
    const bool signedBelow =
        end < lines.size() && lines.at(end).kind == LineKind::Credit && lines.at(end).text.startsWith(u'(');
    return end == lines.size() || signedBelow ? end : end - 1; // else the last one is the next head
}

void findListings(QList<PageLine> &lines)
{
    static const FilteredExpression figure(
        QStringLiteral("^[^:,。]{2,16}:[^。]*\\d[^。(]{0,6}(?:\\([^()。]{2,16}\\))?$"));
    static const FilteredExpression names(QStringLiteral("^[^:,。]{2,6}:[^:,。]+、[^:,。]+$"));
    static const FilteredExpression row(
        QStringLiteral("^[^ ,。:;]{2,24} {1,3}[约超近]?-?\\d[\\d.,]*[余多]?\\S{1,8}(?:[,;][^。]{2,60})?$"));
    static const FilteredExpression counted(
        QStringLiteral("^[^:,。]{2,16}\\(\\d{1,4}\\p{sc:Han}\\):[^。]+$"));
    static const FilteredExpression dated(
        QStringLiteral("^\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?[,:]?[^。]{4,50}[^。,;:、]$"));
    static const FilteredExpression hours(QStringLiteral(
        "^\\d{1,2}月\\d{1,2}日(?: ?\\([^()]{2,5}\\))?$"
        "|^(?:(?:\\d{1,2}月)?\\d{1,2}日(?:\\([^()]{2,4}\\))? ?)?\\d{1,2}:\\d{2}[^。]{6,120}[^。,;:、]$"));
    static const FilteredExpression works(QStringLiteral("^《[^》]{2,30}》[^。]{2,60}[^。,;:、]$"));
    findRuns(lines, u'《', works, fewestFigures); // 《云从哪里来》,云岭出版社
    findRuns(lines, {}, hours, fewestItems);      // 12月9日7:30—17:30 柳庄村、槐店村
    findRuns(lines, u'年', dated, fewestFigures); // 1992年,云岭高新区成立
    findRuns(lines, u':', counted, fewestItems);  // 先进企业(2户):云岭光电、青柯药业
    findRuns(lines, u':', figure, fewestFigures); // 固定资产投资:增长10.1%
    findRuns(lines, u':', names, fewestItems);    // 红榜:柳庄村、槐店村
    findRuns(lines, u' ', row, fewestFigures);    // 财政收入 5.4亿元,增长3%
    findNoticeRows(lines);
    findTables(lines);
    findItems(lines);
    findVerses(lines);
    findLists(lines);
    findAnnounced(lines);
    findClasses(lines);
    findNoticeSignatures(lines);
}

} // namespace jianbao
