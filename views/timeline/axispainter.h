#pragma once

#include "views/style/theme.h"
#include "views/timeline/timescale.h"

#include <QRectF>

class QPainter;

namespace jianbao
{

/// Paints the two rows of a calendar axis and the lines between its units.
class AxisPainter
{
public:
    static constexpr double height = 48;

    AxisPainter(const TimeScale &scale, const Theme &theme) : m_scale(scale), m_theme(theme) {}

    /// The axis in `area` and the lines over `lanesHeight` below it. `left` is the scale's pixel that stands
    /// at area.left().
    void paint(QPainter &painter, const QRectF &area, double left, double lanesHeight) const;

private:
    struct Row
    {
        CalendarUnit unit;
        double top;
        bool isWhole; ///< nothing above it says the year
    };
    void paintRow(QPainter &painter, const Row &row, const QRectF &area, double left, double bottom) const;

    TimeScale m_scale;
    Theme m_theme;
};

} // namespace jianbao
