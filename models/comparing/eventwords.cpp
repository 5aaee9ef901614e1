#include "models/comparing/eventwords.h"

#include <cmath>

namespace jianbao
{

namespace
{

/// Pairs of Chinese characters in a row; digits and dates tell when, not what.
QSet<QString> wordsOf(const Event &event)
{
    QSet<QString> words;
    const QString text = event.what;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const auto isLetter = [&](qsizetype at) { return text.at(at).isLetter(); };
        if (isLetter(i) && isLetter(i + 1) && text.at(i + 1) != u'日' && text.at(i + 1) != u'月')
            words.insert(text.mid(i, 2).toLower());
    }
    return words;
}

} // namespace

EventWords::EventWords(const QList<StoredEvent> &events)
{
    m_words.reserve(events.size());
    for (const StoredEvent &stored : events) {
        m_words.append(wordsOf(stored.fact));
        for (const QString &word : m_words.last())
            ++m_events[word];
    }
}

double EventWords::weight(const QString &word) const
{
    return std::log(1.0 + double(m_words.size()) / m_events.value(word, 1));
}

double EventWords::shared(qsizetype left, qsizetype right) const
{
    double common = 0;
    double ofLeft = 0;
    double ofRight = 0;
    for (const QString &word : m_words.at(left)) {
        ofLeft += weight(word);
        common += m_words.at(right).contains(word) ? weight(word) : 0;
    }
    for (const QString &word : m_words.at(right))
        ofRight += weight(word);
    const double lighter = std::min(ofLeft, ofRight);
    return lighter > 0 ? common / lighter : 0;
}

} // namespace jianbao
