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
    : m_events(events), m_words(events), m_parents(events.size())
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

QList<HappeningFinder::Meeting> HappeningFinder::meetings() const
{
    constexpr quint32 longTimes = 0x80000000;
    QList<Meeting> all;
    for (quint32 number = 0; number < m_events.size(); ++number) {
        const EventTable::Record &event = m_events.at(number);
        if (!event.isDated() || m_events.verdict(number) == Verdict::Rejected)
            continue;
        if (isLong(event)) {
            all.append({quint32(event.first) | longTimes, number});
            continue;
        }
        for (qint32 day = event.first; day <= event.last; ++day)
            all.append({quint32(day), number});
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
                if (rootOf(left) == rootOf(right) ||
                    !belongTogether(left, right, words.at(together.at(i)), words.at(together.at(j))))
                    continue;
                const auto [first, second] = std::minmax({rootOf(left), rootOf(right)});
                m_parents[second] = first;
            }
        }
    }
}

QList<QList<quint32>> HappeningFinder::groups()
{
    const QList<Meeting> all = meetings();
    for (qsizetype from = 0; from < all.size();) {
        qsizetype to = from + 1;
        while (to < all.size() && all.at(to).place == all.at(from).place)
            ++to;
        if (to - from > 1)
            compare(all.constData() + from, all.constData() + to);
        from = to;
    }
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
