// The part of TimelineView that is a list view: where items stand, how the cursor walks, what is selected,
// what keys do. timelineview.cpp holds which time is in sight.

#include "views/timeline/timelineselection.h"
#include "views/timeline/timelineview.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr double edge = 24; ///< stays free beside an event that is scrolled to

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
    // QListView's own looks for the row in a layout of its own, which is not this view's.
    QAbstractItemView::selectionChanged(selected, deselected); // NOLINT(bugprone-parent-virtual-call)
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
    if (!rows.isEmpty()) {
        const int current = *std::max_element(rows.cbegin(), rows.cend(), [this](int left, int right) {
            return m_model.recordAt(left).rank() < m_model.recordAt(right).rank();
        });
        selectionModel()->setCurrentIndex(m_items.index(current, 0), QItemSelectionModel::NoUpdate);
    }
    selectionModel()->select(TimelineSelection(m_items, m_model, *m_layout).ofRows(rows), command);
}

void TimelineView::selectLane(int lane, QItemSelectionModel::SelectionFlags command)
{
    selectionModel()->select(TimelineSelection(m_items, m_model, *m_layout).ofLane(lane), command);
}

void TimelineView::selectBand(const QRectF &band, QItemSelectionModel::SelectionFlags command)
{
    selectionModel()->select(TimelineSelection(m_items, m_model, *m_layout).ofBand(band), command);
}

bool TimelineView::viewportEvent(QEvent *event)
{
    return m_gestures.pinch(*event) || QListView::viewportEvent(event);
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    if (m_gestures.turnWheel(*event))
        event->accept();
    else
        QListView::wheelEvent(event);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    constexpr double step = 1.5;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(step);
        return;
    case Qt::Key_Minus:
        zoomBy(1 / step);
        return;
    case Qt::Key_0:
        showWhole();
        return;
    case Qt::Key_Space:
        if (currentIndex().isValid())
            toggleFold(m_model.laneOf(currentIndex().row()));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            Q_EMIT activated(currentIndex());
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void TimelineView::toggleFold(int lane)
{
    const TimelineLane &meant = m_model.lanes().at(lane);
    if (meant.below > 0)
        Q_EMIT foldWanted(meant.district, !meant.isFolded);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    m_gestures.press(*event);
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    m_gestures.move(*event);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    m_gestures.release(*event);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_gestures.doubleClick(*event);
}

} // namespace jianbao
