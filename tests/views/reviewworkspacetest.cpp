#include "views/review/reviewworkspace.h"
#include "models/items/archivemodels.h"
#include "tests/helpers/samplepages.h"
#include "views/desk.h"
#include "views/mainwindow.h"
#include "views/reader/readerview.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Reviewing by keyboard alone and by mouse, on the bundled sample pages.
class ReviewWorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { importSamplePages(m_folder.filePath(u"all.jianbao"_s)); }

    void init()
    {
        const QString path = m_folder.filePath(u"test.jianbao"_s);
        QVERIFY(QFile::copy(m_folder.filePath(u"all.jianbao"_s), path));
        m_archive = std::make_unique<ArchiveModels>(path, Database::Mode::ReadWrite);
        connect(m_archive.get(), &ArchiveModels::failed, this,
                [](const QString &message) { qWarning("%s", qPrintable(message)); });
        m_window = std::make_unique<MainWindow>();
        m_window->setArchive(m_archive.get());
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QSignalSpy loaded(&model(), &ReviewModel::loaded);
        QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
        QVERIFY(loaded.wait());
        QTRY_VERIFY(!model().isReading());
        QVERIFY(model().rowCount() > 100);
    }

    void cleanup()
    {
        m_window.reset();
        m_archive.reset();
        for (const QString &name : QDir(m_folder.path()).entryList({u"test.jianbao*"_s}))
            QFile::remove(m_folder.filePath(name));
    }

    void enterConfirmsAndGoesOn()
    {
        const QString first = currentId();
        const qint64 total = model().total();
        press(Qt::Key_Return);
        QVERIFY(currentId() != first);
        QCOMPARE(model().total(), total - 1);
        QCOMPARE(verdictOf(first), Verdict::Confirmed);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(model().total(), total);
        QCOMPARE(verdictOf(first), Verdict::Suggested);
    }

    void rejectedByKeyAndByMouse()
    {
        for (const bool byMouse : {false, true}) {
            const QString id = currentId();
            if (byMouse)
                click(u"Reject (X)"_s);
            else
                press(Qt::Key_X);
            QCOMPARE(verdictOf(id), Verdict::Rejected);
        }
    }

    void sentenceIsMarkedAndNeverCovered()
    {
        QVERIFY(!workspace().reader().held().isEmpty());
        const QRect reader(workspace().reader().mapToGlobal(QPoint()), workspace().reader().size());
        const QRect form(workspace().form().mapToGlobal(QPoint()), workspace().form().size());
        QVERIFY(!reader.intersects(form));
    }

    void valueIsCorrectedInPlace()
    {
        goTo(FactKind::Indicator);
        const QString article = model().fact(row()).source.articleId;
        const Quote quote = quoteOf(model().fact(row()).fact);
        press(Qt::Key_E);
        QLineEdit *value = field(u"Value"_s);
        value->setText(u"1.5亿"_s);
        QTest::keyClick(value, Qt::Key_Return);
        const Observation corrected = confirmedFigure(article, quote);
        QCOMPARE(corrected.value, 1.5e8);
        QCOMPARE(corrected.rule, handRule);
        QVERIFY(workspace().queue().hasFocus());
    }

    void whatIsNoNumberIsTold()
    {
        goTo(FactKind::Indicator);
        const QString id = currentId();
        QSignalSpy failed(m_archive.get(), &ArchiveModels::failed);
        press(Qt::Key_E);
        field(u"Value"_s)->setText(u"viel"_s);
        QTest::keyClick(field(u"Value"_s), Qt::Key_Return);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(currentId(), id);
        QTest::keyClick(field(u"Value"_s), Qt::Key_Escape);
        QVERIFY(field(u"Value"_s)->text() != u"viel"_s);
        QVERIFY(!workspace().form().isEdited());
    }

    void quoteIsMovedByKeysAndButtons()
    {
        const Quote before = workspace().form().quote();
        QTest::keyClick(&workspace().queue(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(workspace().form().quote().at.to < before.at.to);
        QTest::keyClick(&workspace().queue(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(workspace().form().quote(), before);
        QTest::keyClick(&workspace().queue(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY(workspace().form().quote().at.from > before.at.from);
        const Quote moved = workspace().form().quote();
        const QString article = model().fact(row()).source.articleId;
        press(Qt::Key_Return);
        const StoredArticle after = m_archive->article(article);
        QVERIFY(hasConfirmed(after, moved));
        QVERIFY(moved.standsOn(after.pageText));
    }

    void selectionBecomesTheQuote()
    {
        select(u"高新区"_s);
        press(Qt::Key_Q);
        QCOMPARE(workspace().form().quote().words, u"高新区"_s);
        QVERIFY(workspace().form().isEdited());
    }

    void factIsAddedFromSelectedWords()
    {
        const QString article = model().fact(row()).source.articleId;
        const qsizetype methods = m_archive->article(article).methods.size();
        select(u"高新区"_s);
        QTest::keyClick(&workspace().reader(), Qt::Key_A);
        auto *menu = workspace().findChild<QMenu *>();
        QVERIFY(menu);
        menu->actions().last()->trigger();
        menu->close();
        QTest::keyClick(field(u"What"_s), Qt::Key_Return);
        const QList<StoredMethod> after = m_archive->article(article).methods;
        QCOMPARE(after.size(), methods + 1);
        QVERIFY(std::any_of(after.cbegin(), after.cend(), [](const StoredMethod &method) {
            return method.fact.name == u"高新区"_s && method.verdict == Verdict::Confirmed;
        }));
    }

    void allShownAreAcceptedAsOneStep()
    {
        QSignalSpy loaded(&model(), &ReviewModel::loaded);
        const int shown = model().rowCount();
        const qint64 total = model().total();
        auto *button = buttonNamed(u"Accept all shown (%1)"_s.arg(shown));
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(loaded.wait());
        QCOMPARE(model().total(), total - shown);
        QCOMPARE(m_archive->nextUndo()->count, shown);
        m_archive->undo();
        QTRY_COMPARE(model().total(), total);
    }

    void neverSuggestedAgain()
    {
        QSignalSpy loaded(&model(), &ReviewModel::loaded);
        const QString id = currentId();
        press(Qt::Key_N);
        QVERIFY(loaded.wait());
        QCOMPARE(model().rowOf(id), -1);
        QCOMPARE(verdictOf(id), Verdict::Rejected);
    }

    /// While a word is composed, neither the keys of the queue nor shortcuts nor Enter do anything.
    void noKeyActsWhileComposing()
    {
        const qint64 total = model().total();
        press(Qt::Key_E);
        QLineEdit *what = field(u"What"_s);
        QInputMethodEvent composing(u"zhao'shang"_s, {});
        QCoreApplication::sendEvent(what, &composing);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_X, Qt::Key_N, Qt::Key_Escape})
            QTest::keyClick(what, key);
        QTest::keyClick(what, Qt::Key_1, Qt::ControlModifier);
        QTest::keyClick(what, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(model().total(), total);
        QCOMPARE(m_window->desk()->workspace(), Desk::Review);
        QVERIFY(what->hasFocus());
        QVERIFY(!m_archive->nextUndo());
        QInputMethodEvent chosen;
        chosen.setCommitString(u"招商"_s);
        QCoreApplication::sendEvent(what, &chosen);
        QTest::keyClick(what, Qt::Key_Return);
        QCOMPARE(model().total(), total - 1);
    }

    void finishedPageIsTold()
    {
        QSignalSpy news(&workspace(), &ReviewWorkspace::news);
        QSignalSpy loaded(&model(), &ReviewModel::loaded);
        model().setFilter({.order = ReviewFilter::Order::Page});
        QVERIFY(loaded.wait());
        const QString page = model().fact(0).source.pageId;
        QAbstractItemView *queue = nullptr;
        for (auto *view : workspace().findChildren<QAbstractItemView *>())
            queue = view->model() == &model() ? view : queue;
        QVERIFY(queue);
        for (int at = 0; at < model().rowCount();) { // figures of failed checks stand before the pages
            if (model().fact(at).source.pageId != page) {
                ++at;
                continue;
            }
            QVERIFY(news.isEmpty());
            queue->setCurrentIndex(model().index(at, 0));
            press(Qt::Key_X);
        }
        QCOMPARE(model().openOnPage(page), 0);
        QCOMPARE(news.size(), 1);
    }

    /// Many facts by keys alone: confirmed, rejected, moved, corrected and undone. Every quote stands
    /// on its page after every step.
    void manyFactsWithoutOneWrongOffset()
    {
        QRandomGenerator random(11);
        for (int step = 0; step < 120; ++step) {
            QVERIFY2(row() >= 0, qPrintable(QString::number(step)));
            const QString article = model().fact(row()).source.articleId;
            const int choice = random.bounded(10);
            if (choice < 4)
                press(Qt::Key_X);
            else if (choice < 7)
                press(Qt::Key_Return);
            else
                moveAndConfirm(random);
            if (step % 20 == 19)
                m_archive->undo();
            checkQuotes(article);
            QTRY_VERIFY(model().rowCount() > 0);
        }
    }

private:
    ReviewWorkspace &workspace() { return m_window->desk()->review(); }
    ReviewModel &model() { return m_archive->review(); }
    int row() { return workspace().queue().currentIndex().row(); }
    QString currentId() { return workspace().queue().currentIndex().data(IdRole).toString(); }
    void press(Qt::Key key) { QTest::keyClick(&workspace().queue(), key); }

    void moveAndConfirm(QRandomGenerator &random)
    {
        const Qt::Key arrow = random.bounded(2) ? Qt::Key_Left : Qt::Key_Right;
        QTest::keyClick(&workspace().queue(), arrow,
                        random.bounded(2) ? Qt::AltModifier : Qt::AltModifier | Qt::ShiftModifier);
        press(Qt::Key_Return);
    }

    void goTo(FactKind kind)
    {
        for (int number = 0; number < model().rowCount(); ++number) {
            if (kindOf(model().fact(number).fact) == kind)
                return workspace().queue().setCurrentIndex(model().index(number));
        }
        QFAIL("no such fact");
    }

    QLineEdit *field(const QString &name)
    {
        for (QLineEdit *edit : workspace().form().findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        return nullptr;
    }

    QPushButton *buttonNamed(const QString &text)
    {
        for (QPushButton *button : workspace().findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    void click(const QString &text) { QTest::mouseClick(buttonNamed(text), Qt::LeftButton); }

    void select(const QString &words)
    {
        QTextCursor cursor = workspace().reader().document()->find(words);
        QVERIFY(cursor.hasSelection());
        workspace().reader().setTextCursor(cursor);
    }

    Verdict verdictOf(const QString &id)
    {
        Database database(m_archive->path(), Database::Mode::ReadOnly);
        for (const Verdict verdict : {Verdict::Suggested, Verdict::Confirmed, Verdict::Rejected}) {
            FactFilter filter;
            filter.verdict = verdict;
            filter.ids = QStringList{id};
            const FactStore store(database);
            if (store.events(filter).size() + store.observations(filter).size() +
                    store.methods(filter).size() >
                0)
                return verdict;
        }
        return Verdict::Suggested;
    }

    Observation confirmedFigure(const QString &article, const Quote &quote)
    {
        for (const StoredObservation &stored : m_archive->article(article).observations) {
            if (stored.fact.quote == quote && stored.verdict == Verdict::Confirmed)
                return stored.fact;
        }
        return {};
    }

    static bool hasConfirmed(const StoredArticle &article, const Quote &quote)
    {
        const auto holds = [&quote](const auto &facts) {
            return std::any_of(facts.cbegin(), facts.cend(), [&quote](const auto &stored) {
                return stored.fact.quote == quote && stored.verdict == Verdict::Confirmed;
            });
        };
        return holds(article.events) || holds(article.observations) || holds(article.methods);
    }

    void checkQuotes(const QString &id)
    {
        const StoredArticle article = m_archive->article(id);
        const auto check = [&article](const auto &facts) {
            for (const auto &stored : facts)
                QVERIFY(stored.quoteHolds && stored.fact.quote.standsOn(article.pageText));
        };
        check(article.events);
        check(article.observations);
        check(article.methods);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ArchiveModels> m_archive;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(ReviewWorkspaceTest)
#include "reviewworkspacetest.moc"
