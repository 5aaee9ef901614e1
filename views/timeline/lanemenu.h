#pragma once

#include "models/items/timelinerows.h"

#include <QMenu>

namespace jianbao
{

class TimelineModel;

/// How lanes stand below each other: order, nesting, folding; and the current lane up or down by hand. Writes
/// the model's arrangement.
class LaneMenu : public QMenu
{
    Q_OBJECT
public:
    explicit LaneMenu(TimelineModel &model, QWidget *parent = nullptr);

    void setFolded(const QString &district, bool folded);
    /// The lane that is moved by hand; -1 for none.
    void setCurrentLane(int lane) { m_lane = lane; }

private:
    void addOrder(const QString &name, LaneOrder order);
    void setOrder(LaneOrder order);
    void foldAll(bool folded);
    void moveLane(int step);
    void showState();

    TimelineModel &m_model;
    QList<QAction *> m_orders;
    QAction *m_nested;
    QAction *m_up;
    QAction *m_down;
    int m_lane = -1;
};

} // namespace jianbao
