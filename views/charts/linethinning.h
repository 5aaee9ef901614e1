#pragma once

#include <QList>
#include <QPointF>

namespace jianbao
{

/// The points of a line that can be told apart between two values of x on so many columns of pixels: the
/// lowest and the highest of each column and the neighbours outside. `points` are ordered by x; a line with
/// fewer points than two a column stays as it is.
QList<QPointF> thinnedLine(const QList<QPointF> &points, double from, double to, int columns);

} // namespace jianbao
