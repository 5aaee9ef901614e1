#pragma once

#include "views/desk.h"
#include "views/theme.h"

#include <QDate>
#include <QMainWindow>

class QLabel;
class QStackedWidget;

namespace jianbao
{

class ArchiveModels;
class ImportPanel;
class MainMenu;
class UndoActions;
class WelcomePage;
struct ImportOutcome;

/// What a window looked like when it was closed; written and read by the application.
struct WindowSession
{
    QByteArray geometry;
    QByteArray layout;
    QString query;
    int workspace = 0;
    bool dark = false;
    bool pageText = false;
    bool facts = true;
};

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
    /// Imports files and folders into the open archive. What is left empty is worked out from folder and
    /// page.
    void importPaths(const QStringList &paths, const QString &newspaper = {}, QDate issueDate = {});
    bool isImporting() const;

    void restoreSession(const WindowSession &session);
    WindowSession session() const;

public Q_SLOTS:
    void showProblem(const QString &message);
    /// One line that needs no answer, in the status bar.
    void showNews(const QString &message);

Q_SIGNALS:
    void newArchiveWanted(const QString &path);
    void openArchiveWanted(const QString &path);
    void imported(const QList<jianbao::ImportOutcome> &outcomes);
    void closing();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void connectMenu();
    void connectDesk();
    void setDark(bool dark);
    void chooseNewArchive();
    void chooseArchive();
    void chooseFiles();
    void chooseFolder();
    void askAboutImport(const QStringList &paths);
    void choosePdf();
    void arrangeTags();
    void copyWithSource();
    void showAbout();
    void finishImport(const QList<ImportOutcome> &outcomes);
    void tellFailedImport(const QString &message);
    void showFound(qsizetype count, qint64 nanoseconds);

    Theme m_theme = Theme::light();
    ArchiveModels *m_archive = nullptr;
    MainMenu *m_menu;
    UndoActions *m_undoActions;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    Desk *m_desk = nullptr;
    ImportPanel *m_import;
    QLabel *m_count;
};

} // namespace jianbao
