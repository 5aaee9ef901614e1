#pragma once

#include "models/datatypes/eventtable.h"
#include "models/items/lanearrangement.h"

#include <optional>

namespace jianbao
{

/// All events of one district, or, where it is folded, of all districts that it is made of: rows
/// [firstRow, firstRow + rowCount).
struct TimelineLane
{
    QString district;
    int firstRow = 0;
    int rowCount = 0;
    int depth = 0;            ///< 0 for a lane that is a part of no other
    int below = 0;            ///< how many districts are parts of it, at any depth
    bool isFolded = false;    ///< its parts have no lanes of their own
    bool isUncertain = false; ///< one of its events at least is not told to the day
};

/// Which events are shown; what is empty or invalid does not narrow.
struct TimelineFilter
{
    QDate from; ///< events that touch the days from … to
    QDate to;
    QStringList districts;
    QSet<EventKind> kinds;
    std::optional<Verdict> verdict;
    std::optional<QSet<QString>> articles; ///< ids
    bool operator==(const TimelineFilter &) const = default;
};

/// The rows of a timeline: numbers of a table's events by lane and, in a lane, by first day, those without a
/// known day last. A happening that several articles tell has one row a lane. Pure; takes some ten
/// milliseconds for a million events.
class TimelineRows
{
public:
    TimelineRows() = default;
    TimelineRows(const EventTable &table, const TimelineFilter &filter, const LaneArrangement &arrangement);

    const QList<quint32> &numbers() const { return m_numbers; }
    const QList<TimelineLane> &lanes() const { return m_lanes; }
    /// The lane of a row.
    int laneOf(int row) const;

    /// The first and the last day of all rows; both invalid if no day is known.
    Period extent() const { return m_extent; }
    /// The part of the extent in which nine of ten events begin; the whole extent for fewer than 20 events.
    Period bulk(const EventTable &table) const;

private:
    void addLane(const EventTable &table, QList<quint32> numbers, QList<int> &toldIn,
                 const TimelineLane &lane);

    QList<quint32> m_numbers;
    QList<TimelineLane> m_lanes;
    Period m_extent;
};

} // namespace jianbao
