#include "models/reading/layout/linereader.h"

#include "models/reading/layout/widthfolding.h"

#include <QMap>

namespace jianbao
{

namespace
{

constexpr int deepestMark = 6; ///< also the rank of a line that is all bold: **滨河镇**
const QString bold = QStringLiteral("**");

/// The page's line [from, to) as a PageLine; its words are empty if it is blank.
PageLine readLine(const QString &page, qsizetype from, qsizetype to)
{
    PageLine line;
    const QString folded = foldedWidths(page.mid(from, to - from));
    qsizetype begin = 0;
    qsizetype end = folded.size();
    const auto skipSpace = [&] {
        while (begin < end && folded.at(begin) == u' ')
            ++begin;
    };
    skipSpace();
    line.indented =
        begin >= 2 || (begin == 1 && page.at(from) == QChar(u'　')) || (begin == 1 && page.at(from) == u'\t');
    while (begin < end && folded.at(begin) == u'#' && line.markLevel < deepestMark) {
        ++begin;
        ++line.markLevel;
    }
    skipSpace();
    while (end > begin && (folded.at(end - 1) == u' ' || (line.markLevel > 0 && folded.at(end - 1) == u'#')))
        --end;
    while (end - begin > 4 && folded.mid(begin, 2) == bold && folded.mid(end - 2, 2) == bold) {
        begin += 2;
        end -= 2;
        line.markLevel = std::max(line.markLevel, deepestMark);
    }
    line.softEnd = folded.size() - end >= (line.markLevel > 0 ? 1 : 2);
    line.words.append(page, {from + begin, from + end});
    line.text = folded.mid(begin, end - begin);
    return line;
}

} // namespace

int usualGapOf(const QList<PageLine> &lines)
{
    QMap<int, int> counts;
    for (qsizetype i = 1; i < lines.size(); ++i)
        ++counts[lines.at(i).gapBefore];
    int usual = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() >= counts.value(usual))
            usual = it.key();
    }
    return usual;
}

QList<PageLine> readLines(const QString &page)
{
    QList<PageLine> lines;
    int blank = 0;
    for (qsizetype from = 0; from <= page.size();) {
        qsizetype to = page.indexOf(u'\n', from);
        if (to < 0)
            to = page.size();
        PageLine line = readLine(page, from, to);
        from = to + 1;
        if (line.words.isEmpty()) {
            ++blank;
            continue;
        }
        line.gapBefore = blank;
        blank = 0;
        lines.append(line);
    }
    return lines;
}

} // namespace jianbao
