#pragma once

#include "views/charts/chartgeometry.h"

namespace jianbao
{

/// Words beside a mark: its value, or the name of the series that ends there; or beside a rule.
struct ChartLabel
{
    QString text;
    bool isName = false;
    bool isRule = false;
    bool isOurs = false;
    bool isUpright = false; ///< read from below
    int pixels = 12;        ///< of the face
    QPointF mark;
    QPointF place; ///< top left
    QSizeF size;
};

/// Finds places for the values and names of a chart, in pixels: no label touches another one, a mark, a line
/// or an axis; what finds no place is left out, names and newest values last. Values of bars that are too
/// narrow stand upright. Where more marks are shown than `crowd`, only the last value of each series is
/// written.
class ChartLabels
{
public:
    static constexpr qsizetype crowd = 400;

    /// `body` is where labels may stand.
    ChartLabels(const ChartPlan &plan, const ChartGeometry &geometry, const QRectF &body);

    const QList<ChartLabel> &placed() const { return m_placed; }
    /// False where some value found no place.
    bool isComplete() const { return m_complete; }

private:
    QList<ChartLabel> names() const;
    QList<ChartLabel> ruleName() const;
    QList<ChartLabel> values() const;
    QList<ChartLabel> changes() const;
    ChartLabel valueOf(const ChartMark &mark) const;
    QList<ChartLabel> upright(QList<ChartLabel> labels) const;
    QList<ChartLabel> fitting(const QList<ChartLabel> &wanted) const;
    QList<QPointF> placesOverPanel(const ChartLabel &label) const;
    QList<QPointF> placesFor(const ChartLabel &label) const;
    QList<double> endsInRow(QPointF mark) const;

    const ChartPlan &m_plan;
    const ChartGeometry &m_geometry;
    QRectF m_body;
    QList<qsizetype> m_visible; ///< marks in the shown stretch
    QList<QRectF> m_obstacles;
    QList<ChartLabel> m_placed;
    bool m_complete = true;
};

} // namespace jianbao
