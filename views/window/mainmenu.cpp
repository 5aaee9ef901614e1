#include "views/window/mainmenu.h"

#include "views/style/icons.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QAction *action(QMenu &menu, const QString &text, const QList<QKeySequence> &keys, const QString &icon = {})
{
    QAction *made = menu.addAction(text);
    made->setShortcuts(keys);
    made->setObjectName(icon);
    return made;
}

QAction *checkable(QAction *made, bool checked)
{
    made->setCheckable(true);
    made->setChecked(checked);
    return made;
}

} // namespace

MainMenu::MainMenu(QMenuBar &bar, const Theme &theme, QObject *parent) : QObject(parent)
{
    buildFile(bar);
    buildEdit(bar);
    buildView(bar);
    bar.addMenu(tr("&Help"));
    setTheme(theme);
}

void MainMenu::buildFile(QMenuBar &bar)
{
    QMenu &menu = *bar.addMenu(tr("&File"));
    newArchive = action(menu, tr("&New archive…"), {QKeySequence::New}, u"new-archive"_s);
    openArchive = action(menu, tr("&Open archive…"), {QKeySequence::Open}, u"open-archive"_s);
    m_recent = menu.addMenu(tr("&Recent archives"));
    menu.addSeparator();
    importFiles = action(menu, tr("&Import files…"), {Qt::CTRL | Qt::Key_I}, u"import"_s);
    importFolder = action(menu, tr("Import &folder…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_I}, u"folder"_s);
    menu.addSeparator();
    exportPdf = action(menu, tr("&Export PDF…"), {Qt::CTRL | Qt::Key_E}, u"pdf"_s);
    menu.addSeparator();
    quit = action(menu, tr("&Quit"), {Qt::CTRL | Qt::Key_Q, Qt::CTRL | Qt::Key_W}, u"quit"_s);
    quit->setMenuRole(QAction::QuitRole);
}

void MainMenu::buildEdit(QMenuBar &bar)
{
    QMenu &menu = *bar.addMenu(tr("&Edit"));
    undo = action(menu, tr("&Undo"), {QKeySequence(QKeySequence::Undo)}, u"undo"_s);
    redo = action(menu, tr("&Redo"), {QKeySequence(QKeySequence::Redo)}, u"redo"_s);
    undoHistory = menu.addMenu(tr("Undo &history"));
    menu.addSeparator();
    copyWithSource =
        action(menu, tr("&Copy with source"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C}, u"copy-source"_s);
    find = action(menu, tr("&Search"), {Qt::CTRL | Qt::Key_L, Qt::CTRL | Qt::SHIFT | Qt::Key_F}, u"search"_s);
    addTag = action(menu, tr("Add &tag"), {Qt::CTRL | Qt::Key_T}, u"tag"_s);
    arrangeTags = action(menu, tr("Arrange ta&gs…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_T}, u"tags"_s);
    menu.addSeparator();
    deleteArticles = action(menu, tr("&Delete the articles"), {}, u"delete-articles"_s);
}

void MainMenu::buildView(QMenuBar &bar)
{
    QMenu &menu = *bar.addMenu(tr("&View"));
    articles = action(menu, tr("&Articles"), {Qt::CTRL | Qt::Key_1}, u"articles"_s);
    indicators = action(menu, tr("&Indicators"), {Qt::CTRL | Qt::Key_2}, u"indicators"_s);
    timeline = action(menu, tr("&Timeline"), {Qt::CTRL | Qt::Key_3}, u"timeline"_s);
    review = action(menu, tr("&Review"), {Qt::CTRL | Qt::Key_4}, u"review"_s);
    pages = action(menu, tr("Pa&ges"), {Qt::CTRL | Qt::Key_5}, u"pages"_s);
    menu.addSeparator();
    pageText = checkable(action(menu, tr("&Page text"), {Qt::Key_F6}, u"page-text"_s), false);
    factsPane = checkable(action(menu, tr("&Facts pane"), {Qt::Key_F7}, u"facts"_s), true);
    readerPlace = menu.addMenu(tr("R&eader"));
    menu.addSeparator();
    darkTheme = checkable(
        action(menu, tr("&Dark theme"), {Qt::CTRL | Qt::SHIFT | Qt::Key_D}, u"dark-theme"_s), false);
}

void MainMenu::setTheme(const Theme &theme)
{
    for (QAction *each :
         {newArchive, openArchive,    importFiles, importFolder, exportPdf,   quit,           undo,
          redo,       copyWithSource, find,        addTag,       arrangeTags, deleteArticles, articles,
          indicators, timeline,       review,      pages,        pageText,    factsPane,      darkTheme})
        each->setIcon(lineIcon(each->objectName(), theme));
}

void MainMenu::setRecentArchives(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        QAction *entry = m_recent->addAction(QFileInfo(path).completeBaseName().replace(u'&', u"&&"_s));
        entry->setToolTip(path);
        entry->setStatusTip(path);
        connect(entry, &QAction::triggered, this, [this, path] { Q_EMIT recentWanted(path); });
    }
    m_recent->setToolTipsVisible(true);
    m_recent->setEnabled(!paths.isEmpty());
}

void MainMenu::setArchiveState(bool open, bool writable)
{
    for (QAction *each : {exportPdf, copyWithSource, find, articles, indicators, timeline, review, pages,
                          pageText, factsPane})
        each->setEnabled(open);
    for (QAction *each : {importFiles, importFolder, addTag, arrangeTags, deleteArticles})
        each->setEnabled(open && writable);
}

} // namespace jianbao
