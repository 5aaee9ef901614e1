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
};

} // namespace jianbao
