#pragma once

#include "views/charts/chartgeometry.h"

namespace jianbao
{

/// Words beside a mark: its value, or the name of the series that ends there.
struct ChartLabel
{
    QString text;
    bool isName = false;
    bool isOurs = false;
    QPointF mark;
    QPointF place; ///< top left
    QSizeF size;
};

/// Finds places for the values and names of a chart, in pixels: no label touches another one, a mark, a line
/// or an axis; what finds no place is left out, names and newest values last. Where more marks are shown than
/// `crowd`, only the last value of each series is written.
class ChartLabels
{
public:
    static constexpr qsizetype crowd = 400;

    /// `body` is where labels may stand.
    ChartLabels(const ChartPlan &plan, const ChartGeometry &geometry, const QRectF &body);

    QList<ChartLabel> placed() const;

private:
    QList<ChartLabel> names() const;
    QList<ChartLabel> values() const;
    QList<QRectF> obstacles() const;
    QList<QPointF> placesFor(const ChartLabel &label) const;

    const ChartPlan &m_plan;
    const ChartGeometry &m_geometry;
    QRectF m_body;
    QList<qsizetype> m_visible; ///< marks in the shown stretch
};

} // namespace jianbao
