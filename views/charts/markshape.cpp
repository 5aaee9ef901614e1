#include "views/charts/markshape.h"

#include <QPolygonF>

namespace jianbao
{

QPainterPath MarkShape::of(int series, QPointF at)
{
    QPainterPath path;
    switch (std::max(series, 0) % 4) {
    case 0:
        path.addEllipse(at, radius, radius);
        break;
    case 1:
        path.addRect(QRectF(at.x() - radius + 0.5, at.y() - radius + 0.5, 2 * radius - 1, 2 * radius - 1));
        break;
    case 2:
        path.addPolygon(QPolygonF{at + QPointF(0, -radius - 1), at + QPointF(radius + 1, radius - 0.5),
                                  at + QPointF(-radius - 1, radius - 0.5)});
        path.closeSubpath();
        break;
    default:
        path.addPolygon(QPolygonF{at + QPointF(0, -radius - 1), at + QPointF(radius + 1, 0),
                                  at + QPointF(0, radius + 1), at + QPointF(-radius - 1, 0)});
        path.closeSubpath();
    }
    return path;
}

QPainterPath MarkShape::leftHalf(int series, QPointF at)
{
    constexpr double reach = 2 * radius;
    QPainterPath left;
    left.addRect(QRectF(at.x() - reach, at.y() - reach, reach, 2 * reach));
    return of(series, at).intersected(left);
}

QList<QPointF> MarkShape::stems(Bound bound, bool sideways)
{
    const QPointF more = sideways ? QPointF(1, 0) : QPointF(0, -1);
    switch (bound) {
    case Bound::Exact:
        return {};
    case Bound::About:
        return {more, -more};
    case Bound::Over:
        return {more};
    case Bound::Under:
    case Bound::NearBelow:
        return {-more};
    }
    return {};
}

} // namespace jianbao
