#include "views/charts/labelplacement.h"

#include <algorithm>

namespace jianbao
{

QList<std::optional<QPointF>> placeLabels(const QList<LabelWish> &wishes, const QRectF &area,
                                          QList<QRectF> taken)
{
    QList<std::optional<QPointF>> placed;
    for (const LabelWish &wish : wishes) {
        std::optional<QPointF> found;
        for (const QPointF &place : wish.places) {
            const QRectF rectangle(place, wish.size);
            const bool free = area.contains(rectangle) &&
                              std::none_of(taken.cbegin(), taken.cend(),
                                           [&](const QRectF &other) { return other.intersects(rectangle); });
            if (!free)
                continue;
            taken.append(rectangle);
            found = place;
            break;
        }
        placed.append(found);
    }
    return placed;
}

} // namespace jianbao
