// The part of TimelineView that is a list view: where items stand, how the cursor walks, what is selected.

#include "views/timeline/timelineview.h"

#include <QScrollBar>

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr double edge = 24; ///< stays free beside an event that is scrolled to

QItemSelection rowRange(const EventItemModel &items, int first, int last)
{
    return {items.index(first, 0), items.index(last, 0)};
}

} // namespace

QRect TimelineView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const QRectF area = m_layout->areaOf(index.row());
    return area.isEmpty() ? QRect() : area.translated(-toLayout(QPointF())).toAlignedRect();
}

QModelIndex TimelineView::indexAt(const QPoint &point) const
{
    if (!lanesArea().contains(point))
        return {};
    const int row = m_layout->rowAt(toLayout(point));
    return row < 0 ? QModelIndex() : m_items.index(row, 0);
}

void TimelineView::scrollTo(const QModelIndex &index, ScrollHint)
{
    const QRectF item = visualRect(index);
    const QRectF area = lanesArea();
    if (item.isEmpty() || area.contains(item))
        return;
    const double shown = std::min(item.width(), area.width() / 2);
    if (item.left() < area.left())
        panBy(QPoint(static_cast<int>(item.left() - area.left() - edge), 0));
    else if (item.left() + shown > area.right())
        panBy(QPoint(static_cast<int>(item.left() + shown - area.right() + edge), 0));
    if (item.top() < area.top())
        panBy(QPoint(0, static_cast<int>(item.top() - area.top()) - 8));
    else if (item.bottom() > area.bottom())
        panBy(QPoint(0, static_cast<int>(item.bottom() - area.bottom()) + 8));
}

/// Where the keyboard begins: the first event in sight in the uppermost lane.
int TimelineView::firstSeenRow() const
{
    const int number = std::max(0, m_layout->laneAt(verticalOffset()));
    const qint64 day = seen().start.toJulianDay();
    const int row = std::max(0, m_layout->nearestRow(number, day));
    const int behind = m_model.lanes().at(number).firstRow + m_model.datedCount(number);
    return m_model.recordAt(row).last < day && row + 1 < behind ? row + 1 : row;
}

QModelIndex TimelineView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (m_model.rowCount() == 0)
        return {};
    if (!currentIndex().isValid())
        return m_items.index(firstSeenRow(), 0);
    const int row = currentIndex().row();
    const int number = m_model.laneOf(row);
    const TimelineLane &lane = m_model.lanes().at(number);
    const int last = lane.firstRow + lane.rowCount - 1;
    const auto otherLane = [&](int step) {
        const EventTable::Record &record = m_model.recordAt(row);
        const int nearest = m_layout->nearestRow(
            number + step, record.isDated() ? record.first : m_model.extent().end.toJulianDay());
        return nearest < 0 ? row : nearest;
    };
    const auto target = [&] {
        switch (action) {
        case MoveLeft:
        case MovePrevious:
            return std::max(lane.firstRow, row - 1);
        case MoveRight:
        case MoveNext:
            return std::min(last, row + 1);
        case MoveUp:
        case MovePageUp:
            return otherLane(-1);
        case MoveDown:
        case MovePageDown:
            return otherLane(1);
        case MoveHome:
            return lane.firstRow;
        case MoveEnd:
            return last;
        }
        return row;
    };
    return m_items.index(target(), 0);
}

void TimelineView::setSelection(const QRect &rectangle, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex touched = indexAt(rectangle.topLeft());
    selectionModel()->select(touched.isValid() ? QItemSelection(touched, touched) : QItemSelection(),
                             command);
}

QRegion TimelineView::visualRegionForSelection(const QItemSelection &) const
{
    return viewport()->rect();
}

void TimelineView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    const auto mark = [this](const QItemSelection &selection, bool on) {
        for (const QItemSelectionRange &range : selection)
            m_selected.fill(on, range.top(), range.bottom() + 1);
    };
    if (m_selected.size() != m_model.rowCount())
        m_selected = QBitArray(m_model.rowCount());
    mark(deselected, false);
    mark(selected, true);
    QAbstractItemView::selectionChanged(selected, deselected);
    viewport()->update();
}

void TimelineView::setCurrentRow(int row)
{
    setCurrentIndex(m_items.index(row, 0));
}

void TimelineView::restoreCurrentRow(int row)
{
    setAutoScroll(false);
    setCurrentIndex(m_items.index(row, 0));
    setAutoScroll(true);
}

void TimelineView::selectRows(const QList<int> &rows, QItemSelectionModel::SelectionFlags command)
{
    if (rows.isEmpty()) {
        selectionModel()->select(QItemSelection(), command);
        return;
    }
    QItemSelection selection;
    for (qsizetype from = 0; from < rows.size();) {
        qsizetype to = from + 1;
        while (to < rows.size() && rows.at(to) == rows.at(to - 1) + 1)
            ++to;
        selection.append(rowRange(m_items, rows.at(from), rows.at(to - 1)).constFirst());
        from = to;
    }
    const int current = *std::max_element(rows.cbegin(), rows.cend(), [this](int left, int right) {
        return m_model.recordAt(left).rank() < m_model.recordAt(right).rank();
    });
    selectionModel()->setCurrentIndex(m_items.index(current, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, command);
}

void TimelineView::selectLane(int lane, QItemSelectionModel::SelectionFlags command)
{
    const TimelineLane &meant = m_model.lanes().at(lane);
    selectionModel()->select(rowRange(m_items, meant.firstRow, meant.firstRow + meant.rowCount - 1), command);
}

void TimelineView::selectBand(const QRectF &band, QItemSelectionModel::SelectionFlags command)
{
    const qint64 from = scale().dayAt(band.left()).toJulianDay();
    const qint64 to = scale().dayAt(band.right()).toJulianDay();
    QItemSelection selection;
    for (int lane = 0; lane < m_layout->laneCount(); ++lane) {
        if (m_layout->top(lane) > band.bottom() || m_layout->top(lane) + m_layout->height(lane) < band.top())
            continue;
        const QList<quint32> &numbers = m_model.numbers();
        const auto first = numbers.cbegin() + m_model.lanes().at(lane).firstRow;
        const auto end = first + m_model.datedCount(lane);
        const auto before = [this](qint64 day) {
            return [this, day](quint32 number) { return m_model.table().at(number).first < day; };
        };
        const auto begin = std::partition_point(first, end, before(from));
        const auto behind = std::partition_point(begin, end, before(to + 1));
        if (begin != behind)
            selection.append(rowRange(m_items, static_cast<int>(begin - numbers.cbegin()),
                                      static_cast<int>(behind - numbers.cbegin()) - 1)
                                 .constFirst());
    }
    selectionModel()->select(selection, command);
}

} // namespace jianbao
