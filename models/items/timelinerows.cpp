#include "models/items/timelinerows.h"

#include "models/items/laneforest.h"

#include <algorithm>

namespace jianbao
{

namespace
{

/// Says of each event whether a filter wants it.
class EventSieve
{
public:
    EventSieve(const EventTable &table, const TimelineFilter &filter)
        : m_table(table)
        , m_from(filter.from.isValid() ? filter.from.toJulianDay() : std::numeric_limits<qint64>::min())
        , m_to(filter.to.isValid() ? filter.to.toJulianDay() : std::numeric_limits<qint64>::max())
        , m_hasTime(filter.from.isValid() || filter.to.isValid())
        , m_verdict(filter.verdict)
    {
        for (const EventKind kind : filter.kinds)
            m_kinds |= 1u << static_cast<int>(kind);
        if (!filter.articles)
            return;
        m_articles.emplace(table.articles().size());
        for (qsizetype i = 0; i < m_articles->size(); ++i)
            (*m_articles)[i] = filter.articles->contains(table.articles().at(i));
    }

    bool wants(quint32 number) const
    {
        const EventTable::Record &event = m_table.at(number);
        if (m_hasTime && (!event.isDated() || event.last < m_from || event.first > m_to))
            return false;
        if (m_kinds != 0 && !(m_kinds & 1u << event.kind))
            return false;
        if (m_verdict && m_table.verdict(number) != *m_verdict)
            return false;
        return !m_articles || m_articles->at(event.article);
    }

private:
    const EventTable &m_table;
    qint64 m_from;
    qint64 m_to;
    bool m_hasTime;
    unsigned m_kinds = 0;
    std::optional<Verdict> m_verdict;
    std::optional<QList<bool>> m_articles;
};

QList<QList<quint32>> wantedByDistrict(const EventTable &table, const TimelineFilter &filter)
{
    const EventSieve sieve(table, filter);
    QList<QList<quint32>> wanted(table.districts().size());
    for (quint32 district = 0; district < table.districts().size(); ++district) {
        if (!filter.districts.isEmpty() && !filter.districts.contains(table.districts().at(district)))
            continue;
        wanted[district].reserve(table.firstOf(district + 1) - table.firstOf(district));
        for (quint32 number = table.firstOf(district); number < table.firstOf(district + 1); ++number) {
            if (sieve.wants(number))
                wanted[district].append(number);
        }
    }
    return wanted;
}

} // namespace

TimelineRows::TimelineRows(const EventTable &table, const TimelineFilter &filter,
                           const LaneArrangement &arrangement)
{
    const QList<QList<quint32>> wanted = wantedByDistrict(table, filter);
    QList<qsizetype> counts;
    for (const QList<quint32> &numbers : wanted)
        counts.append(numbers.size());
    const LaneForest forest(table, counts, arrangement);
    QList<int> toldIn(table.groups().size(), -1);
    for (const LaneForest::Lane &lane : forest.lanes()) {
        QList<quint32> numbers = wanted.at(lane.district);
        for (const quint32 part : lane.folded)
            numbers += wanted.at(part);
        if (!lane.folded.isEmpty())
            std::stable_sort(numbers.begin(), numbers.end(), [&table](quint32 left, quint32 right) {
                return table.at(left).first < table.at(right).first;
            });
        addLane(table, numbers, toldIn,
                {table.districts().at(lane.district), 0, 0, lane.depth, lane.below, !lane.folded.isEmpty()});
    }
}

/// `toldIn` has for each group the last lane that tells its happening.
void TimelineRows::addLane(const EventTable &table, QList<quint32> numbers, QList<int> &toldIn,
                           const TimelineLane &lane)
{
    const auto place = static_cast<int>(m_lanes.size());
    numbers.removeIf([&](quint32 number) {
        const qint32 group = table.groupOf(number);
        return group >= 0 && std::exchange(toldIn[group], place) == place;
    });
    TimelineLane added = lane;
    added.firstRow = static_cast<int>(m_numbers.size());
    added.rowCount = static_cast<int>(numbers.size());
    qint32 first = EventTable::noDay;
    qint32 last = std::numeric_limits<qint32>::min();
    for (const quint32 number : std::as_const(numbers)) {
        const EventTable::Record &event = table.at(number);
        if (!event.isDated())
            break;
        first = std::min(first, event.first);
        last = std::max(last, event.last);
        added.isUncertain = added.isUncertain || event.isUncertain();
    }
    m_numbers += numbers;
    m_lanes.append(added);
    if (first == EventTable::noDay)
        return;
    if (!m_extent.start.isValid() || first < m_extent.start.toJulianDay())
        m_extent.start = QDate::fromJulianDay(first);
    if (!m_extent.end.isValid() || last > m_extent.end.toJulianDay())
        m_extent.end = QDate::fromJulianDay(last);
}

int TimelineRows::laneOf(int row) const
{
    const auto after =
        std::upper_bound(m_lanes.cbegin(), m_lanes.cend(), row,
                         [](int wanted, const TimelineLane &lane) { return wanted < lane.firstRow; });
    return static_cast<int>(after - m_lanes.cbegin()) - 1;
}

Period TimelineRows::bulk(const EventTable &table) const
{
    QList<qint32> starts;
    starts.reserve(m_numbers.size());
    for (const quint32 number : m_numbers) {
        if (table.at(number).isDated())
            starts.append(table.at(number).first);
    }
    const qsizetype aside = starts.size() / 20;
    if (aside == 0)
        return m_extent;
    const auto early = starts.begin() + aside;
    const auto late = starts.end() - 1 - aside;
    std::nth_element(starts.begin(), early, starts.end());
    const qint32 first = *early;
    std::nth_element(starts.begin(), late, starts.end());
    return {QDate::fromJulianDay(first), QDate::fromJulianDay(*late)};
}

} // namespace jianbao
