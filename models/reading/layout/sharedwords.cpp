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

SharedWords::SharedWords(const QStringList &texts)
{
    for (int number = 0; number < texts.size(); ++number) {
        const QString &text = texts.at(number);
        for (qsizetype at = 0; at + length <= text.size(); ++at) {
            const QStringView word = QStringView(text).mid(at, length);
            if (!isWord(word))
                continue;
            QList<int> &places = m_places[word.toString()];
            if (places.isEmpty() || places.last() != number)
                places.append(number);
        }
    }
}

int SharedWords::shared(const QList<int> &group, int other, const QList<int> &passedOver) const
{
    int count = 0;
    for (const QList<int> &places : m_places) {
        if (!places.contains(other))
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
