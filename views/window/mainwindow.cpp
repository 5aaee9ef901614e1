#include "views/window/mainwindow.h"

#include "models/items/archivemodels.h"
#include "views/articles/articlelistview.h"
#include "views/articles/articlesworkspace.h"
#include "views/import/importflow.h"
#include "views/import/importpanel.h"
#include "views/keys/compositionguard.h"
#include "views/keys/keymap.h"
#include "views/reader/articlepane.h"
#include "views/reader/readerview.h"
#include "views/search/searchbar.h"
#include "views/style/foundlabel.h"
#include "views/style/icons.h"
#include "views/timeline/timelineworkspace.h"
#include "views/window/deskactions.h"
#include "views/window/mainmenu.h"
#include "views/window/readerplacemenu.h"
#include "views/window/undoactions.h"
#include "views/window/welcomepage.h"
#include "views/window/windowtools.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QString withEnding(const QString &path, const QString &ending)
{
    return path.isEmpty() || path.endsWith(ending) ? path : path + ending;
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_menu(new MainMenu(*menuBar(), m_theme, this))
    , m_undoActions(new UndoActions(*m_menu->undo, *m_menu->redo, *m_menu->undoHistory, this))
    , m_deskActions(new DeskActions(*m_menu, *this))
    , m_readerPlace(new ReaderPlaceMenu(*m_menu->readerPlace, this))
    , m_tools(new WindowTools(*this))
    , m_pages(new QStackedWidget)
    , m_welcome(new WelcomePage(m_theme))
    , m_import(new ImportFlow(m_theme, *this))
    , m_found(new FoundLabel)
{
    resize(1280, 800);
    setAcceptDrops(true);
    setWindowTitle(tr("Jianbao 剪报"));
    setWindowIcon(QIcon(u":/icons/jianbao.svg"_s));
    m_pages->addWidget(m_welcome);
    setCentralWidget(m_pages);
    statusBar()->addWidget(m_found);
    statusBar()->addPermanentWidget(&m_import->panel());
    new CompositionGuard(this);
    connectMenu();
    connect(m_welcome, &WelcomePage::newWanted, this, &MainWindow::chooseNewArchive);
    connect(m_welcome, &WelcomePage::openWanted, this, &MainWindow::chooseArchive);
    connect(m_welcome, &WelcomePage::sampleWanted, this, &MainWindow::sampleWanted);
    connect(m_welcome, &WelcomePage::recentWanted, this, &MainWindow::openArchiveWanted);
    connect(m_menu, &MainMenu::recentWanted, this, &MainWindow::openArchiveWanted);
    connect(m_import, &ImportFlow::imported, this, &MainWindow::imported);
    connect(m_import, &ImportFlow::news, this, &MainWindow::showNews);
    connect(m_import, &ImportFlow::failed, this, &MainWindow::showProblem);
    applyTheme();
    setArchive(nullptr);
}

void MainWindow::connectMenu()
{
    connect(m_menu->newArchive, &QAction::triggered, this, &MainWindow::chooseNewArchive);
    connect(m_menu->openArchive, &QAction::triggered, this, &MainWindow::chooseArchive);
    connect(m_menu->importFiles, &QAction::triggered, m_import, &ImportFlow::chooseFiles);
    connect(m_menu->importFolder, &QAction::triggered, m_import, &ImportFlow::chooseFolder);
    connect(m_menu->quit, &QAction::triggered, this, &MainWindow::close);
    connect(m_menu->darkTheme, &QAction::triggered, this, &MainWindow::turnDark);
    connect(m_readerPlace, &ReaderPlaceMenu::placeChosen, this, &MainWindow::placeReader);
}

void MainWindow::setArchive(ArchiveModels *archive)
{
    m_import->setArchive(archive);
    delete m_desk;
    m_desk = nullptr;
    m_archive = archive;
    m_undoActions->setArchive(archive);
    m_menu->setArchiveState(archive, archive && !archive->isReadOnly());
    m_tools->setArchiveState(archive);
    m_found->reset();
    setWindowTitle(archive ? tr("%1 – Jianbao 剪报").arg(QFileInfo(archive->path()).completeBaseName())
                           : tr("Jianbao 剪报"));
    if (!archive)
        return m_pages->setCurrentWidget(m_welcome);
    m_desk = new Desk(*archive, m_theme);
    m_pages->addWidget(m_desk);
    m_pages->setCurrentWidget(m_desk);
    connectDesk();
    applyToDesk();
    m_desk->articles().list().setFocus();
}

void MainWindow::connectDesk()
{
    connect(m_archive, &ArchiveModels::failed, m_desk,
            [this](const QString &message) { showProblem(message); });
    connect(m_desk, &Desk::news, this, &MainWindow::showNews);
    connect(&m_archive->articles(), &ArticleListModel::found, m_desk,
            [this](qsizetype count, qint64 nanoseconds) { m_found->setFound(count, nanoseconds); });
    const auto tellTotal = [this] { m_found->setTotal(m_archive->sidebar().articleCount()); };
    connect(&m_archive->sidebar(), &SidebarModel::modelReset, m_desk, tellTotal);
    tellTotal();
    connect(m_desk, &Desk::profileWanted, m_tools, &WindowTools::showProfile);
    m_deskActions->applyTo(*m_desk);
}

void MainWindow::setPreferences(const Preferences &preferences)
{
    const bool sameTheme = preferences.appearance == m_preferences.appearance;
    m_preferences = preferences;
    m_tools->keys().apply(preferences.keys);
    m_readerPlace->setPlace(preferences.readerPlace);
    if (!sameTheme)
        applyTheme();
    applyToDesk();
}

void MainWindow::changePreferences(const Preferences &preferences)
{
    setPreferences(preferences);
    Q_EMIT preferencesChanged(preferences);
}

void MainWindow::setRecentArchives(const QStringList &paths)
{
    m_menu->setRecentArchives(paths);
    m_welcome->setRecentArchives(paths);
}

void MainWindow::applyToDesk()
{
    if (!m_desk)
        return;
    m_desk->articles().pane().reader().setTextScale(m_preferences.textPercent / 100.0);
    m_desk->articles().setReaderPlace(m_preferences.readerPlace);
    m_archive->sidebar().setNameOrder(m_preferences.nameOrder);
}

void MainWindow::turnDark(bool dark)
{
    Preferences preferences = m_preferences;
    preferences.appearance = dark ? Preferences::Appearance::Dark : Preferences::Appearance::Light;
    changePreferences(preferences);
}

void MainWindow::placeReader(Preferences::ReaderPlace place)
{
    Preferences preferences = m_preferences;
    preferences.readerPlace = place;
    changePreferences(preferences);
}

void MainWindow::applyTheme()
{
    using Appearance = Preferences::Appearance;
    const Appearance wanted = m_preferences.appearance;
    const bool dark = wanted == Appearance::Dark || (wanted == Appearance::System && Theme::systemIsDark());
    m_theme = wanted == Appearance::HighContrast ? Theme::highContrast()
              : dark                             ? Theme::darkTheme()
                                                 : Theme::light();
    m_menu->darkTheme->setChecked(dark);
    QApplication::setPalette(m_theme.palette());
    QToolTip::setPalette(m_theme.palette());
    m_menu->setTheme(m_theme);
    m_tools->setTheme(m_theme);
    m_welcome->setTheme(m_theme);
    m_import->panel().setTheme(m_theme);
    if (m_desk)
        m_desk->setTheme(m_theme);
}

void MainWindow::importPaths(const QStringList &paths, const QString &newspaper, QDate issueDate)
{
    m_import->start(paths, newspaper, issueDate);
}

void MainWindow::showProblem(const QString &message)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Jianbao"), message, QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->open();
}

void MainWindow::showNews(const QString &message)
{
    statusBar()->showMessage(message, 20000);
}

void MainWindow::chooseNewArchive()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QDir folder = m_archive ? QFileInfo(m_archive->path()).dir() : documents;
    const QString path =
        QFileDialog::getSaveFileName(this, tr("New archive"), folder.filePath(tr("newspaper.jianbao")),
                                     tr("Jianbao archives (*.jianbao)"));
    if (!path.isEmpty())
        Q_EMIT newArchiveWanted(withEnding(path, u".jianbao"_s));
}

void MainWindow::chooseArchive()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open archive"), {}, tr("Jianbao archives (*.jianbao)"));
    if (!path.isEmpty())
        Q_EMIT openArchiveWanted(path);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_import->takes(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_import->ask(ImportFlow::localPaths(*event->mimeData()));
    event->acceptProposedAction();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing();
    m_import->panel().cancel();
    QMainWindow::closeEvent(event);
}

void MainWindow::restoreSession(const WindowSession &session)
{
    restoreGeometry(session.geometry);
    m_menu->pageText->setChecked(session.pageText && m_desk);
    if (!m_desk)
        return;
    m_menu->factsPane->setChecked(session.facts);
    if (!session.layout.isEmpty())
        m_desk->articles().restoreLayout(session.layout);
    m_desk->timeline().restoreHabits(session.timeline);
    m_desk->articles().restoreArticle(session.articleId, session.place);
    m_desk->searchBar().setQuery(session.query);
    m_desk->setWorkspace(static_cast<Desk::Workspace>(session.workspace));
}

WindowSession MainWindow::session() const
{
    WindowSession session;
    session.geometry = saveGeometry();
    session.pageText = m_menu->pageText->isChecked();
    session.facts = m_menu->factsPane->isChecked();
    if (m_desk) {
        session.layout = m_desk->articles().saveLayout();
        session.timeline = m_desk->timeline().saveHabits();
        session.query = m_desk->searchBar().text();
        session.articleId = m_desk->articles().pane().articleId();
        session.place = m_desk->articles().pane().reader().place();
        session.workspace = m_desk->workspace();
    }
    return session;
}

} // namespace jianbao
