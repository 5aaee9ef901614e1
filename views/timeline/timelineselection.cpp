#include "views/timeline/timelineselection.h"

#include <algorithm>

namespace jianbao
{

QItemSelectionRange TimelineSelection::range(qsizetype first, qsizetype last) const
{
    return {m_items.index(static_cast<int>(first), 0), m_items.index(static_cast<int>(last), 0)};
}

QItemSelection TimelineSelection::ofRows(const QList<int> &rows) const
{
    QItemSelection selection;
    for (qsizetype from = 0; from < rows.size();) {
        qsizetype to = from + 1;
        while (to < rows.size() && rows.at(to) == rows.at(to - 1) + 1)
            ++to;
        selection.append(range(rows.at(from), rows.at(to - 1)));
        from = to;
    }
    return selection;
}

QItemSelection TimelineSelection::ofLane(int lane) const
{
    const TimelineLane &meant = m_model.lanes().at(lane);
    return {{range(meant.firstRow, meant.firstRow + meant.rowCount - 1)}};
}

QItemSelection TimelineSelection::ofBand(const QRectF &band) const
{
    const qint64 firstDay = m_layout.scale().dayAt(band.left()).toJulianDay();
    const qint64 lastDay = m_layout.scale().dayAt(band.right()).toJulianDay();
    QItemSelection selection;
    for (int lane = 0; lane < m_layout.laneCount(); ++lane) {
        const double top = m_layout.top(lane);
        if (top <= band.bottom() && top + m_layout.height(lane) >= band.top())
            selection.append(between(lane, firstDay, lastDay));
    }
    return selection;
}

/// The dated events of a lane stand in the order of their first days.
QItemSelection TimelineSelection::between(int lane, qint64 firstDay, qint64 lastDay) const
{
    const QList<quint32> &numbers = m_model.numbers();
    const auto laneBegin = numbers.cbegin() + m_model.lanes().at(lane).firstRow;
    const auto laneEnd = laneBegin + m_model.datedCount(lane);
    const auto before = [this](qint64 day) {
        return [this, day](quint32 number) { return m_model.table().at(number).first < day; };
    };
    const auto begin = std::partition_point(laneBegin, laneEnd, before(firstDay));
    const auto end = std::partition_point(begin, laneEnd, before(lastDay + 1));
    if (begin == end)
        return {};
    return {{range(begin - numbers.cbegin(), end - numbers.cbegin() - 1)}};
}

} // namespace jianbao
