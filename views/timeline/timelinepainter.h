#pragma once

#include "views/timeline/lanepainter.h"

namespace jianbao
{

/// Paints what a TimelineView shows: the lanes that are in sight, their headers at the left, the calendar
/// axis above and what is being selected with the mouse.
class TimelinePainter
{
public:
    /// How a view stands before its timeline.
    struct Sight
    {
        QSizeF size;         ///< of the view
        QPointF offset;      ///< the layout's point that stands where axis and headers meet
        int currentRow = -1; ///< -1: none
        QRect band;          ///< what is being selected, in the view; empty: nothing
    };

    TimelinePainter(const TimelineModel &model, const TimelineLayout &layout, const Theme &theme,
                    LanePainter::IsSelected isSelected);

    void paint(QPainter &painter, const Sight &sight) const;

private:
    void paintLanes(QPainter &painter, const Sight &sight) const;
    void paintFrame(QPainter &painter, const Sight &sight) const;

    const TimelineLayout &m_layout;
    const Theme &m_theme;
    LanePainter m_lanes;
};

} // namespace jianbao
