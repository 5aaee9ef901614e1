#pragma once

#include "models/items/profile.h"
#include "views/settings/preferences.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace jianbao
{

class KeyMap;
class MainWindow;
class ManualWindow;
class NameDialog;
struct Theme;

/// What a window offers beside its archive: command palette, keys, manual, settings, finding in the article,
/// size of its letters, print, another window. Adds its commands to the window's menus.
class WindowTools : public QObject
{
    Q_OBJECT
public:
    /// The window's own menus stand already.
    explicit WindowTools(MainWindow &window);

    void setTheme(const Theme &theme);
    /// Turns off what needs an archive.
    void setArchiveState(bool open);
    KeyMap &keys() { return *m_keys; }
    void showManual(const QString &page);
    void showProfile(Profile::Kind kind, const QString &name);

private:
    QAction *add(QMenu &menu, const QString &text, const QList<QKeySequence> &keys, const QString &name,
                 void (WindowTools::*act)());
    void buildFile(QMenu &menu);
    void buildEdit(QMenu &menu);
    void buildView(QMenu &menu);
    void buildHelp(QMenu &menu);
    void findInArticle();
    void nextHit();
    void hitBefore();
    void showPalette();
    void showProfiles();
    void showNames();
    void showHistory();
    void showBin();
    void highlight();
    void showKeys();
    void showFirstPage();
    void showNews();
    void showAbout();
    void showSettings();
    void print();
    void openWindow();
    void enlarge();
    void shrink();
    void usualSize();
    void changeText(int percent);

    MainWindow &m_window;
    KeyMap *m_keys;
    QList<QAction *> m_actions;
    QPointer<NameDialog> m_names;
    QList<QAction *> m_forArchive; ///< those that need one
    QPointer<ManualWindow> m_manual;
};

} // namespace jianbao
