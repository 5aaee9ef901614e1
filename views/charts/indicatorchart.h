#pragma once

#include "views/charts/chartgeometry.h"
#include "views/style/theme.h"

#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>

class QLineSeries;

namespace jianbao
{

class AxisWords;
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

    /// `sources` are citations for the footer, which shows as many as fit two lines. Shows all the time.
    void setPlan(const ChartPlan &plan, const QStringList &sources);
    void setTheme(const Theme &theme);
    const ChartPlan &plan() const { return m_plan; }
    const Theme &colours() const { return m_theme; }

    /// Shows a stretch of time of a line chart, in years; it stays within what the plan holds and no shorter
    /// than a month. Nothing happens to other kinds.
    void showTime(double from, double to);
    void showAllTime();
    const ChartAxis &shownTime() const { return m_time; }
    /// The value of the horizontal axis at a place in the chart's coordinates.
    double timeAt(double x) const;

    /// The mark nearest to a place in the chart's coordinates, or -1 if none is within 12 pixels.
    int markAt(QPointF place) const;
    /// Where a mark stands in the chart's coordinates.
    QPointF placeOf(int mark) const;
    bool isShown(int mark) const;
    /// Draws a ring around this mark; -1 around none.
    void setCurrentMark(int mark);
    /// The place of the title, for who wants to change it.
    QRectF titleArea() const;
    /// Puts everything into its place for the chart's present size; Qt calls it, and whoever renders off
    /// screen.
    void arrange();

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    void rebuild();
    void arrangeParts();
    void setAxes();
    void addLines();
    void thinLines();
    void arrangeLegend(const QRectF &strip);
    ChartGeometry geometryOfPlan() const;

    Theme m_theme = Theme::light();
    ChartPlan m_plan;
    ChartAxis m_time; ///< the plan's horizontal axis, or the stretch of it that is shown
    QList<QLineSeries *> m_lines;
    ChartCaption *m_caption;
    AxisWords *m_words;
    ChartMarks *m_marks;
    QCategoryAxis *m_across;
    QCategoryAxis *m_up;
};

} // namespace jianbao
