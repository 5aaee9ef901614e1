#include "models/items/archivemodels.h"
#include "tests/helpers/patience.h"
#include "tests/helpers/samplearchive.h"
#include "tests/views/composing.h"
#include "tests/views/hand.h"
#include "views/articles/articlelistview.h"
#include "views/articles/articlesworkspace.h"
#include "views/search/searchbar.h"
#include "views/sidebar/sidebarview.h"
#include "views/tags/tagchip.h"
#include "views/tags/tagedit.h"
#include "views/window/desk.h"
#include "views/window/mainwindow.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Tags by keys and by mouse in the window.
class TaggingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_copy = std::make_unique<SampleArchive>(m_sample);
        m_archive = std::make_unique<ArchiveModels>(m_copy->path(), Database::Mode::ReadWrite);
        m_archive->tags().make(u"经济"_s, {});
        m_archive->tags().make(u"招商引资"_s, u"经济"_s);
        m_window = std::make_unique<MainWindow>();
        m_window->setArchive(m_archive.get());
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(list().model()->rowCount() > 5);
        list().setFocus();
    }

    void cleanup()
    {
        m_window.reset();
        m_archive.reset();
    }

    void keyTagsTheSelectedArticles()
    {
        m_archive->tags().setFavourite(u"招商引资"_s, 3);
        list().selectAll();
        const qint64 articles = list().selectedArticles().size();
        QTest::keyClick(&list(), Qt::Key_3);
        QCOMPARE(tag(u"招商引资"_s).articleCount, articles);
        QTest::keyClick(&list(), Qt::Key_3);
        QCOMPARE(tag(u"招商引资"_s).articleCount, 0);
        QTest::keyClick(&list(), Qt::Key_7);
        QVERIFY(m_archive->steps().nextUndo()->action == StepAction::Untag);
    }

    void articlesAreDroppedOnATag()
    {
        QAbstractItemModel &articles = *list().model();
        const std::unique_ptr<QMimeData> data(
            articles.mimeData({articles.index(0, 0), articles.index(2, 0)}));
        const QPoint place = sidebar().visualRect(sidebarEntry(u"tag:经济"_s)).center();
        QDragEnterEvent enter(place, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(sidebar().viewport(), &enter);
        QDragMoveEvent move(place, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(sidebar().viewport(), &move);
        QVERIFY(move.isAccepted());
        QDropEvent drop(place, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(sidebar().viewport(), &drop);
        QCOMPARE(tag(u"经济"_s).articleCount, 2);
    }

    void onlyTagsTakeArticles()
    {
        QAbstractItemModel &articles = *list().model();
        const std::unique_ptr<QMimeData> data(articles.mimeData({articles.index(0, 0)}));
        QVERIFY(!sidebar().model()->canDropMimeData(data.get(), Qt::CopyAction, -1, -1,
                                                    sidebarEntry(u"-has:tag"_s)));
    }

    void tagsStandAsATree()
    {
        const QModelIndex child = sidebarEntry(u"tag:招商引资"_s);
        QCOMPARE(child.parent().data().toString(), u"经济"_s);
    }

    void shiftCombinesByOr()
    {
        const QPoint place = sidebar().visualRect(sidebarEntry(u"tag:经济"_s)).center();
        QTest::mouseClick(sidebar().viewport(), Qt::LeftButton, {}, place);
        QTest::mouseClick(sidebar().viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          sidebar().visualRect(sidebarEntry(u"-has:tag"_s)).center());
        QCOMPARE(m_window->desk()->searchBar().text(), u"(tag:经济 OR -has:tag)"_s);
    }

    void tagIsOnlyNotAndOffByKey()
    {
        sidebar().setCurrentIndex(sidebarEntry(u"tag:经济"_s));
        for (const QString &query : {u"tag:经济"_s, u"-tag:经济"_s, QString()}) {
            QTest::keyClick(&sidebar(), Qt::Key_Space);
            QCOMPARE(m_window->desk()->searchBar().text(), query);
        }
    }

    void chipIsTakenOff_data() { byKeyAndByMouse(); }

    void chipIsTakenOff()
    {
        QFETCH(Hand, hand);
        m_archive->tags().add(u"经济"_s, list().selectedArticles());
        QCOMPARE(tag(u"经济"_s).articleCount, 1);
        auto *chip = m_window->findChild<TagChip *>();
        QVERIFY(chip);
        if (hand == Hand::Mouse)
            QTest::mouseClick(chip, Qt::LeftButton, {}, {chip->width() - 10, chip->height() / 2});
        else
            QTest::keyClick(chip, Qt::Key_Delete);
        QCOMPARE(tag(u"经济"_s).articleCount, 0);
    }

    void manyAreTaggedOffTheThread()
    {
        QStringList ids;
        for (qsizetype i = 0; i <= TagListModel::fewArticles; ++i)
            ids.append(m_archive->articles().articleId(static_cast<int>(i % list().model()->rowCount())));
        QSignalSpy changed(&m_archive->tags(), &TagListModel::changed);
        m_archive->tags().add(u"经济"_s, ids);
        QVERIFY(changed.isEmpty());
        QVERIFY(changed.wait(30000));
        QCOMPARE(tag(u"经济"_s).articleCount, list().model()->rowCount());
        m_archive->steps().undo();
        QCOMPARE(tag(u"经济"_s).articleCount, 0);
    }

    /// The whole row takes them, up to its edges.
    void articlesAreDroppedAtTheEdgeOfATag()
    {
        const std::unique_ptr<QMimeData> data(list().model()->mimeData({list().model()->index(0, 0)}));
        const QRect row = sidebar().visualRect(sidebarEntry(u"tag:经济"_s));
        for (const int y : {row.top() + 1, row.bottom() - 1}) {
            QDragEnterEvent enter({row.center().x(), y}, Qt::CopyAction, data.get(), Qt::LeftButton,
                                  Qt::NoModifier);
            QCoreApplication::sendEvent(sidebar().viewport(), &enter);
            QDragMoveEvent move({row.center().x(), y}, Qt::CopyAction, data.get(), Qt::LeftButton,
                                Qt::NoModifier);
            QCoreApplication::sendEvent(sidebar().viewport(), &move);
            QVERIFY2(move.isAccepted(), qPrintable(QString::number(y - row.top())));
        }
    }

    void completionIsTaken_data() { byKeyAndByMouse(); }

    /// Two tags fit what is typed, so one of the list is taken.
    void completionIsTaken()
    {
        QFETCH(Hand, hand);
        m_archive->tags().make(u"招商会"_s, {});
        auto *edit = m_window->findChild<TagEdit *>();
        edit->setFocus();
        QTest::keyClicks(edit, u"zs"_s);
        QAbstractItemView &offered = *edit->completer()->popup();
        QTRY_VERIFY(offered.isVisible());
        QCOMPARE(offered.model()->rowCount(), 2);
        const QModelIndex second = offered.model()->index(1, 0);
        const QString name = second.data().toString();
        if (hand == Hand::Mouse) {
            QTest::mouseClick(offered.viewport(), Qt::LeftButton, {}, offered.visualRect(second).center());
        } else {
            QTest::keyClick(&offered, Qt::Key_Down);
            QTest::keyClick(&offered, Qt::Key_Down);
            QTest::keyClick(&offered, Qt::Key_Return);
        }
        QTRY_COMPARE(tag(name).articleCount, 1);
        QCOMPARE(edit->text(), QString());
        QVERIFY(!offered.isVisible());
    }

    void noKeyTagsWhileComposing()
    {
        m_archive->tags().setFavourite(u"招商引资"_s, 3);
        auto *edit = m_window->findChild<TagEdit *>();
        edit->setFocus();
        beginComposing(*edit, u"dang'jian"_s);
        for (const Qt::Key key : {Qt::Key_3, Qt::Key_Return, Qt::Key_Backspace})
            QTest::keyClick(edit, key);
        QTest::keyClick(edit, Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(m_archive->tags().tags().size(), 2);
        QCOMPARE(tag(u"招商引资"_s).articleCount, 0);
        QCOMPARE(m_window->desk()->workspace(), Desk::Articles);
    }

private:
    ArticleListView &list() { return m_window->desk()->articles().list(); }
    SidebarView &sidebar() { return m_window->desk()->articles().sidebar(); }

    /// Waits for it: the sidebar is read off the window's thread.
    QModelIndex sidebarEntry(const QString &term)
    {
        QModelIndex entry;
        (void)QTest::qWaitFor([&] {
            const QAbstractItemModel &model = *sidebar().model();
            entry =
                model.match(model.index(0, 0), SidebarModel::TermRole, term, 1, Qt::MatchRecursive).value(0);
            return entry.isValid();
        });
        sidebar().expandAll();
        return entry;
    }

    Tag tag(const QString &name)
    {
        for (const Tag &each : m_archive->tags().tags()) {
            if (each.name == name)
                return each;
        }
        return {};
    }

    const SampleArchive m_sample{{u"2021-02-26"_s}};
    std::unique_ptr<SampleArchive> m_copy;
    std::unique_ptr<ArchiveModels> m_archive;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TaggingTest)
#include "taggingtest.moc"
