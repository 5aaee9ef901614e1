#include "models/reading/layout/sharedwords.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/patterns/wordplace.h"

#include <algorithm>
#include <deque>
#include <utility>
#include <vector>

namespace jianbao
{

namespace
{

constexpr int mostOtherTexts = 2; ///< a string that so many other texts hold is no longer rare

bool isWord(QStringView text)
{
    return isAllHan(text);
}

} // namespace

/// Goes through the texts one after the other.
class SharedWords::Reader
{
public:
    explicit Reader(SharedWords &words) : m_words(words) {}

    void read(int text, QStringView words)
    {
        eachWord(words, [&](quint64 word) {
            Holders &holders = m_words.m_known[word];
            if (holders.first < 0)
                holders.first = text;
            else if (holders.first != text)
                addHolder(text, holders);
        });
    }
    void end(size_t texts)
    {
        m_words.m_places = NumberGroups(m_latest.size(), m_places);
        m_places.clear(); // takes as much room as both groups
        m_words.m_strings = m_words.m_places.turned(texts);
    }

private:
    void addHolder(int text, Holders &holders)
    {
        if (holders.number < 0) {
            holders.number = int(m_latest.size());
            m_latest.push_back(holders.first);
            m_places.push_back({holders.number, holders.first});
        }
        int &latest = m_latest[size_t(holders.number)];
        if (latest == text)
            return;
        latest = text;
        m_places.push_back({holders.number, text});
    }

    SharedWords &m_words;
    std::deque<NumberGroups::Member> m_places; ///< of a long page there are many, which are never moved
    std::vector<int> m_latest;                 ///< of each string: the text that held it last
};

SharedWords::SharedWords(const QStringList &texts)
{
    reserveFor(texts);
    Reader reader(*this);
    for (int text = 0; text < texts.size(); ++text)
        reader.read(text, texts.at(text));
    reader.end(size_t(texts.size()));
}

int SharedWords::shared(const QList<int> &group, int other, const QList<int> &passedOver) const
{
    const qsizetype mostPlaces = group.size() + passedOver.size() + 1 + mostOtherTexts;
    int count = 0;
    for (const int number : m_strings.of(other)) {
        const std::span<const int> places = m_places.of(number);
        if (qsizetype(places.size()) > mostPlaces)
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

SharedWords::Words SharedWords::wordsOf(const QString &text)
{
    Words words;
    eachWord(text, [&](quint64 word) { words.insert(word); });
    return words;
}

SharedWords::Words SharedWords::rareWordsOf(const QString &text) const
{
    Words words;
    eachWord(text, [&](quint64 word) {
        const auto holders = m_known.constFind(word);
        if (holders != m_known.cend() &&
            (holders->number < 0 || m_places.of(holders->number).size() <= mostOtherTexts + 1))
            words.insert(word);
    });
    return words;
}

int SharedWords::common(const Words &words, const Words &others)
{
    return int(
        std::count_if(words.cbegin(), words.cend(), [&](quint64 word) { return others.contains(word); }));
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
        found += holdsWord(text, pair);
    }
    return pairs > 0 ? double(found) / pairs : 0;
}

} // namespace jianbao
