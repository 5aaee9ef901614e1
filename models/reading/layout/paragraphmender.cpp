#include "models/reading/layout/paragraphmender.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/layout/sentenceends.h"

#include <QRegularExpression>
#include <QSet>

namespace jianbao
{

namespace
{

ParagraphRole roleOf(const PageLine &line)
{
    if (line.isHead())
        return ParagraphRole::Subhead;
    return line.isBody() ? ParagraphRole::Body : ParagraphRole::Signature;
}

/// 小王说。 behind a quotation tells who spoke: no paragraph of its own.
bool tellsSpeaker(const QString &line, const QString &next)
{
    static const QRegularExpression speaker(
        QStringLiteral("^[^,。:;“”]{1,20}(?:说|表示|说道|介绍道|感慨道|告诉记者)。"));
    return line.endsWith(u'”') && speaker.match(next).hasMatch();
}

/// True if what follows is announced as paragraphs of their own: 请注意以下几点:
bool announces(const QString &line)
{
    static const QRegularExpression following(QStringLiteral("(?:以下|如下|下列)[^,。]{0,10}:$"));
    return line.endsWith(u':') && following.match(line).hasMatch();
}

bool isClause(const PageLine &line)
{
    return line.breaksOff() && line.text.endsWith(u';');
}

/// The lines that are one of several clauses on lines of their own: two columns behind each other hardly
/// break at a ; both. Not what a colon announces, which is one sentence to its end.
QSet<int> listedClauses(const QList<PageLine> &lines, const QList<int> &body)
{
    QSet<int> listed;
    const auto isClauseAt = [&](qsizetype i) { return i < body.size() && isClause(lines.at(body.at(i))); };
    for (qsizetype first = 0, end = 0; first < body.size(); first = end + 1) {
        for (end = first; isClauseAt(end);)
            ++end;
        const bool announced = first > 0 && lines.at(body.at(first - 1)).text.endsWith(u':');
        if (end - first > 1 && !announced)
            listed += QSet<int>(body.cbegin() + first, body.cbegin() + end);
    }
    return listed;
}

/// True if the sentence of `line` goes on in `next`.
bool goesOn(const PageLine &line, const PageLine &next)
{
    if (isLeaving(next.text) || isContinued(line.text) || next.kind == LineKind::Opening || line.photoEnd ||
        line.signedEnd || line.listed || next.listed)
        return false;
    const QChar first = next.text.front();
    if (isBulleted(next.text))
        return false;
    if (isOneOf(first, u",。、;:!?%)”’》"))
        return true;
    if (tellsSpeaker(line.text, next.text))
        return true;
    if (!isOpenEnd(line.text))
        return false;
    if (announces(line.text))
        return false;
    const bool pauses = line.text.endsWith(u':') || line.text.endsWith(u';');
    return !(pauses && (isCounted(next.text) || first == u'“' || next.indented)) &&
           !(isCounted(next.text) && line.text.endsWith(u','));
}

} // namespace

QList<Paragraph> mendParagraphs(const QList<PageLine> &lines, const QList<int> &body)
{
    QList<Paragraph> paragraphs;
    const QSet<int> clauses = listedClauses(lines, body);
    const auto joinsBefore = [&](qsizetype i) {
        const PageLine &before = lines.at(body.at(i - 1));
        const PageLine &line = lines.at(body.at(i));
        return line.isBody() && before.isBody() && goesOn(before, line) && !clauses.contains(body.at(i - 1));
    };
    for (qsizetype i = 0; i < body.size(); ++i) {
        const PageLine &line = lines.at(body.at(i));
        const ParagraphRole role = roleOf(line);
        const bool joins = i > 0 && role == ParagraphRole::Body && joinsBefore(i);
        if (!joins)
            paragraphs.append(Paragraph{role, {}});
        paragraphs.last().words.append(line.words);
    }
    return paragraphs;
}

} // namespace jianbao
