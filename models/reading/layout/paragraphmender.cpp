#include "models/reading/layout/paragraphmender.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/layout/sentenceends.h"

#include <QRegularExpression>

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

/// True if the line is one of several clauses that stand on lines of their own: two columns behind each other
/// hardly break at a ; both.
bool isListedClause(const QList<PageLine> &lines, const QList<int> &body, qsizetype i)
{
    return isClause(lines.at(body.at(i))) && ((i > 0 && isClause(lines.at(body.at(i - 1)))) ||
                                              (i + 1 < body.size() && isClause(lines.at(body.at(i + 1)))));
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
    const auto joinsBefore = [&](qsizetype i) {
        const PageLine &before = lines.at(body.at(i - 1));
        const PageLine &line = lines.at(body.at(i));
        return line.isBody() && before.isBody() && goesOn(before, line) &&
               !isListedClause(lines, body, i - 1);
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
