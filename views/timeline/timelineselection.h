#pragma once

#include "models/items/eventitemmodel.h"
#include "views/timeline/timelinelayout.h"

#include <QItemSelection>

namespace jianbao
{

/// Which items of a timeline belong together, as few ranges for a selection model. Holds nothing itself: made
/// anew for each question.
class TimelineSelection
{
public:
    TimelineSelection(const EventItemModel &items, const TimelineModel &model, const TimelineLayout &layout)
        : m_items(items), m_model(model), m_layout(layout)
    {
    }

    /// These rows, in ascending order.
    QItemSelection ofRows(const QList<int> &rows) const;
    QItemSelection ofLane(int lane) const;
    /// What begins in a stretch of the layout (both corners in its pixels).
    QItemSelection ofBand(const QRectF &band) const;

private:
    QItemSelectionRange range(qsizetype first, qsizetype last) const;
    QItemSelection between(int lane, qint64 firstDay, qint64 lastDay) const;

    const EventItemModel &m_items;
    const TimelineModel &m_model;
    const TimelineLayout &m_layout;
};

} // namespace jianbao
