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

class ArticleTools;
class KeyMap;
class MainWindow;
class ManualWindow;
class NameDialog;
struct Theme;

/// What a window offers beside its archive: command palette, profiles, registers, keys, manual, settings,
/// another window. Adds these commands, and those for the article (ArticleTools), to the window's menus.
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
    template <typename Tools>
    QAction *add(QMenu &menu, const QString &text, const QList<QKeySequence> &keys, const QString &name,
                 Tools &tools, void (Tools::*act)());
    void buildFile(QMenu &menu);
    void buildEdit(QMenu &menu);
    void buildView(QMenu &menu);
    void buildHelp(QMenu &menu);
    void showPalette();
    void showProfiles();
    void showNames();
    void showBin();
    void showKeys();
    void showFirstPage();
    void showWhatIsNew();
    void showAbout();
    void showSettings();
    void openWindow();

    MainWindow &m_window;
    ArticleTools *m_article;
    KeyMap *m_keys;
    QList<QAction *> m_actions;
    QPointer<NameDialog> m_names;
    QList<QAction *> m_forArchive; ///< those that need one
    QPointer<ManualWindow> m_manual;
};

} // namespace jianbao
