#pragma once

#include "models/datatypes/eventtable.h"
#include "views/timeline/timescale.h"

#include <functional>

namespace jianbao
{

/// A bar of a counted lane: the events that begin in a step of the calendar.
struct LaneCount
{
    CalendarStep step;
    int firstRow = 0;
    int count = 0;
    int topRow = -1;    ///< the most important of them
    double text = 0;    ///< where its name begins, in pixels of the scale
    double textEnd = 0; ///< up to where it may reach; text itself where there is no room for it
};

/// A crowded lane as counts per calendar unit, with the names of the most important events as far as there is
/// room: names never touch each other. Laid out as a whole, so that panning moves nothing. A pure value.
class LaneCounts
{
public:
    static constexpr double shortestName = 72;
    static constexpr double longestName = 200;

    using WidthOf = std::function<double(int row)>;

    LaneCounts() = default;
    /// `records` are those of the rows from `firstRow` on, by first day, all with a known day.
    LaneCounts(const QList<EventTable::Record> &records, int firstRow, const TimeScale &scale,
               const WidthOf &widthOf);

    const QList<LaneCount> &bars() const { return m_bars; }
    int most() const { return m_most; }
    /// The bar in whose step a day lies; null if there is none.
    const LaneCount *barAt(QDate day) const;

private:
    void nameBars(const QList<EventTable::Record> &records, int firstRow, const TimeScale &scale,
                  const WidthOf &widthOf);

    QList<LaneCount> m_bars;
    int m_most = 0;
};

} // namespace jianbao
