#include "models/items/archivemodels.h"
#include "tests/helpers/patience.h"
#include "tests/views/officewindow.h"
#include "views/articles/articlelistview.h"
#include "views/articles/articlesworkspace.h"
#include "views/reader/articlepane.h"

#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// What is chosen in the menus: where the reader stands, and how far hand work is taken back.
class WindowMenusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }
    void readerStandsWhereItIsWanted();
    void historyTakesBackSeveralSteps();
    void historyIsOffWhereNothingStands();

private:
    QAction &action(const QString &name) { return *m_office->window().findChild<QAction *>(name); }
    QMenu &menu(const QString &title);
    QStringList tagNames();

    std::unique_ptr<OfficeWindow> m_office;
};

void WindowMenusTest::init()
{
    m_office = std::make_unique<OfficeWindow>();
    QTRY_COMPARE(m_office->list().model()->rowCount(), 2);
}

QMenu &WindowMenusTest::menu(const QString &title)
{
    for (QMenu *menu : m_office->window().findChildren<QMenu *>()) {
        if (menu->title() == title)
            return *menu;
    }
    qFatal("there is no such menu");
}

QStringList WindowMenusTest::tagNames()
{
    QStringList names;
    for (const Tag &tag : m_office->archive().tags().tags())
        names.append(tag.name);
    return names;
}

void WindowMenusTest::readerStandsWhereItIsWanted()
{
    QSignalSpy kept(&m_office->window(), &MainWindow::preferencesChanged);
    action(u"reader-off"_s).trigger();
    QVERIFY(!m_office->pane().isVisibleTo(&m_office->desk()));
    action(u"reader-below"_s).trigger();
    QVERIFY(m_office->pane().isVisibleTo(&m_office->desk()));
    QCOMPARE(qobject_cast<QSplitter *>(m_office->pane().parentWidget())->orientation(), Qt::Vertical);
    QCOMPARE(kept.size(), 2);
    QVERIFY(action(u"reader-below"_s).isChecked());
    m_office->window().setPreferences({});
    QVERIFY(action(u"reader-right"_s).isChecked());
}

void WindowMenusTest::historyTakesBackSeveralSteps()
{
    const QString article = m_office->archive().articles().articleIds().first();
    for (const QString &tag : {u"甲"_s, u"乙"_s, u"丙"_s})
        m_office->archive().tags().add(tag, {article});
    QMenu &history = menu(u"Undo &history"_s);
    QVERIFY(history.isEnabled());
    Q_EMIT history.aboutToShow();
    QCOMPARE(history.actions().size(), 3);
    QVERIFY2(history.actions().first()->text().contains(u"丙"_s),
             qPrintable(history.actions().first()->text()));
    history.actions().at(1)->trigger();
    QCOMPARE(tagNames(), QStringList{u"甲"_s});
    Q_EMIT history.aboutToShow();
    QCOMPARE(history.actions().size(), 1);
    action(u"redo"_s).trigger();
    QCOMPARE(tagNames().size(), 2);
}

void WindowMenusTest::historyIsOffWhereNothingStands()
{
    QVERIFY(!menu(u"Undo &history"_s).isEnabled());
    m_office->window().setArchive(nullptr);
    QVERIFY(!menu(u"Undo &history"_s).isEnabled());
    m_office->window().setArchive(&m_office->archive());
}

QTEST_MAIN(WindowMenusTest)
#include "windowmenustest.moc"
