#include "models/reading/facts/clausesplitter.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

bool endsSentence(QChar unit)
{
    return u"。！？!?\n"_s.contains(unit);
}

bool endsClause(QChar unit)
{
    return u"，,；;：:—…"_s.contains(unit);
}

bool opensAside(QChar unit)
{
    return u"（(《〈"_s.contains(unit);
}

bool closesAside(QChar unit)
{
    return u"）)》〉"_s.contains(unit);
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
        if (tooLong || (endsSentence(unit) && (depth == 0 || unit == u'\n'))) {
            closeClause(at);
            open.at.to = std::min(at + 1, text.size());
            open.paragraph = paragraph;
            if (!open.clauses.isEmpty())
                sentences.append(open);
            open = Sentence{{at + 1, at + 1}, {}, 0};
            depth = 0;
            paragraph += unit == u'\n';
        } else if (endsClause(unit) && depth == 0 && !isInsideNumber(text, at)) {
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
