#include "models/reading/layout/sharedwords.h"

#include <QHash>
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
    QHash<QString, int> numbers;
    for (int text = 0; text < texts.size(); ++text) {
        for (qsizetype at = 0; at + length <= texts.at(text).size(); ++at) {
            const QStringView word = QStringView(texts.at(text)).mid(at, length);
            if (!isWord(word))
                continue;
            const auto found = numbers.constFind(word.toString());
            const int number = found == numbers.cend() ? int(m_places.size()) : *found;
            if (number == m_places.size()) {
                numbers.insert(word.toString(), number);
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

int SharedWords::common(const QString &text, const QString &report)
{
    QSet<QStringView> seen;
    int count = 0;
    for (qsizetype at = 0; at + length <= text.size(); ++at) {
        const QStringView word = QStringView(text).mid(at, length);
        if (!isWord(word) || seen.contains(word))
            continue;
        seen.insert(word);
        count += report.contains(word);
    }
    return count;
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
