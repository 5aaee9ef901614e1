#include "models/comparing/eventwords.h"

#include <algorithm>
#include <cmath>

namespace jianbao
{

namespace
{

/// Pairs of letters in a row; digits and dates tell when, not what.
QList<EventWords::Word> wordsOf(const QString &what)
{
    const QString text = what.toLower();
    QList<EventWords::Word> words;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const QChar second = text.at(i + 1);
        if (text.at(i).isLetter() && second.isLetter() && second != u'日' && second != u'月')
            words.append(EventWords::Word(text.at(i).unicode()) << 16 | second.unicode());
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

} // namespace

EventWords::EventWords(const QList<StoredEvent> &events)
{
    m_words.reserve(events.size());
    for (const StoredEvent &stored : events) {
        m_words.append(wordsOf(stored.fact.what));
        for (const Word word : m_words.last())
            ++m_weightOf[word];
    }
    for (double &weight : m_weightOf)
        weight = std::log(1.0 + double(m_words.size()) / weight);
    m_weights.reserve(events.size());
    for (const QList<Word> &words : std::as_const(m_words)) {
        double sum = 0;
        for (const Word word : words)
            sum += m_weightOf.value(word);
        m_weights.append(sum);
    }
}

double EventWords::shared(qsizetype left, qsizetype right) const
{
    QList<Word> both;
    std::set_intersection(m_words.at(left).cbegin(), m_words.at(left).cend(), m_words.at(right).cbegin(),
                          m_words.at(right).cend(), std::back_inserter(both));
    double common = 0;
    for (const Word word : std::as_const(both))
        common += m_weightOf.value(word);
    const double lighter = std::min(m_weights.at(left), m_weights.at(right));
    return lighter > 0 ? common / lighter : 0;
}

} // namespace jianbao
