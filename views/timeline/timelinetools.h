#pragma once

#include <QWidget>

class QAction;
class QLineEdit;
class QToolButton;

namespace jianbao
{

class LaneMenu;
class TimelineView;

/// The tools that move about in a timeline, arrange its lanes and export it.
class TimelineTools : public QWidget
{
    Q_OBJECT
public:
    TimelineTools(TimelineView &view, LaneMenu *lanes, QWidget *parent = nullptr);

    /// Whether the timeline goes on after a drag.
    bool glides() const;
    void setGlides(bool on);

Q_SIGNALS:
    void tableWanted(bool shown);
    void exportWanted();

private:
    void jump();

    TimelineView &m_view;
    QLineEdit *m_day;
    QAction *m_glide;
};

} // namespace jianbao
