#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

#include <optional>

namespace jianbao
{

/// A label that looks for a place.
struct LabelWish
{
    QSizeF size;
    QList<QPointF> places; ///< top left corners, the best first
};

/// Gives each label the first of its places that lies in `area` and touches neither `taken` nor a label
/// placed before; no place where there is none. The most important label comes first.
QList<std::optional<QPointF>> placeLabels(const QList<LabelWish> &wishes, const QRectF &area,
                                          QList<QRectF> taken);

} // namespace jianbao
