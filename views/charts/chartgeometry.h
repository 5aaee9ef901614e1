#pragma once

#include "views/charts/chartplan.h"

#include <QRectF>

namespace jianbao
{

/// Where values of a plan stand in a plot, in the plot's pixels.
struct ChartGeometry
{
    ChartAxis x;
    ChartAxis y;
    QRectF plot;

    double across(double value) const
    {
        return plot.left() + (value - x.minimum) / (x.maximum - x.minimum) * plot.width();
    }
    double down(double value) const
    {
        return plot.bottom() - (value - y.minimum) / (y.maximum - y.minimum) * plot.height();
    }
    QPointF map(QPointF value) const { return {across(value.x()), down(value.y())}; }
    QRectF map(const QRectF &area) const
    {
        return QRectF(map(area.topLeft()), map(area.bottomRight())).normalized();
    }
    QRectF barArea(const ChartBar &bar, double width, bool sideways) const
    {
        const QRectF upright(bar.position - width / 2, 0, width, bar.value);
        const QRectF lying(0, bar.position - width / 2, bar.value, width);
        return map(sideways ? lying : upright);
    }
    /// False for what lies outside the shown stretch of the axes.
    bool shows(QPointF value) const
    {
        return value.x() >= x.minimum && value.x() <= x.maximum && value.y() >= y.minimum &&
               value.y() <= y.maximum;
    }
};

} // namespace jianbao
