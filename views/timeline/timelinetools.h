#pragma once

#include <QWidget>

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

Q_SIGNALS:
    void tableWanted(bool shown);
    void exportWanted();

private:
    void jump();

    TimelineView &m_view;
    QLineEdit *m_day;
};

} // namespace jianbao
