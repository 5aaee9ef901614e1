#pragma once

#include "models/items/eventitemmodel.h"
#include "views/style/theme.h"
#include "views/timeline/timelinegestures.h"
#include "views/timeline/timelinelayout.h"

#include <QBitArray>
#include <QListView>

#include <memory>

namespace jianbao
{

/// A timeline of a TimelineModel: a lane for each district under a calendar axis. Ctrl with the wheel, two
/// fingers, + and - zoom around the pointer; the wheel and dragging pan; 0 shows everything; left and right
/// walk a lane, up and down go to the event of the next lane that is nearest in time, Home and End to a
/// lane's ends, Space folds a lane, Enter opens (activated()). What the mouse does: see TimelineGestures.
/// Being a list view, it gives screen readers every event as an item. GUI thread.
class TimelineView : public QListView
{
    Q_OBJECT
public:
    explicit TimelineView(TimelineModel &model, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    const TimeScale &scale() const { return m_layout->scale(); }
    const TimelineLayout &timeline() const { return *m_layout; }
    const TimelineModel &timelineModel() const { return m_model; }

    void zoomBy(double factor);
    /// `viewportX` keeps its day.
    void zoomAround(double viewportX, double factor);
    void panBy(QPoint pixels);
    /// Shows the whole time, and keeps showing it when the window changes its size, until somebody zooms.
    void showWhole();
    /// The time in which nearly all events lie, so that one far year does not squeeze the others.
    void showBulk();
    /// These days from edge to edge.
    void showPeriod(QDate from, QDate to);
    /// A day in the middle, at the present scale.
    void showDay(QDate day);
    /// The last event at the right edge, at the present scale.
    void showLatest();
    /// The days between the edges; both invalid while nothing is shown.
    Period seen() const;
    /// After a drag the timeline glides on. Off unless asked for.
    void setInertia(bool on);
    bool hasInertia() const { return m_inertia; }

    QRectF lanesArea() const; ///< in the viewport, without axis and headers
    /// A point of the viewport in the layout's pixels.
    QPointF toLayout(QPointF viewportPoint) const;
    void setCurrentRow(int row);
    /// Makes a row current again after the model has changed; the view stays where it is.
    void restoreCurrentRow(int row);
    /// Selects events and makes the most important of them the current one; no rows: nothing is selected.
    void selectRows(const QList<int> &rows, QItemSelectionModel::SelectionFlags command);
    /// Selects what begins in a stretch of the layout (both corners in its pixels).
    void selectBand(const QRectF &band, QItemSelectionModel::SelectionFlags command);
    void selectLane(int lane, QItemSelectionModel::SelectionFlags command);
    /// Zooms to the time in which these events begin.
    void showRows(const QList<int> &rows);
    /// What is being selected with the mouse; an empty one ends it.
    void setBand(const QRect &viewportBand);
    void toggleFold(int lane);

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void doItemsLayout() override;
    void reset() override;

Q_SIGNALS:
    void seenChanged();
    void foldWanted(const QString &district, bool folded);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rectangle, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    /// What keeps to the view's width when it is resized.
    enum class Fit { Bulk, Whole, None };

    void makeLayout();
    int linesThatFit() const;
    void setScale(const TimeScale &scale);
    void showDays(QDate from, QDate to);
    void keepFit();
    void keepTime();
    int firstSeenRow() const;
    double wholeWidth() const;
    TimeScale wholeScale() const;

    TimelineModel &m_model;
    EventItemModel m_items;
    Theme m_theme = Theme::light();
    std::unique_ptr<TimelineLayout> m_layout;
    TimelineGestures m_gestures;
    QBitArray m_selected; ///< of each row; asking the selection model for each event would be slow
    QRect m_band;         ///< what is being selected with the mouse; empty otherwise
    Fit m_fit = Fit::Bulk;
    bool m_inertia = false;
};

} // namespace jianbao
