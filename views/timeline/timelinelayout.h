#pragma once

#include "models/items/timelinemodel.h"
#include "views/timeline/lanecounts.h"
#include "views/timeline/lanelayout.h"
#include "views/timeline/textruler.h"

#include <QCache>
#include <QRectF>

#include <memory>

namespace jianbao
{

/// Sizes of a timeline on screen or paper, in pixels.
struct LaneMetrics
{
    double lineHeight = 22;
    double padding = 6; ///< above and below the lines of a lane
    double shortestLane = 46;
    int fontPixels = 12;
    int mostLines = 6;     ///< of a lane, 3 at least
    bool numbered = false; ///< each text begins with its row's number, counted from 1

    static LaneMetrics screen(int mostLines);
};

/// The whole timeline in pixels: x from the scale's origin, y from the top of the first lane. How high a lane
/// is depends on its events alone, not on the scale, so that zooming moves no lane. Lanes are laid out when
/// they are asked for and kept until the scale changes, so that a frame costs what it shows. Made anew when
/// the model changes. GUI thread (it measures texts).
class TimelineLayout
{
public:
    /// One lane at the present scale.
    struct Lane
    {
        LaneLayout events;
        LaneCounts counts;
        bool isCounted = false;
    };

    TimelineLayout(const TimelineModel &model, const LaneMetrics &metrics);

    void setScale(const TimeScale &scale);
    const TimeScale &scale() const { return m_scale; }
    const LaneMetrics &metrics() const { return m_metrics; }

    int laneCount() const { return static_cast<int>(m_lines.size()); }
    double top(int lane) const { return m_tops.at(lane); }
    double height(int lane) const { return m_tops.at(lane + 1) - m_tops.at(lane); }
    double height() const { return m_tops.constLast(); }
    int laneAt(double y) const; ///< -1 outside
    std::shared_ptr<const Lane> lane(int lane) const;

    /// What is written at an event.
    QString text(int row) const;
    /// A text, cut so that it is not wider than `room`.
    QString elided(const QString &text, double room) const { return m_ruler.elided(text, room); }

    /// Mark and text of an event, or the mark in which it is counted; empty if it has no place. In a counted
    /// lane: the bar in which it is counted.
    QRectF areaOf(int row) const;
    /// Where somebody clicks: an event that is drawn, or -1; none in a counted lane.
    int rowAt(QPointF point) const;
    /// The events that share the mark or the bar at a point; empty where there is none.
    QList<int> rowsAt(QPointF point) const;
    /// The event of a lane whose first day is nearest to a day, or -1.
    int nearestRow(int lane, qint64 julianDay) const;

private:
    std::shared_ptr<const Lane> layOut(int lane) const;
    double widthOf(int row) const;
    const QList<float> &widthsIn(int lane) const;

    const TimelineModel &m_model;
    LaneMetrics m_metrics;
    TextRuler m_ruler;
    TimeScale m_scale;
    QList<LaneLines> m_lines;
    QList<double> m_tops;                      ///< one more than lanes
    mutable QHash<int, QList<float>> m_widths; ///< of the texts in a lane, whatever the scale
    mutable QCache<int, std::shared_ptr<const Lane>> m_kept{400000}; ///< cost: events
};

} // namespace jianbao
