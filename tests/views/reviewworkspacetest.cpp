#include "tests/helpers/patience.h"
#include "tests/views/composing.h"
#include "tests/views/reviewdesk.h"
#include "views/reader/readerview.h"
#include "views/window/desk.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Going through the queue by keyboard alone and by mouse, on the bundled sample pages.
class ReviewWorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ReviewDesk>(m_samples);
        QVERIFY(m_desk->isReady());
        QVERIFY(queue().rowCount() > 100);
    }

    void cleanup() { m_desk.reset(); }

    void confirmedByKeyAndByMouse_data() { byKeyAndByMouse(); }

    void confirmedByKeyAndByMouse()
    {
        QFETCH(Hand, hand);
        const QString first = m_desk->currentId();
        const qint64 total = queue().total();
        m_desk->give(u"Confirm (Enter)"_s, Qt::Key_Return, hand);
        QVERIFY(m_desk->currentId() != first);
        QCOMPARE(queue().total(), total - 1);
        QCOMPARE(m_desk->verdictOf(first), Verdict::Confirmed);
        QTest::keyClick(&m_desk->window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(queue().total(), total);
        QCOMPARE(m_desk->verdictOf(first), Verdict::Suggested);
    }

    void rejectedByKeyAndByMouse_data() { byKeyAndByMouse(); }

    void rejectedByKeyAndByMouse()
    {
        QFETCH(Hand, hand);
        const QString id = m_desk->currentId();
        m_desk->give(u"Reject (X)"_s, Qt::Key_X, hand);
        QCOMPARE(m_desk->verdictOf(id), Verdict::Rejected);
    }

    void neverSuggestedAgainByKeyAndByMouse_data() { byKeyAndByMouse(); }

    void neverSuggestedAgainByKeyAndByMouse()
    {
        QFETCH(Hand, hand);
        QSignalSpy loaded(&queue(), &ReviewModel::loaded);
        const QString id = m_desk->currentId();
        m_desk->give(u"Never suggest (N)"_s, Qt::Key_N, hand);
        QVERIFY(loaded.wait(30000));
        QCOMPARE(queue().rowOf(id), -1);
        QCOMPARE(m_desk->verdictOf(id), Verdict::Rejected);
    }

    void allShownAreAcceptedAsOneStep_data() { byKeyAndByMouse(); }

    void allShownAreAcceptedAsOneStep()
    {
        QFETCH(Hand, hand);
        QSignalSpy loaded(&queue(), &ReviewModel::loaded);
        const int shown = queue().rowCount();
        const qint64 total = queue().total();
        QPushButton *button = m_desk->button(u"Accept all shown (%1)"_s.arg(shown));
        QVERIFY(button);
        if (hand == Hand::Mouse)
            QTest::mouseClick(button, Qt::LeftButton);
        else
            QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(loaded.wait(30000));
        QCOMPARE(queue().total(), total - shown);
        QCOMPARE(m_desk->archive().steps().nextUndo()->count, shown);
        m_desk->archive().steps().undo();
        QTRY_COMPARE(queue().total(), total);
    }

    void sentenceIsMarkedAndNeverCovered()
    {
        ReaderView &reader = m_desk->workspace().reader();
        QVERIFY(!reader.held().isEmpty());
        const QRect source(reader.mapToGlobal(QPoint()), reader.size());
        const QRect form(m_desk->form().mapToGlobal(QPoint()), m_desk->form().size());
        QVERIFY(!source.intersects(form));
    }

    /// Figures of failed checks, which come a moment later, stand before the fact that was shown first.
    void reviewBeginsWithFailedChecks()
    {
        QCOMPARE(m_desk->row(), 0);
        QVERIFY(!queue().index(0).data(ReviewModel::ProblemRole).toString().isEmpty());
    }

    /// A person who is at the fifth fact stays there when another program changes the archive.
    void placeIsKeptWhenSomebodyElseChangesTheArchive()
    {
        m_desk->workspace().queue().setCurrentIndex(queue().index(5));
        const QString id = m_desk->currentId();
        const QString next = queue().fact(6).id;
        QSignalSpy loaded(&queue(), &ReviewModel::loaded);
        Database other(m_desk->archive().path(), Database::Mode::ReadWrite);
        DecisionStore(other).decide({queue().fact(1).id}, Verdict::Rejected);
        QVERIFY(loaded.wait(30000));
        QCOMPARE(m_desk->currentId(), id);
        DecisionStore(other).decide({id}, Verdict::Rejected);
        QVERIFY(loaded.wait(30000));
        QCOMPARE(m_desk->currentId(), next);
    }

    /// While a word is composed, neither the keys of the queue nor shortcuts nor Enter do anything.
    void noKeyActsWhileComposing()
    {
        const qint64 total = queue().total();
        m_desk->press(Qt::Key_E);
        QLineEdit *what = m_desk->field(u"What"_s);
        beginComposing(*what, u"zhao'shang"_s);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_X, Qt::Key_N, Qt::Key_Escape})
            QTest::keyClick(what, key);
        QTest::keyClick(what, Qt::Key_1, Qt::ControlModifier);
        QTest::keyClick(what, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(queue().total(), total);
        QCOMPARE(m_desk->window().desk()->workspace(), Desk::Review);
        QVERIFY(what->hasFocus());
        QVERIFY(!m_desk->archive().steps().nextUndo());
        compose(*what, u"招商"_s);
        QTest::keyClick(what, Qt::Key_Return);
        QCOMPARE(queue().total(), total - 1);
    }

    void finishedPageIsTold()
    {
        QSignalSpy news(&m_desk->workspace(), &ReviewWorkspace::news);
        QSignalSpy loaded(&queue(), &ReviewModel::loaded);
        queue().setFilter({.order = ReviewFilter::Order::Page});
        QVERIFY(loaded.wait(30000));
        const QString page = queue().fact(0).source.pageId;
        for (int at = 0; at < queue().rowCount();) { // figures of failed checks stand before the pages
            if (queue().fact(at).source.pageId != page) {
                ++at;
                continue;
            }
            QVERIFY(news.isEmpty());
            m_desk->workspace().queue().setCurrentIndex(queue().index(at));
            m_desk->press(Qt::Key_X);
        }
        QCOMPARE(queue().openOnPage(page), 0);
        QCOMPARE(news.size(), 1);
    }

    /// Many facts by keys alone: confirmed, rejected, moved, corrected and undone. Every quote stands
    /// on its page after every step.
    void manyFactsWithoutOneWrongOffset()
    {
        QRandomGenerator random(11);
        for (int step = 0; step < 120; ++step) {
            QVERIFY2(m_desk->row() >= 0, qPrintable(QString::number(step)));
            const QString article = m_desk->currentArticle();
            const int choice = random.bounded(10);
            if (choice < 4)
                m_desk->press(Qt::Key_X);
            else if (choice < 7)
                m_desk->press(Qt::Key_Return);
            else
                moveAndConfirm(random);
            if (step % 20 == 19)
                m_desk->archive().steps().undo();
            checkQuotes(article);
            QTRY_VERIFY(queue().rowCount() > 0);
        }
    }

private:
    ReviewModel &queue() { return m_desk->queue(); }

    void moveAndConfirm(QRandomGenerator &random)
    {
        const Qt::Key arrow = random.bounded(2) ? Qt::Key_Left : Qt::Key_Right;
        m_desk->press(arrow, random.bounded(2) ? Qt::AltModifier : Qt::AltModifier | Qt::ShiftModifier);
        m_desk->press(Qt::Key_Return);
    }

    void checkQuotes(const QString &id)
    {
        const StoredArticle article = m_desk->archive().article(id);
        const auto check = [&article](const auto &facts) {
            for (const auto &stored : facts)
                QVERIFY(stored.quoteHolds && stored.fact.quote.standsOn(article.pageText));
        };
        check(article.events);
        check(article.observations);
        check(article.methods);
    }

    const SampleArchive m_samples;
    std::unique_ptr<ReviewDesk> m_desk;
};

QTEST_MAIN(ReviewWorkspaceTest)
#include "reviewworkspacetest.moc"
