#pragma once

#include "views/charts/chartgeometry.h"
#include "views/style/theme.h"

#include <QGraphicsItem>

namespace jianbao
{

/// The words along the axes of a chart, which Qt Charts cuts down to dots or writes over each other: the
/// names of rows, what stands under the horizontal axis, and the frames, names and axes of small charts.
/// Where room is short, every second, third … is written; none is cut but the names of rows.
class AxisWords : public QGraphicsItem
{
public:
    explicit AxisWords(QGraphicsItem *parent);

    void setPlan(const ChartPlan &plan, const Theme &theme);
    void setGeometry(const ChartGeometry &geometry, const QRectF &body);

    QRectF boundingRect() const override { return m_body; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    struct Word
    {
        double middle;
        QString text;
    };
    void paintRowNames(QPainter &painter) const;
    void paintAcross(QPainter &painter) const;
    void paintPanels(QPainter &painter) const;
    void paintPanel(QPainter &painter, const ChartPanel &panel) const;
    static void paintWords(QPainter &painter, const QList<Word> &words, double baseline);

    ChartPlan m_plan;
    Theme m_theme = Theme::light();
    ChartGeometry m_geometry;
    QRectF m_body;
};

} // namespace jianbao
