#include "models/items/archivemodels.h"
#include "models/items/profilereading.h"
#include "tests/helpers/patience.h"
#include "tests/views/officewindow.h"
#include "views/articles/articlelistview.h"
#include "views/keys/keymap.h"
#include "views/palette/commandpalette.h"
#include "views/profile/profilewindow.h"
#include "views/search/searchbar.h"
#include "views/style/emptyhint.h"
#include "views/window/windowtools.h"

#include <QAction>
#include <QApplication>
#include <QHash>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Commands of the window: the palette, pages about an entry, and keys that can be changed.
class WindowCommandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }
    void paletteDoesCommandsAndEntries();
    void everythingAboutADistrict();
    void pagesAreOfferedByName();
    void articlesOfAPageAreThoseOfTheSidebar();
    void pageThatCannotBeReadTellsWhy();
    void pageClosesByEscape();
    void paletteTellsWhenNothingFits();
    void indicatorsAreReadWhenTheyAreWanted();
    void keysCanBeChanged();
    void keysOfTwoCommandsNeverMeet();

private:
    MainWindow &window() { return m_office->window(); }
    Desk &desk() { return m_office->desk(); }
    ArticleListView &list() { return m_office->list(); }
    Profile read(Profile::Kind kind, const QString &name);

    std::unique_ptr<OfficeWindow> m_office;
};

void WindowCommandsTest::init()
{
    m_office = std::make_unique<OfficeWindow>();
    QTRY_COMPARE(list().model()->rowCount(), 2);
}

/// An empty profile if it cannot be read.
Profile WindowCommandsTest::read(Profile::Kind kind, const QString &name)
{
    ProfileReading reading(m_office->archive().path());
    QSignalSpy finished(&reading, &ProfileReading::finished);
    reading.start(kind, name);
    return finished.wait(10000) ? finished.first().first().value<Profile>() : Profile();
}

void WindowCommandsTest::paletteDoesCommandsAndEntries()
{
    QString wanted;
    const auto search = [&](const QString &term) { wanted = term; };
    CommandPalette palette(entryChoices(m_office->archive().sidebar(), search), {});
    palette.show();
    auto *edit = palette.findChild<QLineEdit *>();
    edit->setText(u"ylgxq"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(wanted, u"district:云岭高新区"_s);

    CommandPalette commands(commandChoices(window().tools().keys()), {});
    commands.show();
    edit = commands.findChild<QLineEdit *>();
    edit->setText(u"timeline"_s);
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Up);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(desk().workspace(), Desk::Timeline);
    QVERIFY(!commands.isVisible());
}

void WindowCommandsTest::everythingAboutADistrict()
{
    const Profile profile = read(Profile::Kind::District, u"云岭高新区"_s);
    QVERIFY(profile.sections.size() > 1);
    for (const Profile::Section &section : profile.sections) {
        QVERIFY(!section.rows.isEmpty());
        for (const Profile::Row &row : section.rows)
            QVERIFY(!row.source.articleId.isEmpty());
    }
    ProfileWindow page(profile.name, Theme::light());
    QSignalSpy wanted(&page, &ProfileWindow::sentenceRequested);
    auto *text = page.findChild<QTextBrowser *>();
    QVERIFY(text->toPlainText().contains(u"being read"_s));
    page.setProfile(profile);
    QVERIFY(text->toHtml().contains(u"href=\"#section1\""_s));
    Q_EMIT text->anchorClicked(QUrl(u"#section1"_s));
    QCOMPARE(wanted.size(), 0);
    Q_EMIT text->anchorClicked(QUrl(u"0/0"_s));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), profile.sections.first().rows.first().source.articleId);
}

void WindowCommandsTest::pagesAreOfferedByName()
{
    QString opened;
    const QList<PaletteChoice> choices =
        profileChoices(m_office->archive().sidebar(), [&](Profile::Kind kind, const QString &name) {
            opened = name;
            QVERIFY(!read(kind, name).sections.isEmpty());
        });
    QVERIFY(choices.size() > 2);
    for (const PaletteChoice &choice : choices) {
        choice.act();
        QCOMPARE(opened, choice.name);
    }
}

/// One number, whether it is told in the sidebar, on the page, or by the list that the query finds.
void WindowCommandsTest::articlesOfAPageAreThoseOfTheSidebar()
{
    const SidebarModel &sidebar = m_office->archive().sidebar();
    QHash<QString, qint64> totals; // told before a query narrows the counts
    for (const QString &term : {u"district:云岭高新区"_s, u"indicator:签约项目"_s}) {
        const QModelIndex entry = m_office->entry(term);
        QVERIFY2(entry.isValid(), qPrintable(term));
        const auto kind = term.startsWith(u"district"_s) ? Profile::Kind::District : Profile::Kind::Indicator;
        const Profile profile = read(kind, sidebar.data(entry, Qt::DisplayRole).toString());
        QCOMPARE(profile.sections.constLast().total, entry.data(CountRole).toLongLong());
        totals.insert(term, profile.sections.constLast().total);
    }
    for (const auto &[term, total] : totals.asKeyValueRange()) {
        desk().searchBar().setQuery(term);
        QTRY_COMPARE(list().model()->rowCount(), total);
    }
}

void WindowCommandsTest::pageThatCannotBeReadTellsWhy()
{
    ProfileReading reading(m_office->filePath(u"not there.jianbao"_s));
    QSignalSpy failed(&reading, &ProfileReading::failed);
    reading.start(Profile::Kind::District, u"云岭高新区"_s);
    QVERIFY(failed.wait(10000));
    ProfileWindow page(u"云岭高新区"_s, Theme::light());
    page.tellProblem(failed.first().first().toString());
    QVERIFY(page.findChild<QTextBrowser *>()->toPlainText().contains(u"not there"_s));
}

void WindowCommandsTest::pageClosesByEscape()
{
    window().tools().showProfile(Profile::Kind::District, u"云岭高新区"_s);
    QPointer<ProfileWindow> page = window().findChild<ProfileWindow *>();
    QVERIFY(page);
    QTRY_VERIFY(page->findChild<QTextBrowser *>()->toHtml().contains(u"section0"_s));
    window().findChild<QAction *>(u"dark-theme"_s)->trigger();
    QVERIFY(page->findChild<QTextBrowser *>()->toHtml().contains(Theme::darkTheme().muted.name()));
    window().findChild<QAction *>(u"dark-theme"_s)->trigger();
    QApplication::setActiveWindow(page);
    QTest::keyClick(page, Qt::Key_Escape);
    QTRY_VERIFY(!page);
}

void WindowCommandsTest::paletteTellsWhenNothingFits()
{
    CommandPalette palette(entryChoices(m_office->archive().sidebar(), [](const QString &) {}), {});
    palette.show();
    const auto *hint = palette.findChild<EmptyHint *>();
    QVERIFY(!hint->isVisible());
    palette.findChild<QLineEdit *>()->setText(u"绝无此事"_s);
    QVERIFY(hint->isVisible() && hint->words().contains(u"Nothing of this name"_s));
}

/// Counting the figures of a large archive takes a while: not before, and not on the window's thread.
void WindowCommandsTest::indicatorsAreReadWhenTheyAreWanted()
{
    QCOMPARE(m_office->archive().indicators().rowCount(), 0);
    desk().setWorkspace(Desk::Indicators);
    QTRY_VERIFY(m_office->archive().indicators().rowCount() > 0);
}

void WindowCommandsTest::keysCanBeChanged()
{
    KeyMap &keys = window().tools().keys();
    QVERIFY(keys.changed().isEmpty());
    Preferences preferences;
    preferences.keys.insert(u"timeline"_s, u"Ctrl+Alt+9"_s);
    window().setPreferences(preferences);
    QCOMPARE(keys.changed(), preferences.keys);
    QTest::keyClick(&window(), Qt::Key_9, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(desk().workspace(), Desk::Timeline);
    window().setPreferences({});
    QVERIFY(keys.changed().isEmpty());
    QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(desk().workspace(), Desk::Articles);
}

void WindowCommandsTest::keysOfTwoCommandsNeverMeet()
{
    const KeyMap &keys = window().tools().keys();
    QVERIFY(keys.commands().size() > 20);
    QSet<QString> names;
    for (const KeyMap::Command &command : keys.commands()) {
        for (const QKeySequence &key : command.usualKeys) {
            const QAction *owner = keys.ownerOf(key, command.action);
            QVERIFY2(!owner, qPrintable(key.toString() + u' ' + KeyMap::nameOf(*command.action)));
        }
        QVERIFY2(!names.contains(command.action->objectName()), qPrintable(command.action->text()));
        names.insert(command.action->objectName());
    }
}

QTEST_MAIN(WindowCommandsTest)
#include "windowcommandstest.moc"
