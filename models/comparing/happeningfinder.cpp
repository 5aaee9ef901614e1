#include "models/comparing/happeningfinder.h"

#include <algorithm>
#include <numeric>

namespace jianbao
{

namespace
{

/// What two events must share, in one district and in two.
constexpr double enoughInOneDistrict = 0.45;
constexpr double enoughInTwoDistricts = 0.65;
/// Events of more days than this meet only others of the very same days.
constexpr int mostDays = 7;
/// Events that share only words which more events of their days hold are not compared, so that a day of a
/// thousand meetings stays quick.
constexpr qsizetype mostHolders = 24;
constexpr qsizetype fewestWords = 3;

bool isLong(const EventTable::Record &event)
{
    return event.last - event.first >= mostDays;
}

} // namespace

HappeningFinder::HappeningFinder(const EventTable &events)
    : HappeningFinder(events, EventWords::countsOf(events))
{
}

HappeningFinder::HappeningFinder(const EventTable &events, const EventWords::Counts &words)
    : m_events(events), m_words(words), m_parents(events.size())
{
    std::iota(m_parents.begin(), m_parents.end(), 0);
}

quint32 HappeningFinder::rootOf(quint32 number)
{
    while (m_parents.at(number) != number) {
        m_parents[number] = m_parents.at(m_parents.at(number));
        number = m_parents.at(number);
    }
    return number;
}

void HappeningFinder::join(quint32 left, quint32 right)
{
    const auto [first, second] = std::minmax({rootOf(left), rootOf(right)});
    m_parents[second] = first;
}

QList<HappeningFinder::Place> HappeningFinder::placesOf(const EventTable::Record &event)
{
    constexpr Place longTimes = 0x80000000;
    QList<Place> places;
    if (!event.isDated() || event.verdict == quint8(Verdict::Rejected))
        return places;
    if (isLong(event))
        return {Place(event.first) | longTimes};
    for (qint32 day = event.first; day <= event.last; ++day)
        places.append(Place(day));
    return places;
}

QList<HappeningFinder::Meeting> HappeningFinder::meetings(const Wanted &wanted) const
{
    QList<Meeting> all;
    for (quint32 number = 0; number < m_events.size(); ++number) {
        for (const Place place : placesOf(m_events.at(number))) {
            if (wanted(place))
                all.append({place, number});
        }
    }
    std::sort(all.begin(), all.end(), [](const Meeting &left, const Meeting &right) {
        return left.place != right.place ? left.place < right.place : left.number < right.number;
    });
    return all;
}

bool HappeningFinder::belongTogether(quint32 left, quint32 right, const QList<EventWords::Word> &leftWords,
                                     const QList<EventWords::Word> &rightWords) const
{
    const EventTable::Record &one = m_events.at(left);
    const EventTable::Record &other = m_events.at(right);
    if (one.article == other.article || leftWords.size() < fewestWords || rightWords.size() < fewestWords)
        return false;
    if (isLong(one) && (one.first != other.first || one.last != other.last))
        return false;
    const auto nowhere = [this](const EventTable::Record &event) {
        return m_events.districts().at(event.district).isEmpty();
    };
    const bool sameDistrict = one.district == other.district || nowhere(one) || nowhere(other);
    return m_words.shared(leftWords, rightWords) >=
           (sameDistrict ? enoughInOneDistrict : enoughInTwoDistricts);
}

void HappeningFinder::compare(const Meeting *begin, const Meeting *end)
{
    QList<QList<EventWords::Word>> words;
    QHash<EventWords::Word, QList<qsizetype>> holders;
    for (const Meeting *meeting = begin; meeting != end; ++meeting) {
        words.append(EventWords::of(m_events.what(meeting->number)));
        for (const EventWords::Word word : words.constLast())
            holders[word].append(meeting - begin);
    }
    for (const QList<qsizetype> &together : std::as_const(holders)) {
        for (qsizetype i = 0; together.size() <= mostHolders && i < together.size(); ++i) {
            for (qsizetype j = i + 1; j < together.size(); ++j) {
                const quint32 left = begin[together.at(i)].number;
                const quint32 right = begin[together.at(j)].number;
                if (rootOf(left) != rootOf(right) &&
                    belongTogether(left, right, words.at(together.at(i)), words.at(together.at(j))))
                    join(left, right);
            }
        }
    }
}

void HappeningFinder::compareAll(const QList<Meeting> &meetings)
{
    for (qsizetype from = 0; from < meetings.size();) {
        qsizetype to = from + 1;
        while (to < meetings.size() && meetings.at(to).place == meetings.at(from).place)
            ++to;
        if (to - from > 1)
            compare(meetings.constData() + from, meetings.constData() + to);
        from = to;
    }
}

QList<QList<quint32>> HappeningFinder::groups()
{
    compareAll(meetings([](Place) { return true; }));
    return joined();
}

QList<QList<quint32>> HappeningFinder::groups(const QList<QList<quint32>> &known, const QSet<Place> &changed)
{
    for (const QList<quint32> &group : known) {
        for (const quint32 number : group)
            join(group.constFirst(), number);
    }
    compareAll(meetings([&changed](Place place) { return changed.contains(place); }));
    return joined();
}

QList<QList<quint32>> HappeningFinder::joined()
{
    QHash<quint32, qsizetype> groupOf;
    QList<QList<quint32>> groups;
    for (quint32 number = 0; number < m_events.size(); ++number) {
        const quint32 root = rootOf(number);
        if (root == number)
            continue;
        if (!groupOf.contains(root)) {
            groupOf.insert(root, groups.size());
            groups.append(QList<quint32>{root});
        }
        groups[groupOf.value(root)].append(number);
    }
    std::sort(groups.begin(), groups.end());
    return groups;
}

} // namespace jianbao
