#pragma once

#include "views/charts/axisticks.h"
#include "views/charts/placedpoint.h"

#include <QCoreApplication>

namespace jianbao
{

/// How the figures of one family stand in a chart: marks with their labels, and axes around them.
class FigureScale
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::FigureScale)
public:
    FigureScale(const SeriesFamily &family, const QList<PlacedPoint> &shown);

    const SeriesFamily &family() const { return m_family; }
    /// How high a value stands: a place in a ranking counts downwards.
    double height(double value) const { return m_family.isRank() ? -value : value; }
    /// The value in brief: "1.5亿", "88", "12.5%".
    QString label(const SeriesPoint &point) const;
    /// The same with the period before it.
    QString datedLabel(const SeriesPoint &point) const;
    ChartMark mark(const PlacedPoint &placed, QPointF at, int series) const;
    /// An axis around everything that the plan holds so far.
    ChartAxis heightAxis(const ChartPlan &plan, AxisBase base) const;
    ChartAxis widthAxis(const ChartPlan &plan, AxisBase base) const;

private:
    ChartAxis axis(double low, double high, AxisBase base) const;

    SeriesFamily m_family;
    bool m_mixed; ///< parts of a year stand beside whole ones
};

} // namespace jianbao
