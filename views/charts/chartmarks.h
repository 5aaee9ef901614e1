#pragma once

#include "views/charts/chartlabels.h"
#include "views/style/theme.h"

#include <QGraphicsItem>

namespace jianbao
{

/// Draws the figures of a plan over a chart: a shape for each series, hollow where planned or implied, half
/// full for part of a year, open stems for bounds, whiskers, values and the names of the series beside their
/// last figure. The current figure has a ring. Very many figures are drawn as points of one size.
class ChartMarks : public QGraphicsItem
{
public:
    explicit ChartMarks(QGraphicsItem *parent);

    void setPlan(const ChartPlan &plan, const Theme &theme);
    /// `body` is where labels may stand.
    void setGeometry(const ChartGeometry &geometry, const QRectF &body);
    const QRectF &body() const { return m_body; }
    void setCurrent(int mark);
    /// False where some value had no room.
    bool writesAll() const { return m_writesAll; }

    QRectF boundingRect() const override { return m_body.adjusted(-m_body.left(), 0, 0, 0); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QColor colourOf(int series) const;
    void paintWhiskers(QPainter &painter) const;
    void paintHollowBars(QPainter &painter) const;
    void paintPaces(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintCrowd(QPainter &painter, const QList<qsizetype> &visible) const;
    void paintMark(QPainter &painter, const ChartMark &mark) const;
    void paintStems(QPainter &painter, const ChartMark &mark, QPointF at) const;
    void paintLabels(QPainter &painter) const;
    void paintUpright(QPainter &painter, const ChartLabel &label) const;

    ChartPlan m_plan;
    Theme m_theme = Theme::light();
    ChartGeometry m_geometry;
    QRectF m_body;
    QList<ChartLabel> m_labels;
    bool m_writesAll = true;
    int m_current = -1;
};

} // namespace jianbao
