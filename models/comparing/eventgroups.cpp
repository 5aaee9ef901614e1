#include "models/comparing/eventgroups.h"

#include "models/comparing/eventwords.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

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

/// Sets of indices that only ever grow together.
class Unions
{
public:
    explicit Unions(qsizetype count) : m_parents(count) { std::iota(m_parents.begin(), m_parents.end(), 0); }
    qsizetype rootOf(qsizetype index)
    {
        while (m_parents.at(index) != index) {
            m_parents[index] = m_parents.at(m_parents.at(index));
            index = m_parents.at(index);
        }
        return index;
    }
    void join(qsizetype left, qsizetype right)
    {
        const auto [first, second] = std::minmax({rootOf(left), rootOf(right)});
        m_parents[second] = first;
    }

private:
    QList<qsizetype> m_parents;
};

/// The days of an event, both known.
Period daysOf(const Period &period)
{
    return {period.start.isValid() ? period.start : period.end,
            period.end.isValid() ? period.end : period.start};
}

bool isLong(const Period &days)
{
    return days.start.daysTo(days.end) >= mostDays;
}

/// Where an event can meet another: each of its days, or the first one of a long time.
QList<quint32> meetingPlaces(const Period &days)
{
    constexpr quint32 longTimes = 0x80000000;
    if (!days.start.isValid())
        return {};
    const quint32 first = quint32(days.start.toJulianDay());
    if (isLong(days))
        return {first | longTimes};
    QList<quint32> places;
    for (qint64 day = 0; day <= days.start.daysTo(days.end); ++day)
        places.append(first + quint32(day));
    return places;
}

bool belongTogether(const QList<StoredEvent> &events, const EventWords &words, qsizetype left,
                    qsizetype right)
{
    const StoredEvent &one = events.at(left);
    const StoredEvent &other = events.at(right);
    if (one.source.articleId == other.source.articleId || words.of(left).size() < fewestWords ||
        words.of(right).size() < fewestWords)
        return false;
    const Period days = daysOf(one.fact.period);
    if (isLong(days) && days != daysOf(other.fact.period))
        return false;
    const bool sameDistrict = one.fact.district == other.fact.district || one.fact.district.isEmpty() ||
                              other.fact.district.isEmpty();
    return words.shared(left, right) >= (sameDistrict ? enoughInOneDistrict : enoughInTwoDistricts);
}

QList<StoredEvent> sortedById(const QList<StoredEvent> &events)
{
    QList<StoredEvent> sorted;
    std::copy_if(events.cbegin(), events.cend(), std::back_inserter(sorted),
                 [](const StoredEvent &event) { return event.verdict != Verdict::Rejected; });
    std::sort(sorted.begin(), sorted.end(),
              [](const auto &left, const auto &right) { return left.id < right.id; });
    return sorted;
}

} // namespace

EventGroups::EventGroups(const QList<StoredEvent> &events)
{
    const QList<StoredEvent> sorted = sortedById(events);
    const EventWords words(sorted);
    QHash<quint64, QList<qsizetype>> holders; // of a word on a day
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        for (const quint32 place : meetingPlaces(daysOf(sorted.at(i).fact.period))) {
            for (const EventWords::Word word : words.of(i))
                holders[quint64(place) << 32 | word].append(i);
        }
    }
    Unions unions(sorted.size());
    for (const QList<qsizetype> &together : std::as_const(holders)) {
        for (qsizetype i = 0; together.size() <= mostHolders && i < together.size(); ++i) {
            for (qsizetype j = i + 1; j < together.size(); ++j) {
                const qsizetype left = together.at(i);
                const qsizetype right = together.at(j);
                if (unions.rootOf(left) != unions.rootOf(right) && belongTogether(sorted, words, left, right))
                    unions.join(left, right);
            }
        }
    }
    QHash<qsizetype, QStringList> members;
    for (qsizetype i = 0; i < sorted.size(); ++i)
        members[unions.rootOf(i)].append(sorted.at(i).id);
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        const QStringList ids = members.value(i);
        if (ids.size() < 2)
            continue;
        for (const QString &id : ids)
            m_groupOf.insert(id, m_groups.size());
        m_groups.append(ids);
    }
}

QStringList EventGroups::sameAs(const QString &id) const
{
    const auto group = m_groupOf.constFind(id);
    if (group == m_groupOf.cend())
        return {};
    QStringList others = m_groups.at(*group);
    others.removeOne(id);
    return others;
}

} // namespace jianbao
