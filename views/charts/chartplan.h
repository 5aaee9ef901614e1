#pragma once

#include "models/items/subjectseries.h"
#include "views/charts/chartkind.h"

#include <QPointF>
#include <QRectF>
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
    static constexpr int pale = -1; ///< a series that stays in the background

    QPointF at;
    int row = -1;          ///< of the model
    int series = 0;        ///< its colour and shape
    bool hollow = false;   ///< planned, expected, implied, or the beginning of a change
    bool implied = false;  ///< computed from printed figures
    bool half = false;     ///< of part of a year, where others are of whole years
    bool unchecked = true; ///< nobody confirmed it
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

/// A bar from zero: upwards, or to the right where the chart lies on its side.
struct ChartBar
{
    double position = 0; ///< of its middle on the other axis
    double value = 0;
    int series = 0;
    bool hollow = false; ///< planned or expected
};

/// One of several small charts on one sheet, in the units of the sheet's axes.
struct ChartPanel
{
    QString name;
    QRectF area; ///< upwards positive: top() is the lowest value
    QList<AxisTick> across;
    QList<AxisTick> up; ///< without labels where the panel to the left has the same
};

/// All that a chart shows, before fonts, colours and pixels: what is tested without drawing. A place in a
/// ranking is held as its negative, so that the better one stands higher; labels show it as printed.
struct ChartPlan
{
    ChartKind kind = ChartKind::Line;
    QString title;
    QString subtitle;
    QString badge;     ///< a word in the corner that nobody can miss, such as 未核
    QStringList notes; ///< what a reader must know to read it rightly
    ChartAxis x;
    ChartAxis y;
    QStringList names; ///< of the series
    int ours = -1;     ///< the series, or on its side the row, that is ours
    QList<ChartLine> lines;
    QList<ChartWhisker> whiskers;
    QList<ChartBar> bars;
    double barWidth = 0;
    QList<ChartPanel> panels;
    bool ownAxes = false;       ///< each panel has a vertical axis of its own
    QList<QPointF> paces;       ///< how much of the plan's time is gone, beside bars of completion
    QList<ChartMark> marks;     ///< in the order in which the keyboard walks them
    std::optional<double> rule; ///< a value that a dashed line marks, such as 100 % of a plan
    QString ruleName;           ///< what is written beside it

    bool isEmpty() const { return marks.isEmpty(); }
    /// The subjects stand below each other and values lie from left to right.
    bool isSideways() const
    {
        return kind == ChartKind::Ranked || kind == ChartKind::Change || kind == ChartKind::Target;
    }
};

/// What a person says about a chart besides its figures.
struct ChartOptions
{
    QString title;        ///< instead of the finding
    QString note;         ///< before the other notes
    QString ours;         ///< the subject that is marked
    bool ownAxes = false; ///< small charts do not share their vertical axis
    bool operator==(const ChartOptions &) const = default;
};

} // namespace jianbao
