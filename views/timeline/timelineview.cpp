#include "views/timeline/timelineview.h"

#include "views/timeline/timelinepainter.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace jianbao
{

namespace
{

constexpr int mostLines = 5;
constexpr double margin = 24;     ///< before the first day, in pixels
constexpr double lastTexts = 140; ///< after the last day, for the texts of the last events

} // namespace

TimelineView::TimelineView(TimelineModel &model, QWidget *parent)
    : QListView(parent), m_model(model), m_layout(std::make_unique<TimelineLayout>(model, false, mostLines))
{
    setModel(&model);
    setModelColumn(TimelineModel::WhatColumn);
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Timeline"));
}

void TimelineView::setTheme(const Theme &theme)
{
    m_theme = theme;
    viewport()->update();
}

void TimelineView::reset()
{
    QListView::reset();
    m_layout = std::make_unique<TimelineLayout>(m_model, false, mostLines);
    showBulk();
}

QRectF TimelineView::lanesArea() const
{
    return QRectF(viewport()->rect())
        .adjusted(TimelinePainter::headerWidth, TimelinePainter::axisHeight, 0, 0);
}

QPointF TimelineView::toLayout(QPointF viewportPoint) const
{
    return viewportPoint - lanesArea().topLeft() + QPointF(horizontalOffset() - margin, verticalOffset());
}

double TimelineView::wholeWidth() const
{
    const Period extent = m_model.extent();
    return extent.start.isValid() ? m_layout->scale().right(extent.end) + margin + lastTexts : 0;
}

/// The scale at which all known days are seen; some day is known.
TimeScale TimelineView::wholeScale() const
{
    const double room = std::max(100.0, lanesArea().width() - margin - lastTexts);
    return TimeScale::fitting(m_model.extent().start, m_model.extent().end, room);
}

void TimelineView::showWhole()
{
    m_fit = Fit::Whole;
    const Period extent = m_model.extent();
    if (extent.start.isValid())
        setScale(wholeScale());
    else
        setScale({});
    horizontalScrollBar()->setValue(0);
}

void TimelineView::showBulk()
{
    const Period extent = m_model.extent();
    const Period bulk = m_model.bulk();
    if (bulk == extent || !bulk.isKnown()) {
        showWhole();
    } else {
        const double room = std::max(100.0, lanesArea().width() - margin - lastTexts);
        setScale({extent.start, TimeScale::fitting(bulk.start, bulk.end, room).pixelsPerDay()});
        horizontalScrollBar()->setValue(static_cast<int>(m_layout->scale().left(bulk.start)));
    }
    m_fit = Fit::Bulk;
}

void TimelineView::setScale(const TimeScale &scale)
{
    m_layout->setScale(scale);
    updateGeometries();
    viewport()->update();
}

void TimelineView::zoomBy(double factor)
{
    const QModelIndex current = currentIndex();
    const QRect mark = current.isValid() ? visualRect(current) : QRect();
    const bool seen = mark.isValid() && lanesArea().intersects(mark);
    zoomAround(seen ? mark.left() : lanesArea().center().x(), factor);
}

void TimelineView::zoomAround(double viewportX, double factor)
{
    if (!m_model.extent().start.isValid())
        return;
    const double day = toLayout({viewportX, 0}).x() / m_layout->scale().pixelsPerDay();
    const double wanted = m_layout->scale().pixelsPerDay() * factor;
    if (wanted <= wholeScale().pixelsPerDay()) {
        showWhole();
        return;
    }
    m_fit = Fit::None;
    setScale({m_layout->scale().origin(), wanted});
    const double moved = day * m_layout->scale().pixelsPerDay() + margin - (viewportX - lanesArea().left());
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(moved)));
}

void TimelineView::doItemsLayout()
{
    updateGeometries();
}

void TimelineView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    const QRectF area = lanesArea();
    const auto range = [](double whole, double seen) {
        return std::max(0, static_cast<int>(std::ceil(whole - seen)));
    };
    horizontalScrollBar()->setRange(0, range(wholeWidth(), area.width()));
    horizontalScrollBar()->setPageStep(static_cast<int>(area.width()));
    horizontalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, range(m_layout->height(), area.height()));
    verticalScrollBar()->setPageStep(static_cast<int>(area.height()));
    verticalScrollBar()->setSingleStep(static_cast<int>(TimelineLayout::lineHeight));
}

void TimelineView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (m_fit == Fit::Whole)
        showWhole();
    else if (m_fit == Fit::Bulk)
        showBulk();
}

QRect TimelineView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const QRectF area = m_layout->areaOf(index.row());
    if (area.isEmpty())
        return {};
    const QPointF shift = lanesArea().topLeft() - QPointF(horizontalOffset() - margin, verticalOffset());
    return area.translated(shift).toAlignedRect();
}

QModelIndex TimelineView::indexAt(const QPoint &point) const
{
    if (!lanesArea().contains(point))
        return {};
    const int row = m_layout->rowAt(toLayout(point));
    return row < 0 ? QModelIndex() : m_model.index(row, modelColumn());
}

void TimelineView::scrollTo(const QModelIndex &index, ScrollHint)
{
    const QRectF item = visualRect(index);
    const QRectF area = lanesArea();
    if (item.isEmpty() || area.contains(item))
        return;
    const double shown = std::min(item.width(), area.width() / 2);
    if (item.left() < area.left())
        horizontalScrollBar()->setValue(horizontalOffset() +
                                        static_cast<int>(item.left() - area.left() - margin));
    else if (item.left() + shown > area.right())
        horizontalScrollBar()->setValue(horizontalOffset() +
                                        static_cast<int>(item.left() + shown - area.right() + margin));
    if (item.top() < area.top())
        verticalScrollBar()->setValue(verticalOffset() + static_cast<int>(item.top() - area.top()) - 8);
    else if (item.bottom() > area.bottom())
        verticalScrollBar()->setValue(verticalOffset() + static_cast<int>(item.bottom() - area.bottom()) + 8);
}

QModelIndex TimelineView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (m_model.rowCount() == 0)
        return {};
    const int row = currentIndex().isValid() ? currentIndex().row() : 0;
    if (!currentIndex().isValid())
        return m_model.index(0, modelColumn());
    const int laneNumber = m_model.laneOf(row);
    const TimelineLane &lane = m_model.lanes().at(laneNumber);
    const int last = lane.firstRow + lane.rowCount - 1;
    const auto otherLane = [&](int step) {
        const int nearest = m_layout->nearestRow(laneNumber + step, m_layout->markOf(row));
        return nearest < 0 ? row : nearest;
    };
    int target = row;
    switch (action) {
    case MoveLeft:
    case MovePrevious:
        target = std::max(lane.firstRow, row - 1);
        break;
    case MoveRight:
    case MoveNext:
        target = std::min(last, row + 1);
        break;
    case MoveUp:
    case MovePageUp:
        target = otherLane(-1);
        break;
    case MoveDown:
    case MovePageDown:
        target = otherLane(1);
        break;
    case MoveHome:
        target = lane.firstRow;
        break;
    case MoveEnd:
        target = last;
        break;
    }
    return m_model.index(target, modelColumn());
}

void TimelineView::setSelection(const QRect &rectangle, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex touched = indexAt(rectangle.topLeft());
    selectionModel()->select(touched.isValid() ? QItemSelection(touched, touched) : QItemSelection(),
                             command);
}

QRegion TimelineView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += visualRect(index).adjusted(-4, -2, 4, 2);
    return region;
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.paper);
    const TimelinePainter timeline(m_model, *m_layout, m_theme);
    const QRectF area = lanesArea();
    const double left = horizontalOffset() - margin;
    const double height = std::min(area.height(), m_layout->height() - verticalOffset());
    const int current = currentIndex().isValid() ? currentIndex().row() : -1;

    timeline.paintAxis(painter, {area.left(), 0, area.width(), TimelinePainter::axisHeight}, left, height);
    painter.setClipRect(QRectF(0, area.top(), viewport()->width(), area.height()));
    const QList<TimelineLayout::Lane> &lanes = m_layout->lanes();
    for (int i = std::max(0, m_layout->laneAt(verticalOffset())); i < lanes.size(); ++i) {
        const double top = area.top() + lanes.at(i).top - verticalOffset();
        if (top > area.bottom())
            break;
        const QRectF lane(area.left(), top, area.width(), lanes.at(i).height);
        painter.save();
        timeline.paintLane(painter, i, lane.intersected(area).isEmpty() ? QRectF() : lane, left, current);
        painter.restore();
        timeline.paintHeader(painter, i, {0, top, TimelinePainter::headerWidth, lanes.at(i).height});
        painter.setPen(QPen(m_theme.rule, 1));
        painter.drawLine(QPointF(0, lane.bottom()), QPointF(viewport()->width(), lane.bottom()));
    }
    painter.setClipping(false);
    painter.fillRect(QRectF(0, 0, area.left(), area.top()), m_theme.panel);
    painter.setPen(QPen(m_theme.rule, 1));
    painter.drawLine(QPointF(0, area.top()), QPointF(viewport()->width(), area.top()));
    painter.drawLine(QPointF(area.left(), 0), QPointF(area.left(), viewport()->height()));
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomAround(event->position().x(), std::pow(1.0015, event->angleDelta().y()));
        event->accept();
        return;
    }
    const bool sideways = (event->modifiers() & Qt::ShiftModifier) || verticalScrollBar()->maximum() == 0;
    const QPoint angle = event->angleDelta();
    if (angle.x() != 0 || sideways) {
        const int delta = angle.x() != 0 ? angle.x() : angle.y();
        horizontalScrollBar()->setValue(horizontalOffset() - delta);
        event->accept();
        return;
    }
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
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            Q_EMIT activated(currentIndex());
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    m_dragged = event->pos();
    m_panning = false;
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid())
        setCurrentIndex(index);
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton)) {
        viewport()->setCursor(indexAt(event->pos()).isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_panning && (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_panning = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    const QPoint moved = event->pos() - m_dragged;
    m_dragged = event->pos();
    horizontalScrollBar()->setValue(horizontalOffset() - moved.x());
    verticalScrollBar()->setValue(verticalOffset() - moved.y());
}

/// A click on an event opens it; on a crowded lane it zooms in there.
void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_panning) {
        m_panning = false;
        viewport()->setCursor(Qt::ArrowCursor);
        return;
    }
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid()) {
        Q_EMIT clicked(index);
        return;
    }
    const int lane = m_layout->laneAt(toLayout(event->pos()).y());
    if (lanesArea().contains(event->pos()) && lane >= 0 && m_layout->lanes().at(lane).layout.isCounted())
        zoomAround(event->pos().x(), 3);
}

} // namespace jianbao
