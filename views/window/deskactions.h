#pragma once

#include <QObject>

namespace jianbao
{

class Desk;
class MainMenu;
class MainWindow;

/// What the menus do with the open archive: workspaces and panes, search field, tags, copying and export. The
/// actions are off while no archive is open, so each may count on the window's desk.
class DeskActions : public QObject
{
    Q_OBJECT
public:
    DeskActions(MainMenu &menu, MainWindow &window);

    /// Brings a new desk in line with what is checked in the menus, and the menus with it.
    void applyTo(Desk &desk);

private:
    void connectWorkspaces();
    void search();
    void addTag();
    void arrangeTags();
    void deleteArticles();
    void copyWithSource();
    void choosePdf();

    MainMenu &m_menu;
    MainWindow &m_window;
};

} // namespace jianbao
