#include "models/reading/facts/quotewidener.h"

#include <QStringMatcher>

namespace jianbao
{

bool QuoteWidener::occursOnce(Span at) const
{
    const QStringView text(m_marks.text);
    const QStringMatcher words(text.mid(at.from, at.length())); // leaps, where indexOf() looks at each place
    return words.indexIn(text) == at.from && words.indexIn(text, at.from + 1) < 0;
}

Span QuoteWidener::unique(Span at) const
{
    constexpr qsizetype longestText = 50000;
    const qsizetype index = m_marks.sentenceAt(at.from);
    if (m_marks.text.size() > longestText || index < 0 || at.isEmpty() || occursOnce(at))
        return at;
    const Sentence &sentence = m_marks.sentences.at(index);
    const qsizetype from = std::min(at.from, sentence.clauses.at(sentence.clauseOf(at.from)).from);
    const qsizetype to = std::max(at.to, sentence.clauses.at(sentence.clauseOf(at.to - 1)).to);
    const Span wider[] = {{from, at.to}, {from, to}, {sentence.at.from, at.to}, {sentence.at.from, to}};
    for (const Span &span : wider) {
        if (occursOnce(span))
            return span;
    }
    return at;
}

} // namespace jianbao
