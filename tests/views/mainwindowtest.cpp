#include "models/items/archivemodels.h"
#include "tests/helpers/patience.h"
#include "tests/views/composing.h"
#include "tests/views/officewindow.h"
#include "views/articles/articlelistview.h"
#include "views/articles/articlesworkspace.h"
#include "views/import/importreport.h"
#include "views/reader/articlepane.h"
#include "views/reader/readerview.h"
#include "views/search/searchbar.h"
#include "views/sidebar/sidebarview.h"

#include <QAccessible>
#include <QDialog>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Importing, searching and going about in the window.
class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<OfficeWindow>(); }
    void cleanup() { m_office.reset(); }

    void importShowsArticlesAtOnce()
    {
        QTRY_COMPARE(list().model()->rowCount(), 2);
        QTRY_VERIFY(!pane().articleId().isEmpty());
        QVERIFY(pane().reader().toPlainText().contains(u"签约项目"_s));
    }

    void searchIsLive()
    {
        QTRY_COMPARE(list().model()->rowCount(), 2);
        compose(search(), u"11个"_s);
        QTRY_COMPARE(list().model()->rowCount(), 1);
        QTRY_VERIFY(pane().reader().toPlainText().contains(u"签约项目11个"_s));
        QVERIFY(!pane().reader().marks().isEmpty());
        QTest::keyClick(&search(), Qt::Key_Escape);
        QTRY_COMPARE(list().model()->rowCount(), 2);
    }

    void droppedFilesAreImported()
    {
        QTRY_COMPARE(list().model()->rowCount(), 2);
        const QString path = m_office->filePath(u"dropped.txt"_s);
        QFile page(path);
        QVERIFY(page.open(QIODevice::WriteOnly));
        page.write(u"滨河镇清理河道\n\n本报讯(记者王立)3月14日,滨河镇清理河道960米。\n"_s.toUtf8());
        page.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &enter);
        QVERIFY(enter.isAccepted());
        QTimer::singleShot(100, this, [] {
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
                dialog->accept();
        });
        QDropEvent drop({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &drop);
        QTRY_COMPARE(list().model()->rowCount(), 3);
    }

    void composedWordsAreSearchedWhenTheyAreThere()
    {
        QSignalSpy typed(&search(), &SearchBar::queryTyped);
        beginComposing(search(), u"zhao'shang"_s);
        QTest::qWait(250);
        QVERIFY(typed.isEmpty());
        compose(search(), u"招商"_s);
        QVERIFY(typed.wait(30000));
        QCOMPARE(typed.first().first().toString(), u"招商"_s);
    }

    void sidebarWritesTheQuery()
    {
        QTRY_COMPARE(list().model()->rowCount(), 2);
        Q_EMIT m_office->desk().articles().sidebar().queryWanted(u"has:indicator 12个"_s);
        QCOMPARE(search().text(), u"has:indicator 12个"_s);
        QTRY_COMPARE(list().model()->rowCount(), 1);
    }

    void clicksInTheSidebarTurnATerm()
    {
        SidebarView &sidebar = m_office->desk().articles().sidebar();
        const QPoint place = sidebar.visualRect(m_office->entry(u"-has:tag"_s)).center();
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
        QFile file(m_office->filePath(u"empty.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QSignalSpy imported(&window(), &MainWindow::imported);
        window().importPaths({file.fileName()});
        QVERIFY(imported.wait(30000));
        const auto *report = window().findChild<ImportReport *>();
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
            QTest::keyClick(&window(), key, Qt::ControlModifier);
            QCOMPARE(m_office->desk().workspace(), workspace);
        }
    }

    void quoteOpensItsArticle()
    {
        QTRY_COMPARE(list().model()->rowCount(), 2);
        const QString last = list().model()->index(1, 0).data(IdRole).toString();
        const StoredArticle article = m_office->archive().article(last);
        const qsizetype from = article.pageText.indexOf(u"总投资"_s);
        m_office->desk().setWorkspace(Desk::Timeline);
        m_office->desk().showQuote(last, {from, from + 3});
        QCOMPARE(m_office->desk().workspace(), Desk::Articles);
        QCOMPARE(pane().articleId(), last);
        QCOMPARE(pane().reader().chosenWords(), u"总投资"_s);
    }

    void quoteOpensAnArticleThatIsNotFound()
    {
        QTRY_COMPARE(list().model()->rowCount(), 2);
        const QString last = list().model()->index(1, 0).data(IdRole).toString();
        search().setQuery(u"nowhere"_s);
        QTRY_COMPARE(list().model()->rowCount(), 0);
        m_office->desk().showQuote(last, {0, 2});
        QCOMPARE(pane().articleId(), last);
    }

    void sessionComesBack()
    {
        QTRY_COMPARE(list().model()->rowCount(), 2);
        search().setQuery(u"11个"_s);
        m_office->archive().timeline().setArrangement({.order = LaneOrder::Name, .byHand = {}, .folded = {}});
        const WindowSession session = window().session();
        m_office->archive().timeline().setArrangement({});
        m_office->reopen(session);
        QCOMPARE(m_office->archive().timeline().arrangement().order, LaneOrder::Name);
        QCOMPARE(search().text(), u"11个"_s);
        QTRY_COMPARE(list().model()->rowCount(), 1);
    }

    void everyControlHasAName()
    {
        for (const QWidget *widget : window().findChildren<QWidget *>()) {
            const bool reached = widget->focusPolicy() & Qt::TabFocus && widget->isVisibleTo(&window());
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
    MainWindow &window() { return m_office->window(); }
    ArticlePane &pane() { return m_office->pane(); }
    ArticleListView &list() { return m_office->list(); }
    SearchBar &search() { return m_office->desk().searchBar(); }

    std::unique_ptr<OfficeWindow> m_office;
};

QTEST_MAIN(MainWindowTest)
#include "mainwindowtest.moc"
