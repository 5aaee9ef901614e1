#include "views/pages/pagesworkspace.h"
#include "models/items/archivemodels.h"
#include "tests/helpers/samplepages.h"
#include "views/history/bindialog.h"
#include "views/history/historydialog.h"
#include "views/pages/differencesdialog.h"
#include "views/pages/layoutview.h"
#include "views/pages/pagedescriptiondialog.h"
#include "views/reader/readerview.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Correcting a sample page by keys and by buttons.
class PagesWorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(u"test.jianbao"_s);
        importSamplePages(path, {u"2021-02-26"_s});
        m_archive = std::make_unique<ArchiveModels>(path, Database::Mode::ReadWrite);
        m_workspace = std::make_unique<PagesWorkspace>(*m_archive, Theme::light());
        m_workspace->resize(1200, 800);
        m_workspace->show();
        QTRY_VERIFY(m_archive->page().isOpen());
    }

    void cleanup()
    {
        m_workspace.reset();
        m_archive.reset();
        m_folder.reset();
    }

    void articleUnderTheCaretIsShown()
    {
        goTo(u"为47家企业"_s);
        QVERIFY(m_workspace->preview().toPlainText().contains(u"开工大礼包"_s));
    }

    void keySetsTheRoleOfALine()
    {
        goTo(u"锚定"_s);
        press(Qt::Key_N);
        QCOMPARE(first().banner.words.left(2), u"锚定"_s);
        QVERIFY(first().kicker.words.isEmpty());
        m_archive->undo();
        QCOMPARE(first().kicker.words.left(2), u"锚定"_s);
    }

    void articlesAreSplitByKeyAndJoinedByButton()
    {
        const qint64 articles = m_archive->articleCount();
        goTo(u"创新主体不断壮大"_s);
        press(Qt::Key_A);
        QCOMPARE(m_archive->articleCount(), articles + 1);
        goTo(u"创新主体不断壮大"_s);
        QSignalSpy stored(&m_archive->page(), &PageCorrectionModel::stored);
        for (QPushButton *button : m_workspace->findChildren<QPushButton *>()) {
            if (button->text() == u"Join with previous (J)"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(stored.wait(30000));
        QCOMPARE(m_archive->articleCount(), articles);
    }

    void linesAreMovedToAnotherArticle()
    {
        goTo(u"会上,轻合金产业园区"_s);
        QTest::keyClick(&m_workspace->lines(), Qt::Key_X);
        goTo(u"为让企业留得住人"_s);
        press(Qt::Key_V);
        QVERIFY(!first().body().text().contains(u"36名先进个人"_s));
    }

    void misreadWordsAreCorrected()
    {
        QTextCursor cursor = m_workspace->lines().document()->find(u"沈知衡"_s);
        m_workspace->lines().setTextCursor(cursor);
        QSignalSpy stored(&m_archive->page(), &PageCorrectionModel::stored);
        m_workspace->correctText(u"沈知恒"_s);
        QVERIFY(stored.wait(30000));
        QVERIFY(first().body().text().contains(u"沈知恒"_s));
        QVERIFY(m_archive->page().page().page.text.contains(u"沈知衡"_s));
    }

    void whatChangesNothingIsTold()
    {
        QSignalSpy news(m_workspace.get(), &PagesWorkspace::news);
        goTo(u"锚定"_s);
        QTest::keyClick(&m_workspace->lines(), Qt::Key_A);
        QTest::keyClick(&m_workspace->lines(), Qt::Key_Z);
        QCOMPARE(news.size(), 2);
        QVERIFY(!m_archive->nextUndo());
    }

    void roleIsSetByItsKey_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<LineRole>("role");
        QTest::addRow("headline") << Qt::Key_H << LineRole::Headline;
        QTest::addRow("kicker") << Qt::Key_K << LineRole::Kicker;
        QTest::addRow("deck") << Qt::Key_D << LineRole::Deck;
        QTest::addRow("banner") << Qt::Key_N << LineRole::Banner;
        QTest::addRow("subhead") << Qt::Key_S << LineRole::Subhead;
        QTest::addRow("byline") << Qt::Key_Y << LineRole::Signature;
    }

    void roleIsSetByItsKey()
    {
        QFETCH(Qt::Key, key);
        goTo(u"会上,轻合金产业园区"_s);
        press(key);
        goTo(u"会上,轻合金产业园区"_s);
        QTEST(roleAtTheCaret(), "role");
        press(Qt::Key_B);
        goTo(u"会上,轻合金产业园区"_s);
        QCOMPARE(roleAtTheCaret(), LineRole::Body);
    }

    void linesAreTakenOutAndMadeAnArticle()
    {
        goTo(u"为47家企业"_s);
        press(Qt::Key_U);
        QVERIFY(!first().body().text().contains(u"为47家企业"_s));
        QVERIFY(!m_archive->page().layout().noise.isEmpty());
        const qint64 articles = m_archive->articleCount();
        goTo(u"为47家企业"_s);
        press(Qt::Key_L);
        QCOMPARE(m_archive->articleCount(), articles + 1);
    }

    void wordsAreCorrectedInTheDialog()
    {
        m_workspace->lines().setTextCursor(m_workspace->lines().document()->find(u"沈知衡"_s));
        QTest::keyClick(&m_workspace->lines(), Qt::Key_T);
        auto *dialog = m_workspace->findChild<QInputDialog *>();
        QVERIFY(dialog);
        auto *field = dialog->findChild<QLineEdit *>();
        QCOMPARE(field->text(), u"沈知衡"_s);
        field->setText(u"沈知恒"_s);
        QSignalSpy stored(&m_archive->page(), &PageCorrectionModel::stored);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(stored.wait(30000));
        QVERIFY(first().body().text().contains(u"沈知恒"_s));
    }

    void leftDialogCorrectsNothing()
    {
        m_workspace->lines().setTextCursor(m_workspace->lines().document()->find(u"沈知衡"_s));
        QTest::keyClick(&m_workspace->lines(), Qt::Key_T);
        auto *dialog = m_workspace->findChild<QInputDialog *>();
        dialog->findChild<QLineEdit *>()->setText(u"沈知恒"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!m_archive->page().isWorking());
        QVERIFY(!m_archive->nextUndo());
    }

    void pageIsDescribedInTheDialog()
    {
        QTest::keyClick(&m_workspace->lines(), Qt::Key_F);
        auto *dialog = m_workspace->findChild<PageDescriptionDialog *>();
        QVERIFY(dialog);
        for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
            if (field->text() == u"云岭日报"_s)
                field->setText(u"云岭晚报"_s);
        }
        QSignalSpy stored(&m_archive->page(), &PageCorrectionModel::stored);
        dialog->accept();
        QVERIFY(stored.wait(30000));
        QCOMPARE(m_archive->page().page().newspaper, u"云岭晚报"_s);
        m_archive->undo();
        QCOMPARE(m_archive->page().page().newspaper, u"云岭日报"_s);
    }

    void readingAgainTellsThatNothingIsOtherwise()
    {
        QSignalSpy news(m_workspace.get(), &PagesWorkspace::news);
        press(Qt::Key_R);
        QTRY_COMPARE(news.size(), 1);
        QVERIFY(!m_workspace->findChild<DifferencesDialog *>());
    }

    void deletedPageComesBack()
    {
        const qint64 articles = m_archive->articleCount();
        QTest::keyClick(&m_workspace->lines(), Qt::Key_Delete);
        QCOMPARE(m_archive->articleCount(), 0);
        BinDialog bin(m_archive->bin(), true);
        bin.show();
        QTest::keyClick(bin.findChild<QListView *>(), Qt::Key_Return);
        QCOMPARE(m_archive->articleCount(), articles);
        QCOMPARE(m_archive->bin().rowCount(), 0);
        m_archive->undo();
        QCOMPARE(m_archive->articleCount(), 0);
    }

    void historyLeadsBackToTheImport()
    {
        goTo(u"锚定"_s);
        press(Qt::Key_N);
        const QString article = m_archive->page().articleIds().first();
        HistoryDialog history(*m_archive, article);
        QCOMPARE(m_archive->history().rowCount(), 1);
        QSignalSpy stored(&m_archive->page(), &PageCorrectionModel::stored);
        for (QPushButton *button : history.findChildren<QPushButton *>()) {
            if (button->text().contains(u"import"_s))
                button->click();
        }
        QVERIFY(stored.wait(30000));
        QVERIFY(first().banner.words.isEmpty());
        QCOMPARE(m_archive->history().rowCount(), 2);
    }

private:
    LineRole roleAtTheCaret()
    {
        for (const LaidArticle &article : m_archive->page().layout().articles) {
            for (const LaidLine &line : article.lines) {
                if (line.at.contains(m_workspace->lines().caret()))
                    return line.role;
            }
        }
        return LineRole::Caption;
    }

    void goTo(const QString &words)
    {
        QTextCursor cursor = m_workspace->lines().document()->find(words);
        QVERIFY(!cursor.isNull());
        cursor.setPosition(cursor.selectionStart());
        m_workspace->lines().setTextCursor(cursor);
    }

    /// Presses a key that changes the page and waits until it is stored.
    void press(Qt::Key key)
    {
        QSignalSpy stored(&m_archive->page(), &PageCorrectionModel::stored);
        QTest::keyClick(&m_workspace->lines(), key);
        QVERIFY(stored.wait(30000));
    }

    Article first() { return m_archive->article(m_archive->page().articleIds().first()).article; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ArchiveModels> m_archive;
    std::unique_ptr<PagesWorkspace> m_workspace;
};

QTEST_MAIN(PagesWorkspaceTest)
#include "pagesworkspacetest.moc"
