#pragma once

#include "views/charts/chartgeometry.h"
#include "views/theme.h"

#include <QGraphicsItem>

#include <optional>

namespace jianbao
{

/// Draws the figures of a plan over a chart: a shape for each series, hollow where planned, open stems for
/// bounds, whiskers, values and the names of the series beside their last figure. Labels never overlap; what
/// finds no place is left out. The current figure has a ring.
class ChartMarks : public QGraphicsItem
{
public:
    explicit ChartMarks(QGraphicsItem *parent);

    void setPlan(const ChartPlan &plan, const Theme &theme);
    /// `body` is where labels may stand.
    void setGeometry(const ChartGeometry &geometry, const QRectF &body);
    void setCurrent(int mark);

    QRectF boundingRect() const override { return m_body.adjusted(-m_body.left(), 0, 0, 0); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    struct Label
    {
        QString text;
        int series = 0;
        bool name = false;
        QPointF mark;
        QPointF place; ///< top left
        QSizeF size;
    };
    void arrangeLabels();
    QList<QRectF> obstacles() const;
    QList<Label> wantedNames() const;
    QList<Label> wantedValues() const;
    QRectF barArea(const ChartBar &bar) const;
    QList<QPointF> stemsOf(const ChartMark &mark) const;
    QColor colourOf(int series) const;
    bool isSideways() const { return m_plan.kind == ChartKind::Ranked || m_plan.kind == ChartKind::Change; }
    void paintRowNames(QPainter &painter) const;
    void paintWhiskers(QPainter &painter) const;
    void paintHollowBars(QPainter &painter) const;
    void paintMark(QPainter &painter, const ChartMark &mark) const;
    void paintStems(QPainter &painter, const ChartMark &mark, QPointF at) const;
    void paintLabels(QPainter &painter) const;

    ChartPlan m_plan;
    Theme m_theme = Theme::light();
    ChartGeometry m_geometry;
    QRectF m_body;
    QList<Label> m_labels;
    int m_current = -1;
};

} // namespace jianbao
