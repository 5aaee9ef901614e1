#pragma once

#include "views/charts/chartgeometry.h"
#include "views/theme.h"

#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>

namespace jianbao
{

class ChartCaption;
class ChartMarks;

/// A plan as a chart: series and axes are Qt Charts'; marks, direct labels, whiskers, title and footer are
/// our own items, because Qt Charts bridges gaps, cannot bound a figure and garbles 万 and 亿. Same plan,
/// theme and size give the same picture on screen, on paper and in a file. GUI thread.
class IndicatorChart : public QChart
{
    Q_OBJECT
public:
    explicit IndicatorChart(QGraphicsItem *parent = nullptr);

    /// `sources` are citations for the footer, which shows as many as fit two lines.
    void setPlan(const ChartPlan &plan, const QStringList &sources);
    void setTheme(const Theme &theme);
    const ChartPlan &plan() const { return m_plan; }
    const Theme &colours() const { return m_theme; }

    /// The mark nearest to a place in the chart's coordinates, or -1 if none is within 12 pixels.
    int markAt(QPointF place) const;
    /// Where a mark stands in the chart's coordinates.
    QPointF placeOf(int mark) const;
    /// Draws a ring around this mark; -1 around none.
    void setCurrentMark(int mark);
    /// Puts everything into its place for the chart's present size; Qt calls it, and whoever renders off
    /// screen.
    void arrange();

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    void rebuild();
    void setAxes();
    void addLines();
    void addBars();
    void arrangeLegend(const QRectF &strip);
    ChartGeometry geometryOfPlan() const;

    Theme m_theme = Theme::light();
    ChartPlan m_plan;
    ChartCaption *m_caption;
    ChartMarks *m_marks;
    QCategoryAxis *m_across;
    QCategoryAxis *m_up;
};

} // namespace jianbao
