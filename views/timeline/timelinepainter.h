#pragma once

#include "views/theme.h"
#include "views/timeline/timelinelayout.h"

#include <QCoreApplication>

class QPainter;

namespace jianbao
{

/// Paints axis, lanes and lane headers of a laid out timeline, on screen and on paper alike. Opaque colours
/// only.
class TimelinePainter
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::TimelinePainter)
public:
    static constexpr double headerWidth = 168;
    static constexpr double axisHeight = 48;

    TimelinePainter(const TimelineModel &model, const TimelineLayout &layout, const Theme &theme);

    /// Both rows of the axis and, over `lanesHeight` below them, the lines between units. `left` is the
    /// scale's pixel that stands at area.left().
    void paintAxis(QPainter &painter, const QRectF &area, double left, double lanesHeight) const;
    /// The events of a lane, within `area`.
    void paintLane(QPainter &painter, int lane, const QRectF &area, double left, int currentRow) const;
    /// The name and the number of events of a lane.
    void paintHeader(QPainter &painter, int lane, const QRectF &area) const;
    /// What dots, bars, brackets and counts mean, in one line.
    void paintLegend(QPainter &painter, QPointF place) const;

private:
    void paintItem(QPainter &painter, const LaneItem &item, const QRectF &area, double shift,
                   bool current) const;
    void paintMark(QPainter &painter, const LaneItem &item, double left, double right, double top) const;
    void paintCounts(QPainter &painter, const LaneLayout &lane, const QRectF &area, double shift) const;
    QColor tint() const;

    const TimelineModel &m_model;
    const TimelineLayout &m_layout;
    Theme m_theme;
};

} // namespace jianbao
