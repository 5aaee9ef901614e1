#include "models/reading/layout/columnmender.h"

#include "models/reading/layout/linereader.h"
#include "models/reading/layout/sentenceends.h"

#include <QMap>
#include <QRegularExpression>

namespace jianbao
{

namespace
{

constexpr qsizetype narrowest = 10;
constexpr qsizetype widest = 60;
constexpr qsizetype ragged = 2; ///< a full line may be so much shorter or longer than the column
constexpr int fewestFullLines = 3;

qsizetype widthOf(const PageLine &line)
{
    return line.text.size() + (line.indented ? 2 : 0);
}

/// 本报讯, 新华社北京3月5日电, 本报记者 王立
bool beginsReport(const QString &text)
{
    static const QRegularExpression opening(
        QStringLiteral("^[(【]?据?(?:本[报刊网台]|新华社|中新社|\\p{sc:Han}{2,5}?(?:日报|晚报|网))"
                       "[\\p{sc:Han}\\d ·]{0,16}?(?:讯(?!息|问|号|通)|\\d日[电讯])"));
    static const QRegularExpression credit(QStringLiteral(
        "^(?!.*摄$)[□■◎●]?\\s*(?:本报|\\p{sc:Han}{2,6}?(?:报|社|网))?\\p{sc:Han}{0,4}(?:记者|通讯员) "
        "[\\p{sc:Han} ]{2,20}$"));
    return opening.match(text).hasMatch() || credit.match(text).hasMatch();
}

bool isNear(qsizetype width, qsizetype column)
{
    return width >= column - ragged && width <= column + ragged;
}

bool hasAnyOf(const PageLine &line, QStringView marks)
{
    return std::any_of(line.text.cbegin(), line.text.cend(), [marks](QChar c) { return marks.contains(c); });
}

bool hasMarks(const PageLine &line)
{
    return hasAnyOf(line, u",。、;:“”()《》");
}

/// The width of the page's columns, or 0 if its lines are not broken by width: a width that most long lines
/// share, and most of them end inside a sentence.
qsizetype columnWidth(const QList<PageLine> &lines)
{
    QMap<qsizetype, int> counts;
    int longer = 0;
    for (const PageLine &line : lines) {
        const qsizetype width = widthOf(line);
        longer += width > narrowest;
        if (width >= narrowest && width <= widest && hasAnyOf(line, u",。、;") && line.markLevel == 0)
            ++counts[width];
    }
    qsizetype best = 0;
    int bestCount = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        int near = 0;
        for (qsizetype width = it.key() - ragged; width <= it.key() + ragged; ++width)
            near += counts.value(width);
        if (near >= bestCount) {
            best = it.key();
            bestCount = near;
        }
    }
    const auto open = std::count_if(lines.cbegin(), lines.cend(), [best](const PageLine &line) {
        return isNear(widthOf(line), best) && isOpenEnd(line.text);
    });
    const bool isColumn = bestCount >= fewestFullLines && bestCount * 3 >= longer && open * 2 > bestCount;
    return isColumn ? best : 0;
}

/// True if a head may begin with this line: it is no full line and ends no sentence, as a paragraph's last
/// line does.
bool mayBeHead(const PageLine &line, qsizetype column)
{
    return !isNear(widthOf(line), column) && isOpenEnd(line.text) && !hasAnyOf(line, u"。!?");
}

/// True if a quotation or a title goes over the end of a marked head into the line below.
bool wrapsHead(const PageLine &line, const PageLine &next)
{
    return line.markLevel > 0 && next.markLevel == 0 && next.gapBefore == 0 && !next.indented &&
           !isBalanced(line.text) && isBalanced(line.text + next.text);
}

/// True if the text of `line` goes on in `next` because the column was full.
bool goesOn(const PageLine &line, const PageLine &next, bool insideParagraph, qsizetype column, int usualGap)
{
    static const QRegularExpression credited(
        QStringLiteral("(?:摄|供图|/图\\)?|摄影报道|[。!?”]\\s*\\([^()]{2,24}\\))$"));
    static const QRegularExpression dated(QStringLiteral("^(?:\\d{1,2}月\\d{1,2}日|近日|日前|昨日)"));
    const bool begins = line.indented || isBulleted(line.text) || dated.match(line.text).hasMatch();
    const bool full = isNear(widthOf(line), column) && (hasMarks(line) || insideParagraph || begins);
    if (!full || line.markLevel > 0 || next.markLevel > 0 || next.indented || next.gapBefore > usualGap ||
        isBulleted(next.text) || widthOf(next) > column + ragged || beginsReport(next.text) ||
        credited.match(line.text).hasMatch())
        return false;
    if (isOpenEnd(line.text))
        return true;
    return widthOf(line) >= column - 1 && !mayBeHead(next, column);
}

} // namespace

QList<PageLine> mendColumns(const QList<PageLine> &lines)
{
    const auto wraps = [](const PageLine &line, const PageLine &next) { return wrapsHead(line, next); };
    const qsizetype column = columnWidth(lines);
    if (column == 0 && std::ranges::adjacent_find(lines, wraps) == lines.cend())
        return lines;
    const int usualGap = usualGapOf(lines);

    QList<PageLine> mended;
    bool goes = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const PageLine &line = lines.at(i);
        if (goes) {
            PageLine &whole = mended.last();
            if (whole.text.back().isLetter() && whole.text.back().unicode() < 0x80 &&
                line.text.front().isLetter() && line.text.front().unicode() < 0x80) {
                whole.words.appendSeparator(QStringLiteral(" "));
                whole.text += u' ';
            }
            whole.words.append(line.words);
            whole.text += line.text;
        } else {
            mended.append(line);
        }
        goes =
            i + 1 < lines.size() && (wrapsHead(line, lines.at(i + 1)) ||
                                     (column > 0 && goesOn(line, lines.at(i + 1), goes, column, usualGap)));
    }
    return mended;
}

} // namespace jianbao
