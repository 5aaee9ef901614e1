#pragma once

#include <QWidget>

namespace jianbao
{

/// A window beside the main one, to be read and put away: Escape and Ctrl+W close it.
class SideWindow : public QWidget
{
    Q_OBJECT
public:
    explicit SideWindow(QWidget *parent = nullptr);
};

} // namespace jianbao
