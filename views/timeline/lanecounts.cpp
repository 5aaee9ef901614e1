#include "views/timeline/lanecounts.h"

#include "views/timeline/occupiedcells.h"

#include <algorithm>
#include <numeric>

namespace jianbao
{

LaneCounts::LaneCounts(const QList<EventTable::Record> &records, int firstRow, const TimeScale &scale,
                       const WidthOf &widthOf)
{
    int best = -1;
    qint64 stepEnd = std::numeric_limits<qint64>::min();
    for (int i = 0; i < records.size(); ++i) {
        const EventTable::Record &record = records.at(i);
        if (record.first > stepEnd) {
            const CalendarStep step = stepAround(QDate::fromJulianDay(record.first), scale.countUnit());
            stepEnd = step.last.toJulianDay();
            m_bars.append({step, firstRow + i, 0, firstRow + i});
            best = -1;
        }
        LaneCount &bar = m_bars.last();
        ++bar.count;
        m_most = std::max(m_most, bar.count);
        if (record.rank() > best) {
            best = record.rank();
            bar.topRow = firstRow + i;
        }
    }
    if (!m_bars.isEmpty())
        nameBars(records, firstRow, scale, widthOf);
}

void LaneCounts::nameBars(const QList<EventTable::Record> &records, int firstRow, const TimeScale &scale,
                          const WidthOf &widthOf)
{
    const double shift = scale.left(m_bars.constFirst().step.first);
    OccupiedCells cells(scale.right(m_bars.constLast().step.last) - shift + longestName + 16);
    QList<int> order(m_bars.size());
    std::iota(order.begin(), order.end(), 0);
    const auto rank = [&](int bar) { return records.at(m_bars.at(bar).topRow - firstRow).rank(); };
    std::stable_sort(order.begin(), order.end(), [&](int left, int right) {
        return rank(left) != rank(right) ? rank(left) > rank(right)
                                         : m_bars.at(left).count > m_bars.at(right).count;
    });
    for (const int i : std::as_const(order)) {
        LaneCount &bar = m_bars[i];
        bar.text = bar.textEnd = scale.left(bar.step.first) + 1;
        const double from = bar.text - shift;
        if (!cells.isFree(from, from + shortestName))
            continue;
        const double whole = std::min(widthOf(bar.topRow), longestName);
        const double width = cells.isFree(from, from + whole + 10) ? whole : std::min(whole, shortestName);
        if (!cells.isFree(from, from + width + 10))
            continue;
        bar.textEnd = bar.text + width;
        cells.take(from, from + width + 10);
    }
}

const LaneCount *LaneCounts::barAt(QDate day) const
{
    const auto bar =
        std::lower_bound(m_bars.cbegin(), m_bars.cend(), day,
                         [](const LaneCount &left, QDate wanted) { return left.step.last < wanted; });
    return bar == m_bars.cend() || bar->step.first > day ? nullptr : &*bar;
}

} // namespace jianbao
