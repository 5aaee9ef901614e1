#pragma once

#include <QItemSelectionModel>
#include <QPoint>

class QEvent;
class QMouseEvent;
class QWheelEvent;

namespace jianbao
{

class TimelineView;

/// What mouse, wheel and fingers do on a timeline. A click selects the event, the events of a mark with a
/// number or those of a counted bar; Ctrl adds to what is selected. Dragging pans; with Shift, or from the
/// axis, it selects a time (from the axis: in all lanes). A click on a lane's name selects the lane, on its
/// triangle folds it. A double click opens an event and zooms into a number or a bar. The wheel pans and,
/// with Ctrl, zooms, as two fingers do.
class TimelineGestures
{
public:
    explicit TimelineGestures(TimelineView &view) : m_view(view) {}

    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void doubleClick(const QMouseEvent &event);
    /// False if the view shall scroll by itself.
    bool turnWheel(const QWheelEvent &event);
    /// False if the event is something else.
    bool pinch(QEvent &event);

private:
    enum class Mode { Idle, Pressed, Panning, Band };

    bool isOnAxis(QPoint point) const;
    QRect bandTo(QPoint point) const;
    void click(const QMouseEvent &event);
    void clickHeader(QPoint point, QItemSelectionModel::SelectionFlags command);
    static QItemSelectionModel::SelectionFlags commandOf(const QMouseEvent &event);

    TimelineView &m_view;
    Mode m_mode = Mode::Idle;
    QPoint m_pressed;
    QPoint m_last;
};

} // namespace jianbao
