#include "tests/views/pagesdesk.h"
#include "views/keys/compositionguard.h"

#include <QInputDialog>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Misread words of a page are corrected in a dialog.
class WordCorrectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<PagesDesk>(m_sample);
        QVERIFY(m_desk->isReady());
    }

    void cleanup() { m_desk.reset(); }

    void misreadWordsAreCorrected_data() { byKeyAndByMouse(); }

    void misreadWordsAreCorrected()
    {
        QFETCH(Hand, hand);
        QVERIFY(m_desk->select(u"沈知衡"_s));
        m_desk->give(Qt::Key_T, hand);
        auto *dialog = m_desk->workspace().findChild<QInputDialog *>();
        QVERIFY(dialog);
        auto *field = dialog->findChild<QLineEdit *>();
        QCOMPARE(field->text(), u"沈知衡"_s);
        field->setText(u"沈知恒"_s);
        QVERIFY(m_desk->accept(*dialog, *field, hand));
        QVERIFY(m_desk->first().body().text().contains(u"沈知恒"_s));
        QVERIFY(m_desk->page().page().page.text.contains(u"沈知衡"_s));
        QCOMPARE(m_desk->archive().steps().nextUndo()->subject, u"沈知衡 → 沈知恒"_s);
    }

    /// A correction is corrected itself: from inside it, or with more words selected around it.
    void correctionIsCorrected()
    {
        correctSelected(u"沈知衡"_s, u"沈知恒"_s);
        QVERIFY(m_desk->goTo(u"知衡"_s));
        QCOMPARE(textOffered(), u"沈知恒"_s);
        correctSelected(u"主任沈知"_s, u"主任沈志"_s, u"主任沈知恒"_s);
        QVERIFY(m_desk->first().body().text().contains(u"主任沈志"_s));
        QCOMPARE(m_desk->page().textCorrections().size(), 1);
        QVERIFY(m_desk->select(u"沈知衡"_s));
        QCOMPARE(textOffered(), u"主任沈志"_s);
    }

    void wordsAreSelectedFirst()
    {
        QSignalSpy news(&m_desk->workspace(), &PagesWorkspace::news);
        QVERIFY(m_desk->goTo(u"沈知衡"_s));
        m_desk->give(Qt::Key_T);
        QCOMPARE(news.size(), 1);
        QVERIFY(!m_desk->workspace().findChild<QInputDialog *>());
    }

    /// The words that were selected when the dialog came, whatever is selected since.
    void correctionOutlivesAChangeBySomebodyElse()
    {
        QVERIFY(m_desk->select(u"沈知衡"_s));
        m_desk->give(Qt::Key_T);
        auto *dialog = m_desk->workspace().findChild<QInputDialog *>();
        auto *field = dialog->findChild<QLineEdit *>();
        field->setText(u"沈知恒"_s);
        m_desk->page().reload();
        QVERIFY(m_desk->accept(*dialog, *field, Hand::Key));
        QVERIFY(m_desk->first().body().text().contains(u"沈知恒"_s));
    }

    void leftDialogCorrectsNothing()
    {
        QVERIFY(m_desk->select(u"沈知衡"_s));
        m_desk->give(Qt::Key_T);
        auto *dialog = m_desk->workspace().findChild<QInputDialog *>();
        dialog->findChild<QLineEdit *>()->setText(u"沈知恒"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!m_desk->page().isWorking());
        QVERIFY(!m_desk->archive().steps().nextUndo());
    }

    void noKeyActsWhileComposing()
    {
        const CompositionGuard guard;
        QVERIFY(m_desk->select(u"沈知衡"_s));
        m_desk->give(Qt::Key_T);
        auto *dialog = m_desk->workspace().findChild<QInputDialog *>();
        auto *field = dialog->findChild<QLineEdit *>();
        QInputMethodEvent composing(u"shen'zhi'heng"_s, {});
        QCoreApplication::sendEvent(field, &composing);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape, Qt::Key_Space})
            QTest::keyClick(field, key);
        QVERIFY(dialog->isVisible());
        QVERIFY(!m_desk->page().isWorking());
        QInputMethodEvent done;
        done.setCommitString(u"沈知恒"_s);
        QCoreApplication::sendEvent(field, &done);
        QVERIFY(m_desk->accept(*dialog, *field, Hand::Key));
        QVERIFY(m_desk->first().body().text().contains(u"沈知恒"_s));
    }

private:
    /// Asks for a correction of what is chosen and leaves the dialog again; what it offered.
    QString textOffered()
    {
        m_desk->give(Qt::Key_T);
        QInputDialog *dialog = askedNow();
        const QString offered = dialog ? dialog->textValue() : QString();
        if (dialog)
            dialog->reject();
        return offered;
    }

    /// The question that is open; those before are deleted later.
    QInputDialog *askedNow()
    {
        for (QInputDialog *dialog : m_desk->workspace().findChildren<QInputDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    void correctSelected(const QString &words, const QString &replacement, const QString &offered = {})
    {
        QVERIFY(m_desk->select(words));
        m_desk->give(Qt::Key_T);
        QInputDialog *dialog = askedNow();
        QVERIFY(dialog);
        QCOMPARE(dialog->textValue(), offered.isEmpty() ? words : offered);
        auto *field = dialog->findChild<QLineEdit *>();
        field->setText(replacement);
        QVERIFY(m_desk->accept(*dialog, *field, Hand::Key));
    }

    const SampleArchive m_sample{{u"2021-02-26"_s}};
    std::unique_ptr<PagesDesk> m_desk;
};

QTEST_MAIN(WordCorrectionTest)
#include "wordcorrectiontest.moc"
