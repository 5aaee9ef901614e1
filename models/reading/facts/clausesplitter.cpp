#include "models/reading/facts/clausesplitter.h"

#include "models/datatypes/characterclasses.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

bool endsClause(QChar unit)
{
    switch (unit.unicode()) {
    case u'，':
    case u',':
    case u'；':
    case u';':
    case u'：':
    case u':':
    case u'—':
    case u'…':
        return true;
    default:
        return false;
    }
}

/// 中国—东盟: one dash joins two names, where two part clauses.
bool isHyphen(const QString &text, qsizetype at)
{
    if (text.at(at) != u'—' || at == 0 || at + 1 == text.size())
        return false;
    return text.at(at - 1).isLetter() && text.at(at + 1).isLetter();
}

bool opensAside(QChar unit)
{
    switch (unit.unicode()) {
    case u'（':
    case u'(':
    case u'《':
    case u'〈':
        return true;
    default:
        return false;
    }
}

bool closesAside(QChar unit)
{
    switch (unit.unicode()) {
    case u'）':
    case u')':
    case u'》':
    case u'〉':
        return true;
    default:
        return false;
    }
}

/// 进出口总额:78.3亿元: the colon of a table's line parts a label from its own figure.
bool isOfTable(const QString &text, qsizetype lineFrom, qsizetype colon)
{
    constexpr qsizetype longestLabel = 20;
    constexpr qsizetype longestFigure = 20;
    static const QRegularExpression figure(
        u"^\\s*(?:同比)?(?:增长|下降|增加|减少|达到?|约|近|超)?[\\d０-９][\\d０-９.,．，]*(?![\\d０-９.,．，年月日时点:：])"_s);
    const qsizetype label = colon - lineFrom;
    return label >= 2 && label <= longestLabel && isHan(text.at(colon - 1)) &&
           figure.match(text.mid(colon + 1, longestFigure)).hasMatch();
}

} // namespace

bool isInsideNumber(const QString &text, qsizetype offset)
{
    return offset > 0 && offset + 1 < text.size() && text.at(offset - 1).isDigit() &&
           text.at(offset + 1).isDigit();
}

qsizetype Sentence::clauseOf(qsizetype offset) const
{
    qsizetype index = 0;
    while (index + 1 < clauses.size() && clauses.at(index + 1).from <= offset)
        ++index;
    return index;
}

QList<Sentence> splitSentences(const QString &text)
{
    QList<Sentence> sentences;
    Sentence open;
    qsizetype clauseFrom = 0;
    int depth = 0;
    qsizetype paragraph = 0;
    const auto closeClause = [&](qsizetype to) {
        if (clauseFrom < to)
            open.clauses.append({clauseFrom, to});
        clauseFrom = to + 1;
    };
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool atEnd = at == text.size();
        const QChar unit = atEnd ? u'\n' : text.at(at);
        const bool tooLong = at - open.at.from >= longestSentence;
        if (isHan(unit) && !tooLong)
            continue; // as most are
        if (tooLong || (endsSentence(unit) && (depth == 0 || unit == u'\n'))) {
            closeClause(at);
            open.at.to = std::min(at + 1, text.size());
            open.paragraph = paragraph;
            if (!open.clauses.isEmpty())
                sentences.append(std::move(open));
            open = Sentence{{at + 1, at + 1}, {}, 0};
            depth = 0;
            paragraph += unit == u'\n';
        } else if (endsClause(unit) && !isHyphen(text, at) && depth == 0 && !isInsideNumber(text, at)) {
            const bool first = open.clauses.isEmpty() && clauseFrom == open.at.from;
            if (!first || !isOneOf(unit, u"：:") || !isOfTable(text, clauseFrom, at))
                closeClause(at);
        } else if (opensAside(unit)) {
            ++depth;
        } else if (closesAside(unit) && depth > 0) {
            --depth;
        }
    }
    return sentences;
}

} // namespace jianbao
