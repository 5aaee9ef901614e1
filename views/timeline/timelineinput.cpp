// The part of TimelineView that hears wheel, keys, fingers and mouse.

#include "views/timeline/timelineview.h"

#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace jianbao
{

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *fingers = static_cast<QNativeGestureEvent *>(event);
        if (fingers->gestureType() == Qt::ZoomNativeGesture) {
            zoomAround(fingers->position().x(), 1 + fingers->value());
            return true;
        }
    }
    if (event->type() == QEvent::Gesture) {
        const auto *pinch =
            qobject_cast<QPinchGesture *>(static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture));
        if (pinch && pinch->changeFlags().testFlag(QPinchGesture::ScaleFactorChanged)) {
            zoomAround(viewport()->mapFromGlobal(pinch->centerPoint().toPoint()).x(), pinch->scaleFactor());
            return true;
        }
    }
    return QListView::viewportEvent(event);
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
        panBy(QPoint(-(angle.x() != 0 ? angle.x() : angle.y()), 0));
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
