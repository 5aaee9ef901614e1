#include "views/mainwindow.h"
#include "models/items/archivemodels.h"
#include "tests/items/inventedpage.h"
#include "views/articles/articlelistview.h"
#include "views/articles/articlesworkspace.h"
#include "views/import/importreport.h"
#include "views/reader/articlepane.h"
#include "views/reader/readerview.h"
#include "views/searchbar.h"
#include "views/sidebar/sidebarview.h"
#include "views/tags/tagchip.h"
#include "views/tags/tagcompleter.h"
#include "views/tags/tagedit.h"
#include "views/tags/tagline.h"

#include <QAccessible>
#include <QDialog>
#include <QDropEvent>
#include <QFile>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace jianbao;
using namespace Qt::StringLiterals;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_archive = std::make_unique<ArchiveModels>(m_folder->filePath(u"test.jianbao"_s),
                                                    Database::Mode::CreateIfMissing);
        m_window = std::make_unique<MainWindow>();
        m_window->setArchive(m_archive.get());
        m_window->show();
        importTwoPages();
    }

    void cleanup()
    {
        m_window.reset();
        m_archive.reset();
        m_folder.reset();
    }

    void importShowsArticlesAtOnce()
    {
        QTRY_COMPARE(list().model()->rowCount(), 2);
        QTRY_VERIFY(!pane().articleId().isEmpty());
        QVERIFY(pane().reader().toPlainText().contains(u"签约项目"_s));
    }

    void searchIsLive()
    {
        QTRY_COMPARE(list().model()->rowCount(), 2);
        compose(&search(), u"11个"_s);
        QTRY_COMPARE(list().model()->rowCount(), 1);
        QTRY_VERIFY(pane().reader().toPlainText().contains(u"签约项目11个"_s));
        QVERIFY(!pane().reader().marks().isEmpty());
        QTest::keyClick(&search(), Qt::Key_Escape);
        QTRY_COMPARE(list().model()->rowCount(), 2);
    }

    void droppedFilesAreImported()
    {
        QTRY_COMPARE(list().model()->rowCount(), 2);
        const QString path = m_folder->filePath(u"dropped.txt"_s);
        QFile page(path);
        QVERIFY(page.open(QIODevice::WriteOnly));
        page.write(u"滨河镇清理河道\n\n本报讯(记者王立)3月14日,滨河镇清理河道960米。\n"_s.toUtf8());
        page.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QTimer::singleShot(100, this, [] {
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
                dialog->accept();
        });
        QDropEvent drop({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &drop);
        QTRY_COMPARE(list().model()->rowCount(), 3);
    }

    void composedWordsAreSearchedWhenTheyAreThere()
    {
        QSignalSpy typed(&search(), &SearchBar::queryTyped);
        QInputMethodEvent composing(u"zhao'shang"_s, {});
        QCoreApplication::sendEvent(&search(), &composing);
        QTest::qWait(250);
        QVERIFY(typed.isEmpty());
        compose(&search(), u"招商"_s);
        QVERIFY(typed.wait());
        QCOMPARE(typed.first().first().toString(), u"招商"_s);
    }

    void tagsAreTypedAndTakenOff()
    {
        QTRY_VERIFY(!pane().articleId().isEmpty());
        auto *edit = pane().tagLine().findChild<TagEdit *>();
        compose(edit, u"招商引资"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(m_archive->tags().carriedBy({pane().articleId()}).size(), 1);
        QCOMPARE(m_archive->tags().tags().first().name, u"招商引资"_s);
        QVERIFY(edit->text().isEmpty());

        QTest::keyClick(edit, Qt::Key_Backspace);
        TagChip *chip = chips().first();
        QTest::keyClick(chip, Qt::Key_Delete);
        QVERIFY(m_archive->tags().carriedBy({pane().articleId()}).isEmpty());
        QTRY_VERIFY(chips().isEmpty());
    }

    void chipsHoldTheirWords()
    {
        for (const QString &name : {u"zs"_s, u"5G"_s, u"招商引资"_s, u"WiFi 6"_s}) {
            TagChip chip(name, {}, {}, Theme::light());
            TagChip wide(name, {}, {}, Theme::light());
            chip.resize(chip.sizeHint());
            wide.resize(chip.sizeHint() + QSize(40, 0));
            const QRect words(24, 4, chip.width() - 50, chip.height() - 8);
            QCOMPARE(chip.grab(words).toImage(), wide.grab(words).toImage());
        }
    }

    void tagsAreUndoneAndDoneAgain()
    {
        QTRY_VERIFY(!pane().articleId().isEmpty());
        QVERIFY(!menuAction(u"undo"_s)->isEnabled());
        auto *edit = pane().tagLine().findChild<TagEdit *>();
        compose(edit, u"招商引资"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(menuAction(u"undo"_s)->text().contains(u"招商引资"_s));
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(chips().isEmpty());
        QVERIFY(m_archive->tags().tags().isEmpty());
        QVERIFY(!menuAction(u"undo"_s)->isEnabled());
        menuAction(u"redo"_s)->trigger();
        QTRY_COMPARE(chips().size(), 1);
    }

    void severalArticlesAreTaggedAtOnce()
    {
        QTRY_COMPARE(list().model()->rowCount(), 2);
        list().selectAll();
        auto *edit = pane().tagLine().findChild<TagEdit *>();
        compose(edit, u"会议"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(m_archive->tags().tags().first().articleCount, 2);
        QCOMPARE(list().selectedArticles().size(), 2);
    }

    void tagsAreCompletedByPinyin()
    {
        QTRY_VERIFY(!pane().articleId().isEmpty());
        m_archive->tags().add(u"招商引资"_s, {pane().articleId()});
        m_archive->tags().add(u"道路"_s, {pane().articleId()});
        const TagCompleter completer(m_archive->tags());
        QCOMPARE(completer.candidates(u"zsyz"_s), QStringList{u"招商引资"_s});
        QCOMPARE(completer.candidates(u"dao"_s), QStringList{u"道路"_s});
        QVERIFY(completer.candidates(u"xyz"_s).isEmpty());

        m_archive->tags().remove(u"招商引资"_s, {pane().articleId()});
        auto *edit = pane().tagLine().findChild<TagEdit *>();
        QTest::keyClicks(edit, u"zsyz"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        const QList<Tag> tags = m_archive->tags().carriedBy({pane().articleId()});
        QVERIFY(std::any_of(tags.cbegin(), tags.cend(),
                            [](const Tag &tag) { return tag.name == u"招商引资"_s; }));
    }

    void sidebarWritesTheQuery()
    {
        QTRY_COMPARE(list().model()->rowCount(), 2);
        Q_EMIT m_window->desk()->articles().sidebar().queryWanted(u"has:indicator 12个"_s);
        QCOMPARE(search().text(), u"has:indicator 12个"_s);
        QTRY_COMPARE(list().model()->rowCount(), 1);
    }

    void clicksInTheSidebarTurnATerm()
    {
        SidebarView &sidebar = m_window->desk()->articles().sidebar();
        const QModelIndexList found = sidebar.model()->match(
            sidebar.model()->index(0, 0), SidebarModel::TermRole, u"-has:tag"_s, 1, Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        const QPoint place = sidebar.visualRect(found.first()).center();
        for (const QString &expected : {u"-has:tag"_s, u"has:tag"_s, QString()}) {
            QTest::mouseClick(sidebar.viewport(), Qt::LeftButton, {}, place);
            QCOMPARE(search().text(), expected);
        }
        search().setQuery(u"11个 date:2021"_s);
        QTest::mouseClick(sidebar.viewport(), Qt::LeftButton, Qt::ControlModifier, place);
        QCOMPARE(search().text(), u"11个 date:2021 -has:tag"_s);
    }

    void refusedFilesAreReported()
    {
        QFile file(m_folder->filePath(u"empty.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QSignalSpy imported(m_window.get(), &MainWindow::imported);
        m_window->importPaths({file.fileName()});
        QVERIFY(imported.wait(30000));
        const auto *report = m_window->findChild<ImportReport *>();
        QVERIFY(report && report->isVisible());
        const auto *table = report->findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 0)->text(), u"empty.txt"_s);
        QVERIFY(!table->item(0, 2)->text().isEmpty());
        QTRY_COMPARE(list().model()->rowCount(), 2);
    }

    void workspacesAreReachedByKey()
    {
        for (const auto &[key, workspace] : {std::pair{Qt::Key_2, Desk::Indicators},
                                             {Qt::Key_3, Desk::Timeline},
                                             {Qt::Key_1, Desk::Articles}}) {
            QTest::keyClick(m_window.get(), key, Qt::ControlModifier);
            QCOMPARE(m_window->desk()->workspace(), workspace);
        }
    }

    void quoteOpensItsArticle()
    {
        QTRY_COMPARE(list().model()->rowCount(), 2);
        const QString last = list().model()->index(1, 0).data(IdRole).toString();
        const StoredArticle article = m_archive->article(last);
        const qsizetype from = article.pageText.indexOf(u"总投资"_s);
        m_window->desk()->setWorkspace(Desk::Timeline);
        m_window->desk()->showQuote(last, {from, from + 3});
        QCOMPARE(m_window->desk()->workspace(), Desk::Articles);
        QCOMPARE(pane().articleId(), last);
        QCOMPARE(pane().reader().chosenWords(), u"总投资"_s);
    }

    void quoteOpensAnArticleThatIsNotFound()
    {
        QTRY_COMPARE(list().model()->rowCount(), 2);
        const QString last = list().model()->index(1, 0).data(IdRole).toString();
        search().setQuery(u"nowhere"_s);
        QTRY_COMPARE(list().model()->rowCount(), 0);
        m_window->desk()->showQuote(last, {0, 2});
        QCOMPARE(pane().articleId(), last);
    }

    void sessionComesBack()
    {
        QTRY_COMPARE(list().model()->rowCount(), 2);
        search().setQuery(u"11个"_s);
        m_archive->timeline().setArrangement({.order = LaneOrder::Name, .byHand = {}, .folded = {}});
        const WindowSession session = m_window->session();
        m_archive->timeline().setArrangement({});
        m_window = std::make_unique<MainWindow>();
        m_window->setArchive(m_archive.get());
        m_window->restoreSession(session);
        QCOMPARE(m_archive->timeline().arrangement().order, LaneOrder::Name);
        QCOMPARE(search().text(), u"11个"_s);
        QTRY_COMPARE(list().model()->rowCount(), 1);
    }

    void everyControlHasAName()
    {
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            const bool reached = widget->focusPolicy() & Qt::TabFocus && widget->isVisibleTo(m_window.get());
            if (!reached || widget->inherits("QMenuBar") || widget->inherits("QSplitterHandle"))
                continue;
            const QAccessibleInterface *interface =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            const QByteArray what =
                widget->metaObject()->className() + QByteArray(" ") + widget->objectName().toUtf8();
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), what.constData());
        }
    }

private:
    QAction *menuAction(const QString &name) { return m_window->findChild<QAction *>(name); }

    ArticlePane &pane() { return m_window->desk()->articles().pane(); }
    ArticleListView &list() { return m_window->desk()->articles().list(); }
    SearchBar &search() { return m_window->desk()->searchBar(); }

    QList<TagChip *> chips()
    {
        QList<TagChip *> shown;
        for (TagChip *chip : pane().tagLine().findChildren<TagChip *>()) {
            if (!chip->isHidden())
                shown.append(chip);
        }
        return shown;
    }

    /// What an input method does when a word has been chosen.
    void compose(QWidget *field, const QString &words)
    {
        QInputMethodEvent done;
        done.setCommitString(words);
        QCoreApplication::sendEvent(field, &done);
    }

    void importTwoPages()
    {
        QStringList paths;
        for (const int number : {11, 12}) {
            paths.append(m_folder->filePath(u"page%1.txt"_s.arg(number)));
            QFile file(paths.last());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(inventedPageText(number).toUtf8());
        }
        QSignalSpy imported(m_window.get(), &MainWindow::imported);
        m_window->importPaths(paths);
        QVERIFY(imported.wait(30000));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ArchiveModels> m_archive;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(MainWindowTest)
#include "mainwindowtest.moc"
