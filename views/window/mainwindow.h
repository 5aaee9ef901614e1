#pragma once

#include "views/settings/preferences.h"
#include "views/style/theme.h"
#include "views/window/desk.h"
#include "views/window/windowsession.h"

#include <QDate>
#include <QMainWindow>

class QStackedWidget;

namespace jianbao
{

class ArchiveModels;
class DeskActions;
class FoundLabel;
class ImportFlow;
class MainMenu;
class ReaderPlaceMenu;
class UndoActions;
class WelcomePage;
class WindowTools;
struct ImportOutcome;

/// The program's window: menus, the desk with an open archive or the welcome page without one, drag and drop,
/// and the status bar. It does not open archives itself but asks for one.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);

    /// Shows this archive, or the welcome page for none. The window must be told of another one (or none)
    /// before the archive goes away.
    void setArchive(ArchiveModels *archive);
    /// Nothing while no archive is open.
    Desk *desk() { return m_desk; }
    ArchiveModels *archive() { return m_archive; }
    /// Imports files and folders into the open archive. What is left empty is worked out from folder and
    /// page.
    void importPaths(const QStringList &paths, const QString &newspaper = {}, QDate issueDate = {});

    /// Puts what a person chose into force without telling it on.
    void setPreferences(const Preferences &preferences);
    const Preferences &preferences() const { return m_preferences; }
    /// Archives opened of late, newest first, for menu and welcome page.
    void setRecentArchives(const QStringList &paths);
    const Theme &theme() const { return m_theme; }
    WindowTools &tools() { return *m_tools; }

    void restoreSession(const WindowSession &session);
    WindowSession session() const;

public Q_SLOTS:
    /// setPreferences() for what was chosen in this window: told by preferencesChanged().
    void changePreferences(const jianbao::Preferences &preferences);
    void showProblem(const QString &message);
    /// One line that needs no answer, in the status bar.
    void showNews(const QString &message);

Q_SIGNALS:
    void newArchiveWanted(const QString &path);
    void openArchiveWanted(const QString &path);
    void sampleWanted();
    /// A further window on the same archive.
    void anotherWindowWanted();
    void preferencesChanged(const jianbao::Preferences &preferences);
    void imported(const QList<jianbao::ImportOutcome> &outcomes);
    void closing();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void connectMenu();
    void connectDesk();
    void applyTheme();
    void applyToDesk();
    void turnDark(bool dark);
    void placeReader(Preferences::ReaderPlace place);
    void chooseNewArchive();
    void chooseArchive();

    Theme m_theme = Theme::light();
    ArchiveModels *m_archive = nullptr;
    MainMenu *m_menu;
    UndoActions *m_undoActions;
    DeskActions *m_deskActions;
    ReaderPlaceMenu *m_readerPlace;
    WindowTools *m_tools;
    Preferences m_preferences;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    Desk *m_desk = nullptr;
    ImportFlow *m_import;
    FoundLabel *m_found;
};

} // namespace jianbao
