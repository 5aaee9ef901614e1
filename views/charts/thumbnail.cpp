#include "views/charts/thumbnail.h"

#include "views/charts/chartgeometry.h"

#include <QPolygonF>

namespace jianbao
{

void paintThumbnail(QPainter &painter, const QRectF &area, const ChartPlan &plan, const Theme &theme)
{
    if (plan.isEmpty())
        return;
    constexpr double dot = 2.5;
    const ChartGeometry geometry{plan.x, plan.y, area};
    const auto colour = [&](int series) {
        return series < 0 ? theme.muted : theme.series.at(series % theme.series.size());
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.rule, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    for (const ChartBar &bar : plan.bars) {
        if (!bar.hollow)
            painter.fillRect(geometry.barArea(bar, plan.barWidth, plan.isSideways()), colour(bar.series));
    }
    for (const ChartLine &line : plan.lines) {
        QPolygonF points;
        for (const QPointF &point : line.points)
            points.append(geometry.map(point));
        painter.setPen(QPen(colour(line.series), 1.5, line.dotted ? Qt::DotLine : Qt::SolidLine));
        painter.drawPolyline(points);
    }
    for (const ChartMark &mark : plan.marks) {
        if (!plan.bars.isEmpty())
            break;
        painter.setPen(QPen(colour(mark.series), 1));
        painter.setBrush(mark.hollow ? theme.paper : colour(mark.series));
        painter.drawEllipse(geometry.map(mark.at), dot, dot);
    }
    painter.restore();
}

} // namespace jianbao
