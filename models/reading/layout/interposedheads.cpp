#include "models/reading/layout/interposedheads.h"

#include "models/reading/layout/sentenceends.h"
#include "models/reading/layout/sharedwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr qsizetype mostHeads = 3;
constexpr qsizetype longestLabel = 8;

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

class HeadJoiner
{
public:
    HeadJoiner(const QList<PageLine> &lines, const QList<Segment> &segments, PageSeams &seams)
        : m_lines(lines), m_segments(segments), m_seams(seams)
    {
    }

    QList<Segment> join()
    {
        for (qsizetype label = 1; label < m_segments.size(); ++label) {
            if (isLabelInSentence(label))
                takeLabelOut(label--);
        }
        for (qsizetype first = 0; first < m_segments.size(); ++first) {
            const qsizetype second = restOf(first);
            if (second < 0)
                continue;
            const Segment rest = m_segments.takeAt(second);
            m_segments[first].heads += rest.heads;
            m_segments[first].body += rest.body;
            m_segments[first].closed = rest.closed;
        }
        return m_segments;
    }

private:
    /// True if the name of a column stands alone where the sentence over it goes on in the text under it.
    bool isLabelInSentence(qsizetype number)
    {
        const Segment &label = m_segments.at(number);
        if (label.heads.size() != 1 || label.marked || label.photo || label.body.isEmpty() ||
            m_lines.at(label.heads.first()).text.size() > longestLabel)
            return false;
        const Segment &broken = m_segments.at(reportBefore(number));
        if (broken.closed || broken.photo || broken.body.isEmpty())
            return false;
        const PageLine &end = m_lines.at(broken.body.last());
        const PageLine &next = m_lines.at(label.body.first());
        return end.isBody() && !end.listed && !next.listed && isOpenEnd(end.text) &&
               (isOpenStart(next.text) || m_seams.fit(end.text, next.text) > 0);
    }

    qsizetype reportBefore(qsizetype number) const
    {
        do
            --number;
        while (number > 0 && m_segments.at(number).photo);
        return number;
    }

    /// The label stands over what follows, the text under it goes on from what precedes.
    void takeLabelOut(qsizetype number)
    {
        const Segment label = m_segments.takeAt(number);
        Segment &broken = m_segments[reportBefore(number)];
        broken.body += label.body;
        broken.closed = label.closed;
        const qsizetype next = nextHeaded(m_segments, number);
        if (next < m_segments.size() && !m_segments.at(next).heads.isEmpty())
            m_segments[next].banner = label.heads;
    }

    /// The segment under the headline of the opening that is segment `first`; -1 if its headline stands over
    /// it.
    qsizetype restOf(qsizetype first)
    {
        const Segment &opening = m_segments.at(first);
        if (!opening.opening || opening.closed || opening.photo || opening.body.isEmpty())
            return -1;
        const qsizetype second = nextHeaded(m_segments, first + 1);
        if (second == m_segments.size())
            return -1;
        const Segment &rest = m_segments.at(second);
        if (rest.marked || rest.heads.isEmpty() || rest.heads.size() > mostHeads || rest.body.isEmpty() ||
            m_lines.at(rest.body.first()).listed)
            return -1;
        return goesOn(opening, rest) || speaksOfBoth(opening, rest, second) ? second : -1;
    }

    /// True if the headless opening breaks off in a sentence that goes on in the rest.
    bool goesOn(const Segment &opening, const Segment &rest)
    {
        const QString &end = m_lines.at(opening.body.last()).text;
        const QString &next = m_lines.at(rest.body.first()).text;
        return opening.heads.isEmpty() && isOpenEnd(end) &&
               (isOpenStart(next) || m_seams.fit(end, next) >= 0);
    }

    bool speaksOfBoth(const Segment &opening, const Segment &rest, qsizetype second) const
    {
        if (opening.body.size() != 1 || beginsAnew(m_lines.at(rest.body.first())) ||
            deepestMark(m_lines, rest.heads) > deepestMark(m_lines, opening.heads))
            return false;
        const QString heads = textOf(m_lines, rest.heads);
        const double before = SharedWords::coverage(heads, textOf(m_lines, opening.body));
        const double behind = SharedWords::coverage(heads, textOf(m_lines, rest.body));
        const qsizetype third = nextHeaded(m_segments, second + 1);
        const bool sectionFollows = third < m_segments.size() && !m_segments.at(third).marked;
        return !sectionFollows && before > 0 && before >= behind;
    }

    const QList<PageLine> &m_lines;
    QList<Segment> m_segments;
    PageSeams &m_seams;
};

} // namespace

QList<Segment> joinInterposedHeads(const QList<PageLine> &lines, const QList<Segment> &segments,
                                   PageSeams &seams)
{
    return HeadJoiner(lines, segments, seams).join();
}

} // namespace jianbao
