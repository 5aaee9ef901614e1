#include "views/timeline/timelinepainter.h"

#include "views/timeline/axispainter.h"

#include <QPainter>

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr double headers = LanePainter::headerWidth;
constexpr double axis = AxisPainter::height;

} // namespace

TimelinePainter::TimelinePainter(const TimelineModel &model, const TimelineLayout &layout, const Theme &theme,
                                 LanePainter::IsSelected isSelected)
    : m_layout(layout), m_theme(theme), m_lanes(model, layout, theme, std::move(isSelected))
{
}

void TimelinePainter::paint(QPainter &painter, const Sight &sight) const
{
    painter.fillRect(QRectF({}, sight.size), m_theme.paper);
    const double lanesHeight = std::min(sight.size.height() - axis, m_layout.height() - sight.offset.y());
    AxisPainter(m_layout.scale(), m_theme)
        .paint(painter, {headers, 0, sight.size.width() - headers, axis}, sight.offset.x(), lanesHeight);
    painter.setClipRect(QRectF(0, axis, sight.size.width(), sight.size.height() - axis));
    paintLanes(painter, sight);
    painter.setClipping(false);
    paintFrame(painter, sight);
}

void TimelinePainter::paintLanes(QPainter &painter, const Sight &sight) const
{
    const int first = std::max(0, m_layout.laneAt(sight.offset.y()));
    for (int lane = first; lane < m_layout.laneCount(); ++lane) {
        const double top = axis + m_layout.top(lane) - sight.offset.y();
        if (top > sight.size.height())
            break;
        m_lanes.paint(painter, lane, {0, top, sight.size.width(), m_layout.height(lane)}, sight.offset.x(),
                      sight.currentRow);
    }
}

/// The corner between axis and headers, the lines along both, and the band.
void TimelinePainter::paintFrame(QPainter &painter, const Sight &sight) const
{
    painter.fillRect(QRectF(0, 0, headers, axis), m_theme.panel);
    painter.setPen(QPen(m_theme.rule, 1));
    painter.drawLine(QPointF(0, axis), QPointF(sight.size.width(), axis));
    painter.drawLine(QPointF(headers, 0), QPointF(headers, sight.size.height()));
    if (sight.band.isEmpty())
        return;
    painter.setPen(QPen(m_theme.accent, 1, Qt::DashLine));
    painter.drawRect(sight.band);
}

} // namespace jianbao
