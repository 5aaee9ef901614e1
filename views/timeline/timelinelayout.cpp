#include "views/timeline/timelinelayout.h"

#include "views/charts/textlines.h"
#include "views/theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace jianbao
{

TimelineLayout::TimelineLayout(const TimelineModel &model, bool numbered, int mostLines)
    : m_model(model), m_numbered(numbered), m_mostLines(mostLines)
{
    const QFontMetricsF metrics(chartFont(12));
    for (int row = 0; row < model.rowCount(); ++row)
        m_textWidths.append(metrics.horizontalAdvance(text(row)));
}

QString TimelineLayout::text(int row) const
{
    const QString &what = m_model.eventAt(row).fact.what;
    return m_numbered ? QStringLiteral("%1 %2").arg(row + 1).arg(what) : what;
}

void TimelineLayout::setScale(const TimeScale &scale)
{
    m_scale = scale;
    m_lanes.clear();
    double top = 0;
    for (const TimelineLane &lane : m_model.lanes()) {
        QList<LaneEvent> events;
        for (int row = lane.firstRow; row < lane.firstRow + lane.rowCount; ++row) {
            const Event &event = m_model.eventAt(row).fact;
            events.append({row, event.period, event.precision, m_textWidths.at(row)});
        }
        const LaneLayout layout(events, scale, m_mostLines);
        const double lines = layout.isCounted() ? 2 : layout.lines();
        const double height = std::max(shortestLane, lines * lineHeight + 2 * lanePadding);
        m_lanes.append({layout, top, height});
        top += height;
    }
}

double TimelineLayout::height() const
{
    return m_lanes.isEmpty() ? 0 : m_lanes.constLast().top + m_lanes.constLast().height;
}

int TimelineLayout::laneAt(double y) const
{
    const auto after = std::upper_bound(m_lanes.cbegin(), m_lanes.cend(), y,
                                        [](double wanted, const Lane &lane) { return wanted < lane.top; });
    return y < 0 || y >= height() ? -1 : static_cast<int>(after - m_lanes.cbegin()) - 1;
}

const LaneItem *TimelineLayout::itemOf(int row) const
{
    const int lane = m_model.laneOf(row);
    if (lane < 0 || lane >= m_lanes.size())
        return nullptr;
    const QList<LaneItem> &items = m_lanes.at(lane).layout.items();
    const auto item = std::lower_bound(items.cbegin(), items.cend(), row,
                                       [](const LaneItem &left, int wanted) { return left.row < wanted; });
    return item == items.cend() || item->row != row ? nullptr : &*item;
}

QRectF TimelineLayout::areaOf(int row) const
{
    const LaneItem *item = itemOf(row);
    if (!item)
        return {};
    const Lane &lane = m_lanes.at(m_model.laneOf(row));
    if (lane.layout.isCounted())
        return {item->left, lane.top, item->right - item->left, lane.height};
    const double top = lane.top + lanePadding + item->line * lineHeight;
    return {item->left, top, item->end - item->left, lineHeight};
}

int TimelineLayout::rowAt(QPointF point) const
{
    const int lane = laneAt(point.y());
    if (lane < 0 || m_lanes.at(lane).layout.isCounted())
        return -1;
    for (const LaneItem &item : m_lanes.at(lane).layout.items()) {
        if (areaOf(item.row).adjusted(-2, 0, 2, 0).contains(point))
            return item.row;
    }
    return -1;
}

double TimelineLayout::markOf(int row) const
{
    const LaneItem *item = itemOf(row);
    return item ? (item->left + item->right) / 2 : 0;
}

int TimelineLayout::nearestRow(int lane, double x) const
{
    if (lane < 0 || lane >= m_lanes.size())
        return -1;
    const QList<LaneItem> &items = m_lanes.at(lane).layout.items();
    const auto nearest =
        std::min_element(items.cbegin(), items.cend(), [x](const LaneItem &left, const LaneItem &right) {
            return std::abs((left.left + left.right) / 2 - x) < std::abs((right.left + right.right) / 2 - x);
        });
    return nearest == items.cend() ? -1 : nearest->row;
}

} // namespace jianbao
