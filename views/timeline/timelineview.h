#pragma once

#include "views/theme.h"
#include "views/timeline/timelinelayout.h"

#include <QListView>

#include <memory>

namespace jianbao
{

/// A timeline of a TimelineModel: a lane for each district. Ctrl with the wheel, + and - zoom around the
/// pointer; the wheel and dragging pan; 0 shows everything; left and right walk a lane, up and down change
/// it, Home and End go to its ends, Enter opens (activated()). Being a list view, it gives screen readers
/// every event as an item. GUI thread.
class TimelineView : public QListView
{
    Q_OBJECT
public:
    explicit TimelineView(TimelineModel &model, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    const TimeScale &scale() const { return m_layout->scale(); }

    void zoomBy(double factor);
    /// Shows the whole time, and keeps showing it when the window changes its size, until somebody zooms.
    void showWhole();
    /// The time in which nearly all events lie, so that one far year does not squeeze the others.
    void showBulk();

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void doItemsLayout() override;
    void reset() override;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rectangle, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void setScale(const TimeScale &scale);
    void zoomAround(double viewportX, double factor);
    double wholeWidth() const;
    TimeScale wholeScale() const;
    QRectF lanesArea() const; ///< in the viewport, without axis and headers
    QPointF toLayout(QPointF viewportPoint) const;

    TimelineModel &m_model;
    Theme m_theme = Theme::light();
    std::unique_ptr<TimelineLayout> m_layout;
    /// What keeps to the view's width when it is resized.
    enum class Fit { Bulk, Whole, None };
    Fit m_fit = Fit::Bulk;
    QPoint m_dragged; ///< where the pointer was last while dragging; null otherwise
    QPoint m_pressed;
    bool m_panning = false;
};

} // namespace jianbao
