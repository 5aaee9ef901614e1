#pragma once

#include "models/datatypes/observation.h"

#include <QList>
#include <QPainterPath>

namespace jianbao
{

/// The shapes by which figures stand in a chart, in pixels: series differ without their colours.
struct MarkShape
{
    static constexpr double radius = 4.5;
    static constexpr double stem = 9; ///< how long the arrow is that says "over" or "under"

    /// Circle, square, triangle, diamond, in turn.
    static QPainterPath of(int series, QPointF at);
    /// Its left half, for part of a year.
    static QPainterPath leftHalf(int series, QPointF at);
    /// The directions in which the true figure may lie, as unit vectors on the screen.
    static QList<QPointF> stems(Bound bound, bool sideways);
};

} // namespace jianbao
