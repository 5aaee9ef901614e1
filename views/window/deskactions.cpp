#include "views/window/deskactions.h"

#include "models/items/archivemodels.h"
#include "views/articles/articlelistview.h"
#include "views/articles/articlesworkspace.h"
#include "views/reader/articlepane.h"
#include "views/search/searchbar.h"
#include "views/tags/tagdialog.h"
#include "views/tags/tagline.h"
#include "views/window/mainmenu.h"
#include "views/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace jianbao
{

DeskActions::DeskActions(MainMenu &menu, MainWindow &window)
    : QObject(&window), m_menu(menu), m_window(window)
{
    connectWorkspaces();
    connect(menu.find, &QAction::triggered, this, &DeskActions::search);
    connect(menu.addTag, &QAction::triggered, this, &DeskActions::addTag);
    connect(menu.arrangeTags, &QAction::triggered, this, &DeskActions::arrangeTags);
    connect(menu.deleteArticles, &QAction::triggered, this, &DeskActions::deleteArticles);
    connect(menu.copyWithSource, &QAction::triggered, this, &DeskActions::copyWithSource);
    connect(menu.exportPdf, &QAction::triggered, this, &DeskActions::choosePdf);
    connect(menu.pageText, &QAction::toggled, this, [this](bool shown) {
        if (Desk *desk = m_window.desk())
            desk->articles().pane().setPageTextShown(shown);
    });
    connect(menu.factsPane, &QAction::toggled, this, [this](bool shown) {
        if (Desk *desk = m_window.desk())
            desk->articles().pane().setFactsShown(shown);
    });
}

void DeskActions::connectWorkspaces()
{
    const std::pair<QAction *, Desk::Workspace> workspaces[]{{m_menu.articles, Desk::Articles},
                                                             {m_menu.indicators, Desk::Indicators},
                                                             {m_menu.timeline, Desk::Timeline},
                                                             {m_menu.review, Desk::Review},
                                                             {m_menu.pages, Desk::Pages}};
    for (const auto &[action, workspace] : workspaces)
        connect(action, &QAction::triggered, this,
                [this, workspace = workspace] { m_window.desk()->setWorkspace(workspace); });
}

void DeskActions::applyTo(Desk &desk)
{
    const auto allowExport = [this](Desk::Workspace workspace) {
        m_menu.exportPdf->setEnabled(workspace != Desk::Review && workspace != Desk::Pages);
    };
    connect(&desk, &Desk::workspaceChanged, this, allowExport);
    allowExport(desk.workspace());
    connect(&desk.articles().list(), &ArticleListView::deletionWanted, m_menu.deleteArticles,
            &QAction::trigger);
    desk.articles().pane().setPageTextShown(m_menu.pageText->isChecked());
    desk.articles().pane().setFactsShown(m_menu.factsPane->isChecked());
}

void DeskActions::search()
{
    SearchBar &field = m_window.desk()->searchBar();
    field.setFocus(Qt::ShortcutFocusReason);
    field.selectAll();
}

void DeskActions::addTag()
{
    m_window.desk()->setWorkspace(Desk::Articles);
    m_window.desk()->articles().pane().tagLine().startTyping();
}

void DeskActions::arrangeTags()
{
    ArchiveModels *archive = m_window.archive();
    auto *dialog = new TagDialog(archive->tags(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(new QShortcut(QKeySequence::Undo, dialog), &QShortcut::activated, &archive->steps(),
            &UndoSteps::undo);
    connect(new QShortcut(QKeySequence::Redo, dialog), &QShortcut::activated, &archive->steps(),
            &UndoSteps::redo);
    dialog->open();
}

void DeskActions::deleteArticles()
{
    const QStringList selected = m_window.desk()->articles().list().selectedArticles();
    const int count = static_cast<int>(selected.size());
    if (selected.isEmpty())
        m_window.showNews(tr("Choose an article first."));
    else if (m_window.archive()->page().removeArticles(selected))
        m_window.showNews(tr("%n articles go into the bin; Ctrl+Z brings them back.", nullptr, count));
    else
        m_window.showNews(tr("The change before is still being stored."));
}

void DeskActions::copyWithSource()
{
    const QString words = m_window.desk()->articles().pane().wordsWithSource();
    if (words.isEmpty())
        return;
    QApplication::clipboard()->setText(words);
    m_window.showNews(tr("Copied with its source"));
}

void DeskActions::choosePdf()
{
    QString path = QFileDialog::getSaveFileName(&m_window, tr("Export PDF"), m_window.desk()->exportName(),
                                                tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".pdf"_s))
        path += u".pdf"_s;
    QString problem;
    if (m_window.desk()->exportPdf(path, &problem))
        m_window.showNews(tr("Written: %1").arg(path));
    else
        m_window.showProblem(problem);
}

} // namespace jianbao
