#include "views/window/windowtools.h"

#include "models/items/archivemodels.h"
#include "models/items/profilereading.h"
#include "views/help/manualwindow.h"
#include "views/history/bindialog.h"
#include "views/keys/keymap.h"
#include "views/keys/keymapdialog.h"
#include "views/names/namedialog.h"
#include "views/palette/commandpalette.h"
#include "views/profile/profilewindow.h"
#include "views/search/searchbar.h"
#include "views/settings/settingsdialog.h"
#include "views/style/icons.h"
#include "views/window/articletools.h"
#include "views/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

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

WindowTools::WindowTools(MainWindow &window)
    : QObject(&window), m_window(window), m_article(new ArticleTools(window))
{
    const QMenuBar &bar = *window.menuBar();
    buildFile(menuAt(bar, 0));
    buildEdit(menuAt(bar, 1));
    buildView(menuAt(bar, 2));
    buildHelp(menuAt(bar, static_cast<int>(bar.actions().size()) - 1));
    m_keys = new KeyMap(bar, this);
}

template <typename Tools>
QAction *WindowTools::add(QMenu &menu, const QString &text, const QList<QKeySequence> &keys,
                          const QString &name, Tools &tools, void (Tools::*act)())
{
    auto *action = new QAction(text, &menu);
    action->setShortcuts(keys);
    action->setObjectName(name);
    connect(action, &QAction::triggered, &tools, act);
    menu.addAction(action);
    m_actions.append(action);
    return action;
}

void WindowTools::buildFile(QMenu &menu)
{
    menu.addSeparator();
    m_forArchive.append(add(menu, tr("&Print article…"), {QKeySequence::Print}, u"print"_s, *m_article,
                            &ArticleTools::print));
    add(menu, tr("New &window"), {Qt::CTRL | Qt::SHIFT | Qt::Key_N}, u"new-window"_s, *this,
        &WindowTools::openWindow);
    add(menu, tr("&Settings…"), {Qt::CTRL | Qt::Key_Comma}, u"settings"_s, *this, &WindowTools::showSettings);
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
                            *this, &WindowTools::showNames));
    m_forArchive.append(add(menu, tr("&Highlight the selected words…"), {Qt::CTRL | Qt::Key_H},
                            u"highlight"_s, *m_article, &ArticleTools::highlight));
    m_forArchive.append(add(menu, tr("H&istory of the article…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_H},
                            u"history"_s, *m_article, &ArticleTools::showHistory));
    m_forArchive.append(add(menu, tr("&Deleted things…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_B}, u"bin"_s, *this,
                            &WindowTools::showBin));
    menu.addSeparator();
    m_forArchive += {add(menu, tr("&Find in article"), {QKeySequence::Find}, u"find-in-article"_s, *m_article,
                         &ArticleTools::findInArticle),
                     add(menu, tr("&Next hit"), {Qt::Key_F3}, u"next"_s, *m_article, &ArticleTools::nextHit),
                     add(menu, tr("Hit &before"), {Qt::SHIFT | Qt::Key_F3}, u"previous"_s, *m_article,
                         &ArticleTools::hitBefore)};
}

void WindowTools::buildView(QMenu &menu)
{
    menu.addSeparator();
    add(menu, tr("&Commands…"), {Qt::CTRL | Qt::Key_K}, u"palette"_s, *this, &WindowTools::showPalette);
    m_forArchive.append(add(menu, tr("&Everything about…"), {Qt::CTRL | Qt::Key_J}, u"profile"_s, *this,
                            &WindowTools::showProfiles));
    add(menu, tr("&Larger text"), QKeySequence::keyBindings(QKeySequence::ZoomIn), u"larger"_s, *m_article,
        &ArticleTools::enlarge);
    add(menu, tr("&Smaller text"), QKeySequence::keyBindings(QKeySequence::ZoomOut), u"smaller"_s, *m_article,
        &ArticleTools::shrink);
    add(menu, tr("&Usual text size"), {Qt::CTRL | Qt::Key_0}, u"usual-size"_s, *m_article,
        &ArticleTools::usualSize);
}

void WindowTools::buildHelp(QMenu &menu)
{
    add(menu, tr("&Keys"), {Qt::Key_F1}, u"keys"_s, *this, &WindowTools::showKeys);
    add(menu, tr("&Manual"), {Qt::SHIFT | Qt::Key_F1}, u"manual"_s, *this, &WindowTools::showFirstPage);
    add(menu, tr("What is &new"), {}, u"news"_s, *this, &WindowTools::showWhatIsNew);
    menu.addSeparator();
    add(menu, tr("&About Jianbao"), {}, u"jianbao"_s, *this, &WindowTools::showAbout)
        ->setMenuRole(QAction::AboutRole);
}

void WindowTools::setTheme(const Theme &theme)
{
    for (QAction *action : std::as_const(m_actions))
        action->setIcon(lineIcon(action->objectName(), theme));
    for (auto *page : m_window.findChildren<ProfileWindow *>())
        page->setTheme(theme);
}

void WindowTools::setArchiveState(bool open)
{
    for (QAction *action : std::as_const(m_forArchive))
        action->setEnabled(open);
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
    auto *page = new ProfileWindow(name, m_window.theme(), m_window.desk());
    page->setAttribute(Qt::WA_DeleteOnClose);
    auto *reading = new ProfileReading(m_window.archive()->path(), page);
    connect(reading, &ProfileReading::finished, page, &ProfileWindow::setProfile);
    connect(reading, &ProfileReading::failed, page, &ProfileWindow::tellProblem);
    reading->start(kind, name);
    connect(page, &ProfileWindow::sentenceRequested, m_window.desk(), &Desk::showQuote);
    page->show();
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

void WindowTools::showWhatIsNew()
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

void WindowTools::openWindow()
{
    Q_EMIT m_window.anotherWindowWanted();
}

} // namespace jianbao
