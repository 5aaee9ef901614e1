#include "views/timeline/timelinegestures.h"

#include "views/timeline/lanepainter.h"
#include "views/timeline/timelineview.h"

#include <QApplication>
#include <QGestureEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace jianbao
{

QItemSelectionModel::SelectionFlags TimelineGestures::commandOf(const QMouseEvent &event)
{
    return event.modifiers() & Qt::ControlModifier ? QItemSelectionModel::Select
                                                   : QItemSelectionModel::ClearAndSelect;
}

bool TimelineGestures::isOnAxis(QPoint point) const
{
    const QRectF lanes = m_view.lanesArea();
    return point.y() < lanes.top() && point.x() >= lanes.left();
}

/// From the axis a band reaches over all lanes.
QRect TimelineGestures::bandTo(QPoint point) const
{
    const QRect area = m_view.lanesArea().toAlignedRect();
    QRect band = QRect(m_pressed, point).normalized();
    if (isOnAxis(m_pressed)) {
        band.setTop(area.top());
        band.setBottom(area.bottom());
    }
    return band.intersected(area);
}

void TimelineGestures::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    m_mode = Mode::Pressed;
    m_pressed = event.pos();
    m_last = event.pos();
}

void TimelineGestures::move(const QMouseEvent &event)
{
    if (m_mode == Mode::Idle) {
        const bool onMark = !m_view.timeline().rowsAt(m_view.toLayout(event.pos())).isEmpty() &&
                            m_view.lanesArea().contains(event.pos());
        m_view.viewport()->setCursor(onMark ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    if (m_mode == Mode::Pressed) {
        if ((event.pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        const bool band = event.modifiers() & Qt::ShiftModifier || isOnAxis(m_pressed);
        m_mode = band ? Mode::Band : Mode::Panning;
    }
    if (m_mode == Mode::Band) {
        m_view.setBand(bandTo(event.pos()));
    } else if (!m_view.hasInertia()) {
        m_view.viewport()->setCursor(Qt::ClosedHandCursor);
        m_view.panBy(m_last - event.pos());
    }
    m_last = event.pos();
}

void TimelineGestures::release(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    const Mode mode = std::exchange(m_mode, Mode::Idle);
    if (mode == Mode::Pressed) {
        click(event);
    } else if (mode == Mode::Band) {
        const QRect band = bandTo(event.pos());
        m_view.setBand({});
        m_view.selectBand({m_view.toLayout(band.topLeft()), m_view.toLayout(band.bottomRight())},
                          commandOf(event));
    }
    m_view.viewport()->setCursor(Qt::ArrowCursor);
}

void TimelineGestures::clickHeader(QPoint point, QItemSelectionModel::SelectionFlags command)
{
    const QPointF place = m_view.toLayout(point);
    const int lane = m_view.timeline().laneAt(place.y());
    if (lane < 0 || point.y() < m_view.lanesArea().top())
        return;
    const TimelineLayout &timeline = m_view.timeline();
    const LanePainter painter(m_view.timelineModel(), timeline, Theme());
    const QRectF header(0, timeline.top(lane), LanePainter::headerWidth, timeline.height(lane));
    if (painter.foldArea(lane, header).adjusted(-3, -3, 3, 3).contains(QPointF(point.x(), place.y())))
        m_view.toggleFold(lane);
    else
        m_view.selectLane(lane, command);
}

void TimelineGestures::click(const QMouseEvent &event)
{
    if (!m_view.lanesArea().contains(event.pos())) {
        clickHeader(event.pos(), commandOf(event));
        return;
    }
    const QList<int> rows = m_view.timeline().rowsAt(m_view.toLayout(event.pos()));
    m_view.selectRows(rows, commandOf(event));
}

void TimelineGestures::doubleClick(const QMouseEvent &event)
{
    if (!m_view.lanesArea().contains(event.pos()))
        return;
    const QList<int> rows = m_view.timeline().rowsAt(m_view.toLayout(event.pos()));
    if (rows.size() == 1)
        Q_EMIT m_view.activated(m_view.currentIndex());
    else if (!rows.isEmpty())
        m_view.showRows(rows);
}

bool TimelineGestures::turnWheel(const QWheelEvent &event)
{
    const QPoint angle = event.angleDelta();
    if (event.modifiers() & Qt::ControlModifier) {
        m_view.zoomAround(event.position().x(), std::pow(1.0015, angle.y()));
        return true;
    }
    const bool sideways =
        (event.modifiers() & Qt::ShiftModifier) || m_view.verticalScrollBar()->maximum() == 0;
    if (angle.x() == 0 && !sideways)
        return false;
    m_view.panBy(QPoint(-(angle.x() != 0 ? angle.x() : angle.y()), 0));
    return true;
}

bool TimelineGestures::pinch(QEvent &event)
{
    if (event.type() == QEvent::NativeGesture) {
        const auto &fingers = static_cast<QNativeGestureEvent &>(event);
        if (fingers.gestureType() != Qt::ZoomNativeGesture)
            return false;
        m_view.zoomAround(fingers.position().x(), 1 + fingers.value());
        return true;
    }
    if (event.type() != QEvent::Gesture)
        return false;
    const auto *fingers =
        qobject_cast<QPinchGesture *>(static_cast<QGestureEvent &>(event).gesture(Qt::PinchGesture));
    if (!fingers || !fingers->changeFlags().testFlag(QPinchGesture::ScaleFactorChanged))
        return false;
    const QPoint middle = m_view.viewport()->mapFromGlobal(fingers->centerPoint().toPoint());
    m_view.zoomAround(middle.x(), fingers->scaleFactor());
    return true;
}

} // namespace jianbao
