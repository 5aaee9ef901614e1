#pragma once

#include "models/items/subjectseries.h"
#include "views/charts/chartkind.h"

#include <QPointF>
#include <QStringList>

namespace jianbao
{

/// A stretch or a place on an axis with what is written there.
struct AxisTick
{
    double value = 0; ///< the place, or the end of a stretch that began at the tick before
    QString label;
};

struct ChartAxis
{
    double minimum = 0;
    double maximum = 1;
    QList<AxisTick> ticks;
    bool bands = false; ///< labels stand in the middle of stretches instead of at places
};

/// One figure in a chart, in the units of the axes.
struct ChartMark
{
    QPointF at;
    int row = -1;        ///< of the model
    int series = 0;      ///< its colour
    bool hollow = false; ///< planned, expected, or the beginning of a change
    Bound bound = Bound::Exact;
    QString label;
};

/// A line through figures that follow each other without a gap.
struct ChartLine
{
    int series = 0;
    QList<QPointF> points;
    bool dotted = false; ///< leads to a figure that has not come true yet
};

/// From one value to another: a range as printed, or reports that contradict each other.
struct ChartWhisker
{
    int series = 0;
    QPointF from;
    QPointF to;
    bool contradiction = false;
};

/// A bar from zero.
struct ChartBar
{
    double position = 0; ///< of its middle on the x axis
    double value = 0;
    int series = 0;
    bool hollow = false; ///< planned or expected
};

/// All that a chart shows, before fonts, colours and pixels: what is tested without drawing. A place in a
/// ranking is held as its negative, so that the better one stands higher; labels show it as printed.
struct ChartPlan
{
    ChartKind kind = ChartKind::Line;
    QString title;
    QString subtitle;
    QStringList notes; ///< what a reader must know to read it rightly
    ChartAxis x;
    ChartAxis y;
    QStringList names; ///< of the series
    QList<ChartLine> lines;
    QList<ChartWhisker> whiskers;
    QList<ChartBar> bars;
    double barWidth = 0;
    QList<ChartMark> marks;     ///< in the order in which the keyboard walks them
    std::optional<double> rule; ///< a value that a dashed line marks, such as 100 % of a plan

    bool isEmpty() const { return marks.isEmpty(); }
};

} // namespace jianbao
