#include "models/reading/layout/sharedwords.h"

#include <QSet>

namespace jianbao
{

namespace
{

constexpr int length = 3;
constexpr int mostOtherTexts = 2; ///< a string that so many other texts hold is no longer rare

bool isWord(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace

SharedWords::SharedWords(const QStringList &texts) : m_strings(texts.size())
{
    for (int text = 0; text < texts.size(); ++text) {
        for (qsizetype at = 0; at + length <= texts.at(text).size(); ++at) {
            const QStringView word = QStringView(texts.at(text)).mid(at, length);
            if (!isWord(word))
                continue;
            const auto found = m_numbers.constFind(word.toString());
            const int number = found == m_numbers.cend() ? int(m_places.size()) : *found;
            if (number == m_places.size()) {
                m_numbers.insert(word.toString(), number);
                m_places.append(QList<int>{});
            }
            if (m_places.at(number).isEmpty() || m_places.at(number).last() != text) {
                m_places[number].append(text);
                m_strings[text].append(number);
            }
        }
    }
}

int SharedWords::shared(const QList<int> &group, int other, const QList<int> &passedOver) const
{
    const qsizetype mostPlaces = group.size() + passedOver.size() + 1 + mostOtherTexts;
    int count = 0;
    for (const int number : m_strings.at(other)) {
        const QList<int> &places = m_places.at(number);
        if (places.size() < 2 || places.size() > mostPlaces)
            continue;
        int inGroup = 0;
        int outside = 0;
        for (const int place : places) {
            inGroup += group.contains(place);
            outside += place != other && !group.contains(place) && !passedOver.contains(place);
        }
        count += inGroup > 0 && outside < mostOtherTexts;
    }
    return count;
}

int SharedWords::common(const QString &text, const QString &report) const
{
    const QStringList words = rareWords(text);
    return int(std::count_if(words.cbegin(), words.cend(),
                             [&](const QString &word) { return report.contains(word); }));
}

QStringList SharedWords::rareWords(const QString &text) const
{
    QSet<QStringView> seen;
    QStringList words;
    for (qsizetype at = 0; at + length <= text.size(); ++at) {
        const QStringView word = QStringView(text).mid(at, length);
        if (!isWord(word) || seen.contains(word))
            continue;
        seen.insert(word);
        const auto number = m_numbers.constFind(word.toString());
        if (number != m_numbers.cend() && m_places.at(*number).size() <= mostOtherTexts + 1)
            words.append(number.key());
    }
    return words;
}

double SharedWords::coverage(const QString &line, const QString &text)
{
    int pairs = 0;
    int found = 0;
    for (qsizetype at = 0; at + 2 <= line.size(); ++at) {
        const QStringView pair = QStringView(line).mid(at, 2);
        if (!isWord(pair))
            continue;
        ++pairs;
        found += text.contains(pair);
    }
    return pairs > 0 ? double(found) / pairs : 0;
}

} // namespace jianbao
