#include "models/reading/layout/interposedheads.h"

#include "models/reading/layout/sentenceends.h"
#include "models/reading/layout/sharedwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr qsizetype mostHeads = 2;

QString textOf(const QList<PageLine> &lines, const QList<int> &numbers)
{
    QString text;
    for (const int number : numbers)
        text += lines.at(number).text + u'\n';
    return text;
}

/// True if the text begins as that of another article or of no report: with its day, as a list.
bool beginsAnew(const PageLine &line)
{
    static const QRegularExpression news(
        QStringLiteral("^(?:\\d{1,2}月\\d{1,2}日|日前|近日|昨日|昨天|今年\\d{1,2}月)"));
    return line.listed || isBulleted(line.text) || news.match(line.text).hasMatch();
}

int deepestMark(const QList<PageLine> &lines, const QList<int> &heads)
{
    int deepest = 0;
    for (const int head : heads)
        deepest = std::max(deepest, lines.at(head).markLevel);
    return deepest;
}

/// The first segment from `from` on that is neither a caption nor a text without head and byline; the number
/// of segments if there is none.
qsizetype nextHeaded(const QList<Segment> &segments, qsizetype from)
{
    while (from < segments.size() && (segments.at(from).photo || segments.at(from).isLoose()))
        ++from;
    return from;
}

/// The segment under the headline of the opening that is segment `first`; -1 if its headline stands over it.
qsizetype restOf(const QList<PageLine> &lines, const QList<Segment> &segments, qsizetype first)
{
    const Segment &opening = segments.at(first);
    if (!opening.opening || opening.closed || opening.photo || opening.body.size() != 1)
        return -1;
    const qsizetype second = nextHeaded(segments, first + 1);
    if (second == segments.size())
        return -1;
    const Segment &rest = segments.at(second);
    const bool under = !rest.marked && rest.heads.size() <= mostHeads && !rest.body.isEmpty() &&
                       !rest.heads.isEmpty() && !beginsAnew(lines.at(rest.body.first())) &&
                       deepestMark(lines, rest.heads) <= deepestMark(lines, opening.heads);
    if (!under)
        return -1;
    const QString heads = textOf(lines, rest.heads);
    const double before = SharedWords::coverage(heads, textOf(lines, opening.body));
    const double behind = SharedWords::coverage(heads, textOf(lines, rest.body));
    const qsizetype third = nextHeaded(segments, second + 1);
    const bool sectionFollows = third < segments.size() && !segments.at(third).marked;
    return !sectionFollows && before > 0 && before >= behind ? second : -1;
}

} // namespace

QList<Segment> joinInterposedHeads(const QList<PageLine> &lines, const QList<Segment> &segments)
{
    QList<Segment> joined = segments;
    for (qsizetype first = 0; first < joined.size(); ++first) {
        const qsizetype second = restOf(lines, joined, first);
        if (second < 0)
            continue;
        const Segment rest = joined.takeAt(second);
        joined[first].heads += rest.heads;
        joined[first].body += rest.body;
        joined[first].closed = rest.closed;
    }
    return joined;
}

} // namespace jianbao
