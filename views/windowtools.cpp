#include "views/windowtools.h"

#include "models/items/archivemodels.h"
#include "views/articles/articlesworkspace.h"
#include "views/help/manualwindow.h"
#include "views/history/bindialog.h"
#include "views/history/historydialog.h"
#include "views/icons.h"
#include "views/keys/keymap.h"
#include "views/keys/keymapdialog.h"
#include "views/mainwindow.h"
#include "views/names/namedialog.h"
#include "views/palette/commandpalette.h"
#include "views/profile/profilewindow.h"
#include "views/reader/articlepane.h"
#include "views/reader/findbar.h"
#include "views/reader/readerview.h"
#include "views/searchbar.h"
#include "views/settings/settingsdialog.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr int textStep = 10;

/// The nth menu of the bar.
QMenu &menuAt(const QMenuBar &bar, int place)
{
    return *bar.actions().at(place)->menu();
}

void keepUntilClosed(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

WindowTools::WindowTools(MainWindow &window) : QObject(&window), m_window(window)
{
    const QMenuBar &bar = *window.menuBar();
    buildFile(menuAt(bar, 0));
    buildEdit(menuAt(bar, 1));
    buildView(menuAt(bar, 2));
    buildHelp(menuAt(bar, static_cast<int>(bar.actions().size()) - 1));
    m_keys = new KeyMap(bar, this);
}

QAction *WindowTools::add(QMenu &menu, const QString &text, const QList<QKeySequence> &keys,
                          const QString &name, void (WindowTools::*act)())
{
    auto *action = new QAction(text, &menu);
    action->setShortcuts(keys);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, act);
    menu.addAction(action);
    m_actions.append(action);
    return action;
}

void WindowTools::buildFile(QMenu &menu)
{
    menu.addSeparator();
    m_forArchive.append(
        add(menu, tr("&Print article…"), {QKeySequence::Print}, u"print"_s, &WindowTools::print));
    add(menu, tr("New &window"), {Qt::CTRL | Qt::SHIFT | Qt::Key_N}, u"new-window"_s,
        &WindowTools::openWindow);
    add(menu, tr("&Settings…"), {Qt::CTRL | Qt::Key_Comma}, u"settings"_s, &WindowTools::showSettings);
    QAction *const first = menu.actions().constFirst();
    for (QAction *action : menu.actions()) { // Quit stays last
        if (action->menuRole() == QAction::QuitRole && action != first) {
            menu.removeAction(action);
            menu.addSeparator();
            menu.addAction(action);
        }
    }
}

void WindowTools::buildEdit(QMenu &menu)
{
    m_forArchive.append(add(menu, tr("Registers of na&mes…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_M}, u"names"_s,
                            &WindowTools::showNames));
    m_forArchive.append(add(menu, tr("&Highlight the selected words…"), {Qt::CTRL | Qt::Key_H},
                            u"highlight"_s, &WindowTools::highlight));
    m_forArchive.append(add(menu, tr("H&istory of the article…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_H},
                            u"history"_s, &WindowTools::showHistory));
    m_forArchive.append(add(menu, tr("&Deleted things…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_B}, u"bin"_s,
                            &WindowTools::showBin));
    menu.addSeparator();
    m_forArchive +=
        {add(menu, tr("&Find in article"), {QKeySequence::Find}, u"find-in-article"_s,
             &WindowTools::findInArticle),
         add(menu, tr("&Next hit"), {Qt::Key_F3}, u"next"_s, &WindowTools::nextHit),
         add(menu, tr("Hit &before"), {Qt::SHIFT | Qt::Key_F3}, u"previous"_s, &WindowTools::hitBefore)};
}

void WindowTools::buildView(QMenu &menu)
{
    menu.addSeparator();
    add(menu, tr("&Commands…"), {Qt::CTRL | Qt::Key_K}, u"palette"_s, &WindowTools::showPalette);
    m_forArchive.append(add(menu, tr("&Everything about…"), {Qt::CTRL | Qt::Key_J}, u"profile"_s,
                            &WindowTools::showProfiles));
    add(menu, tr("&Larger text"), QKeySequence::keyBindings(QKeySequence::ZoomIn), u"larger"_s,
        &WindowTools::enlarge);
    add(menu, tr("&Smaller text"), QKeySequence::keyBindings(QKeySequence::ZoomOut), u"smaller"_s,
        &WindowTools::shrink);
    add(menu, tr("&Usual text size"), {Qt::CTRL | Qt::Key_0}, u"usual-size"_s, &WindowTools::usualSize);
}

void WindowTools::buildHelp(QMenu &menu)
{
    add(menu, tr("&Keys"), {Qt::Key_F1}, u"keys"_s, &WindowTools::showKeys);
    add(menu, tr("&Manual"), {Qt::SHIFT | Qt::Key_F1}, u"manual"_s, &WindowTools::showFirstPage);
    add(menu, tr("What is &new"), {}, u"news"_s, &WindowTools::showNews);
    menu.addSeparator();
    add(menu, tr("&About Jianbao"), {}, u"jianbao"_s, &WindowTools::showAbout)
        ->setMenuRole(QAction::AboutRole);
}

void WindowTools::setTheme(const Theme &theme)
{
    for (QAction *action : std::as_const(m_actions))
        action->setIcon(lineIcon(action->objectName(), theme));
}

void WindowTools::setArchiveState(bool open)
{
    for (QAction *action : std::as_const(m_forArchive))
        action->setEnabled(open);
}

void WindowTools::findInArticle()
{
    m_window.desk()->setWorkspace(Desk::Articles);
    m_window.desk()->articles().pane().findBar().startTyping();
}

void WindowTools::nextHit()
{
    m_window.desk()->articles().pane().findBar().step(1);
}

void WindowTools::hitBefore()
{
    m_window.desk()->articles().pane().findBar().step(-1);
}

void WindowTools::showPalette()
{
    QList<PaletteChoice> choices = commandChoices(*m_keys);
    if (Desk *desk = m_window.desk())
        choices += entryChoices(m_window.archive()->sidebar(),
                                [desk](const QString &term) { desk->searchBar().setQuery(term); });
    keepUntilClosed(new CommandPalette(choices, tr("Command, district, tag … also by pinyin"), &m_window));
}

void WindowTools::showProfiles()
{
    const auto open = [this](Profile::Kind kind, const QString &name) { showProfile(kind, name); };
    keepUntilClosed(new CommandPalette(profileChoices(m_window.archive()->sidebar(), open),
                                       tr("District, indicator or method … also by pinyin"), &m_window));
}

void WindowTools::showProfile(Profile::Kind kind, const QString &name)
{
    auto *page =
        new ProfileWindow(m_window.archive()->profile(kind, name), m_window.theme(), m_window.desk());
    page->setAttribute(Qt::WA_DeleteOnClose);
    connect(page, &ProfileWindow::sentenceRequested, m_window.desk(), &Desk::showQuote);
    page->show();
}

void WindowTools::highlight()
{
    m_window.desk()->setWorkspace(Desk::Articles);
    if (!m_window.desk()->articles().pane().highlight())
        m_window.statusBar()->showMessage(tr("Select the words in the article first."), 4000);
}

void WindowTools::showHistory()
{
    const QString article = m_window.desk()->articles().pane().articleId();
    if (article.isEmpty())
        return m_window.statusBar()->showMessage(tr("Choose an article first."), 4000);
    keepUntilClosed(new HistoryDialog(*m_window.archive(), article, m_window.desk()));
}

void WindowTools::showBin()
{
    keepUntilClosed(
        new BinDialog(m_window.archive()->bin(), !m_window.archive()->isReadOnly(), m_window.desk()));
}

void WindowTools::showNames()
{
    if (!m_names) {
        m_names = new NameDialog(*m_window.archive(), m_window.desk());
        m_names->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_names, &NameDialog::sentenceRequested, m_window.desk(), &Desk::showQuote);
    }
    m_names->show();
    m_names->raise();
}

void WindowTools::showKeys()
{
    auto *dialog = new KeyMapDialog(*m_keys, &m_window);
    connect(dialog, &KeyMapDialog::changed, this, [this] {
        Preferences preferences = m_window.preferences();
        preferences.keys = m_keys->changed();
        m_window.changePreferences(preferences);
    });
    keepUntilClosed(dialog);
}

void WindowTools::showManual(const QString &page)
{
    if (!m_manual) {
        m_manual = new ManualWindow(&m_window);
        m_manual->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_manual->showPage(page);
    m_manual->show();
    m_manual->raise();
}

void WindowTools::showFirstPage()
{
    showManual(u"start"_s);
}

void WindowTools::showNews()
{
    showManual(u"news"_s);
}

void WindowTools::showAbout()
{
    QMessageBox::about(
        &m_window, tr("About Jianbao"),
        tr("<h3>Jianbao 剪报 %1</h3><p>Reads, searches, tags and counts what a newspaper printed about "
           "high-tech zones.</p><p>Free software under the GNU General Public License, version 3 or "
           "later.</p>")
            .arg(QApplication::applicationVersion()));
}

void WindowTools::showSettings()
{
    auto *dialog = new SettingsDialog(m_window.preferences(), &m_window);
    connect(dialog, &SettingsDialog::changed, &m_window, &MainWindow::changePreferences);
    keepUntilClosed(dialog);
}

void WindowTools::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_window.windowTitle());
    QPrintDialog dialog(&printer, &m_window);
    if (dialog.exec() == QDialog::Accepted)
        m_window.desk()->articles().pane().reader().print(printer);
}

void WindowTools::openWindow()
{
    Q_EMIT m_window.anotherWindowWanted();
}

void WindowTools::enlarge()
{
    changeText(m_window.preferences().textPercent + textStep);
}

void WindowTools::shrink()
{
    changeText(m_window.preferences().textPercent - textStep);
}

void WindowTools::usualSize()
{
    changeText(100);
}

void WindowTools::changeText(int percent)
{
    Preferences preferences = m_window.preferences();
    preferences.textPercent = qBound(Preferences::smallestText, percent, Preferences::largestText);
    m_window.changePreferences(preferences);
}

} // namespace jianbao
