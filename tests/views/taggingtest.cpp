#include "models/items/archivemodels.h"
#include "tests/helpers/samplepages.h"
#include "views/articles/articlelistview.h"
#include "views/articles/articlesworkspace.h"
#include "views/desk.h"
#include "views/mainwindow.h"
#include "views/searchbar.h"
#include "views/sidebar/sidebarview.h"
#include "views/tags/tagdialog.h"
#include "views/tags/tagedit.h"
#include "views/tags/tagtreewidget.h"

#include <QComboBox>
#include <QDropEvent>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Tags by keys, by mouse and in their dialog.
class TaggingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(u"test.jianbao"_s);
        importSamplePages(path, {u"2021-02-26"_s});
        m_archive = std::make_unique<ArchiveModels>(path, Database::Mode::ReadWrite);
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
        m_folder.reset();
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
        QVERIFY(m_archive->nextUndo()->action == StepAction::Untag);
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

    void manyAreTaggedOffTheThread()
    {
        QStringList ids;
        for (qsizetype i = 0; i <= TagListModel::fewArticles; ++i)
            ids.append(m_archive->articles().articleId(static_cast<int>(i % list().model()->rowCount())));
        QSignalSpy changed(&m_archive->tags(), &TagListModel::changed);
        m_archive->tags().add(u"经济"_s, ids);
        QVERIFY(changed.isEmpty());
        QVERIFY(changed.wait());
        QCOMPARE(tag(u"经济"_s).articleCount, list().model()->rowCount());
        m_archive->undo();
        QCOMPARE(tag(u"经济"_s).articleCount, 0);
    }

    void dialogArranges()
    {
        TagDialog dialog(m_archive->tags());
        dialog.show();
        QApplication::setActiveWindow(&dialog);
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        dialog.choose(u"招商引资"_s);
        QCOMPARE(dialog.chosen(), u"招商引资"_s);
        auto *name = field<QLineEdit>(dialog, u"Name"_s);
        name->setFocus();
        name->setText(u"招商"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(!tag(u"招商"_s).id.isEmpty());
        QTRY_COMPARE(dialog.chosen(), u"招商"_s);
        auto *description = field<QPlainTextEdit>(dialog, u"Description"_s);
        description->setFocus();
        description->setPlainText(u"签约与落户"_s);
        name->setFocus();
        QTRY_COMPARE(tag(u"招商"_s).description, u"签约与落户"_s);
        auto *key = field<QComboBox>(dialog, u"Key"_s);
        QTest::keyClick(key, Qt::Key_Down);
        QTRY_COMPARE(tag(u"招商"_s).favourite, 1);
        auto *tree = dialog.findChild<TagTreeWidget *>();
        QTest::keyClick(tree, Qt::Key_Delete);
        QTRY_VERIFY(tag(u"招商"_s).id.isEmpty());
        m_archive->undo();
        QCOMPARE(tag(u"招商"_s).favourite, 1);
    }

    void filesGoOutAndIn()
    {
        TagDialog dialog(m_archive->tags());
        QString problem;
        for (const QString &ending : {u"csv"_s, u"ttl"_s}) {
            const QString path = m_folder->filePath(u"tags."_s + ending);
            QVERIFY(dialog.exportTo(path, &problem));
            m_archive->tags().erase(u"招商引资"_s);
            QVERIFY2(dialog.importFrom(path, &problem), qPrintable(problem));
            QCOMPARE(m_archive->tags().nameOf(tag(u"招商引资"_s).parentId), u"经济"_s);
        }
        QVERIFY(!dialog.importFrom(m_folder->filePath(u"none.csv"_s), &problem));
        QVERIFY(problem.contains(u"none.csv"_s));
    }

    void noKeyTagsWhileComposing()
    {
        m_archive->tags().setFavourite(u"招商引资"_s, 3);
        auto *edit = m_window->findChild<TagEdit *>();
        edit->setFocus();
        QInputMethodEvent composing(u"dang'jian"_s, {});
        QCoreApplication::sendEvent(edit, &composing);
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

    template <typename Field> static Field *field(TagDialog &dialog, const QString &name)
    {
        for (Field *each : dialog.findChildren<Field *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ArchiveModels> m_archive;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TaggingTest)
#include "taggingtest.moc"
