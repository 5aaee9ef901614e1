#include "models/comparing/eventwords.h"

#include <algorithm>
#include <cmath>

namespace jianbao
{

EventWords::EventWords(const Counts &counts)
{
    m_weightOf.reserve(counts.holders.size());
    for (auto word = counts.holders.cbegin(); word != counts.holders.cend(); ++word)
        m_weightOf.insert(word.key(), std::log(1.0 + double(counts.events) / word.value()));
}

void EventWords::Counts::add(QStringView what)
{
    ++events;
    for (const Word word : of(what))
        ++holders[word];
}

void EventWords::Counts::remove(QStringView what)
{
    --events;
    for (const Word word : of(what)) {
        if (const auto holding = holders.find(word); holding != holders.end() && --*holding == 0)
            holders.remove(word);
    }
}

EventWords::Counts EventWords::countsOf(const EventTable &events)
{
    Counts counts;
    for (quint32 number = 0; number < events.size(); ++number) {
        if (events.verdict(number) != Verdict::Rejected)
            counts.add(events.what(number));
    }
    return counts;
}

/// Digits and dates tell when, not what.
QList<EventWords::Word> EventWords::of(QStringView what)
{
    QList<Word> words;
    words.reserve(what.size());
    QChar before;
    for (const QChar character : what) {
        const QChar letter = character.toLower();
        if (before.isLetter() && letter.isLetter() && letter != u'日' && letter != u'月')
            words.append(Word(before.unicode()) << 16 | letter.unicode());
        before = letter;
    }
    std::sort(words.begin(), words.end());
    words.resize(std::distance(words.begin(), std::unique(words.begin(), words.end())));
    return words;
}

double EventWords::weight(const QList<Word> &words) const
{
    double sum = 0;
    for (const Word word : words)
        sum += m_weightOf.value(word);
    return sum;
}

double EventWords::shared(const QList<Word> &left, const QList<Word> &right) const
{
    QList<Word> both;
    std::set_intersection(left.cbegin(), left.cend(), right.cbegin(), right.cend(), std::back_inserter(both));
    const double lighter = std::min(weight(left), weight(right));
    return lighter > 0 ? weight(both) / lighter : 0;
}

} // namespace jianbao
