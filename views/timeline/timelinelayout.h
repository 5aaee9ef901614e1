#pragma once

#include "models/items/timelinemodel.h"
#include "views/timeline/lanelayout.h"

#include <QRectF>

namespace jianbao
{

/// The whole timeline in pixels: x from the scale's origin, y from the top of the first lane. Made anew when
/// the model or the scale changes. GUI thread (it measures texts).
class TimelineLayout
{
public:
    static constexpr double lineHeight = 22;
    static constexpr double lanePadding = 7;
    static constexpr double shortestLane = 46;

    struct Lane
    {
        LaneLayout layout;
        double top = 0;
        double height = 0;
        QRectF area(double width) const { return {0, top, width, height}; }
    };

    /// Measures texts once for all scales. `numbered`: each text begins with its row's number, counted
    /// from 1.
    TimelineLayout(const TimelineModel &model, bool numbered, int mostLines);

    void setScale(const TimeScale &scale);
    const TimeScale &scale() const { return m_scale; }

    const QList<Lane> &lanes() const { return m_lanes; }
    double height() const;
    int laneAt(double y) const; ///< -1 outside
    QString text(int row) const;

    /// Mark and text of an event; empty if it has no place. In a counted lane: its mark's place over the
    /// whole lane.
    QRectF areaOf(int row) const;
    /// The event under a point, or -1; none in a counted lane.
    int rowAt(QPointF point) const;
    /// The event nearest to a place in a lane, or -1.
    int nearestRow(int lane, double x) const;
    /// The middle of an event's mark.
    double markOf(int row) const;

private:
    const LaneItem *itemOf(int row) const;

    const TimelineModel &m_model;
    bool m_numbered;
    int m_mostLines;
    TimeScale m_scale;
    QList<double> m_textWidths;
    QList<Lane> m_lanes;
};

} // namespace jianbao
