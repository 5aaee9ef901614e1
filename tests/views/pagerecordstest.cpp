#include "tests/views/pagesdesk.h"
#include "views/history/bindialog.h"
#include "views/history/historydialog.h"
#include "views/keys/compositionguard.h"
#include "views/pages/differencesdialog.h"
#include "views/pages/layoutview.h"
#include "views/pages/pagedescriptiondialog.h"

#include <QDialogButtonBox>
#include <QInputDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// What is said about a page beside its layout: misread words, newspaper and date, readings, history and bin.
class PageRecordsTest : public QObject
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
        QVERIFY(accept(*dialog, *field, hand));
        QVERIFY(m_desk->first().body().text().contains(u"沈知恒"_s));
        QVERIFY(m_desk->page().page().page.text.contains(u"沈知衡"_s));
        QCOMPARE(m_desk->archive().nextUndo()->subject, u"沈知衡 → 沈知恒"_s);
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
        QVERIFY(accept(*dialog, *field, Hand::Key));
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
        QVERIFY(!m_desk->archive().nextUndo());
    }

    void pageIsDescribed_data() { byKeyAndByMouse(); }

    void pageIsDescribed()
    {
        QFETCH(Hand, hand);
        m_desk->give(Qt::Key_F, hand);
        auto *dialog = m_desk->workspace().findChild<PageDescriptionDialog *>();
        QVERIFY(dialog);
        for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
            if (field->text() == u"云岭日报"_s)
                field->setText(u"云岭晚报"_s);
        }
        QVERIFY(accept(*dialog, *dialog, hand));
        QCOMPARE(m_desk->page().page().newspaper, u"云岭晚报"_s);
        m_desk->archive().undo();
        QCOMPARE(m_desk->page().page().newspaper, u"云岭日报"_s);
    }

    void dayIsTypedAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        QTest::addRow("ISO") << u"2021-02-27"_s << QDate(2021, 2, 27);
        QTest::addRow("without zeros") << u" 2021-2-27 "_s << QDate(2021, 2, 27);
        QTest::addRow("Chinese") << u"2021年2月27日"_s << QDate(2021, 2, 27);
        QTest::addRow("nothing") << QString() << QDate();
        QTest::addRow("a month") << u"2021年2月"_s << QDate();
        QTest::addRow("no day") << u"2021-02-30"_s << QDate();
    }

    void dayIsTypedAsPeopleWriteIt()
    {
        QFETCH(QString, typed);
        PageDescriptionDialog dialog(m_desk->page().page(), {});
        for (QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
            if (field->placeholderText().contains(u"page itself"_s))
                field->setText(typed);
        }
        QTEST(dialog.issueDate(), "day");
        dialog.accept();
        QCOMPARE(dialog.result() == QDialog::Accepted, typed.isEmpty() || dialog.issueDate().isValid());
    }

    void readingAgainTellsThatNothingIsOtherwise_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Hand>("hand");
        QTest::addRow("this page by key") << Qt::Key_R << Hand::Key;
        QTest::addRow("this page by button") << Qt::Key_R << Hand::Mouse;
        QTest::addRow("all pages by key") << Qt::Key_G << Hand::Key;
        QTest::addRow("all pages by button") << Qt::Key_G << Hand::Mouse;
    }

    void readingAgainTellsThatNothingIsOtherwise()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Hand, hand);
        QSignalSpy news(&m_desk->workspace(), &PagesWorkspace::news);
        QVERIFY(m_desk->change(key, hand));
        QVERIFY(!news.isEmpty());
        QVERIFY(!m_desk->workspace().findChild<DifferencesDialog *>());
    }

    /// What somebody corrected stands; what the page says all the same is shown beside it.
    void differenceToADecisionIsShown()
    {
        const QString article = m_desk->page().articleIds().first();
        const StoredObservation read = m_desk->archive().article(article).observations.first();
        Observation corrected = read.fact;
        corrected.value = 4711;
        {
            Database other(m_desk->archive().path(), Database::Mode::ReadWrite);
            FactEditor(other).correct(read.id, corrected);
        }
        QVERIFY(m_desk->change(Qt::Key_R));
        auto *dialog = m_desk->workspace().findChild<DifferencesDialog *>();
        QVERIFY(dialog);
        auto *table = dialog->findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), 1);
        QVERIFY2(table->item(0, 1)->text().contains(u"4,711"), qPrintable(table->item(0, 1)->text()));
        QVERIFY(!table->item(0, 2)->text().contains(u"4,711"));
        QVERIFY(figuresOf(article).contains(4711));
    }

    void pageIsResetToItsImport_data() { byKeyAndByMouse(); }

    void pageIsResetToItsImport()
    {
        QFETCH(Hand, hand);
        makeABanner();
        QVERIFY(m_desk->change(Qt::Key_Z, hand));
        QVERIFY(m_desk->first().banner.words.isEmpty());
        m_desk->archive().undo();
        QVERIFY(!m_desk->first().banner.words.isEmpty());
    }

    void historyLeadsBackToTheImport()
    {
        makeABanner();
        HistoryDialog history(m_desk->archive(), m_desk->page().articleIds().first());
        QCOMPARE(m_desk->archive().history().rowCount(), 1);
        QSignalSpy stored(&m_desk->page(), &PageCorrectionModel::stored);
        for (QPushButton *button : history.findChildren<QPushButton *>()) {
            if (button->text().contains(u"import"_s))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(stored.wait(30000));
        QVERIFY(m_desk->first().banner.words.isEmpty());
        QCOMPARE(m_desk->archive().history().rowCount(), 2);
    }

    void deletedPageComesBack_data() { byKeyAndByMouse(); }

    void deletedPageComesBack()
    {
        QFETCH(Hand, hand);
        ArchiveModels &archive = m_desk->archive();
        const qint64 articles = archive.articleCount();
        m_desk->give(Qt::Key_Delete, hand);
        QCOMPARE(archive.articleCount(), 0);
        BinDialog bin(archive.bin(), true);
        bin.show();
        auto *list = bin.findChild<QListView *>();
        if (hand == Hand::Key)
            QTest::keyClick(list, Qt::Key_Return);
        else
            QTest::mouseClick(bin.findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(archive.articleCount(), articles);
        QCOMPARE(archive.bin().rowCount(), 0);
        archive.undo();
        QCOMPARE(archive.articleCount(), 0);
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
        QVERIFY(accept(*dialog, *field, Hand::Key));
        QVERIFY(m_desk->first().body().text().contains(u"沈知恒"_s));
    }

    /// What is emptied is gone for good, so it is asked first.
    void binIsEmptiedOnlyAfterAQuestion_data()
    {
        QTest::addColumn<QMessageBox::StandardButton>("answer");
        QTest::addColumn<int>("left");
        QTest::addRow("no") << QMessageBox::Cancel << 1;
        QTest::addRow("yes") << QMessageBox::Discard << 0;
    }

    void binIsEmptiedOnlyAfterAQuestion()
    {
        QFETCH(QMessageBox::StandardButton, answer);
        m_desk->give(Qt::Key_Delete);
        BinDialog bin(m_desk->archive().bin(), true);
        bin.show();
        for (QPushButton *button : bin.findChildren<QPushButton *>()) {
            if (button->text().contains(u"Empty"_s))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        auto *question = bin.findChild<QMessageBox *>();
        QVERIFY(question);
        QTest::mouseClick(question->button(answer), Qt::LeftButton);
        QTEST(m_desk->archive().bin().rowCount(), "left");
    }

    void emptyBinAndHistorySaySo()
    {
        BinDialog bin(m_desk->archive().bin(), true);
        bin.show();
        QVERIFY(bin.findChild<QLabel *>()->text().contains(u"empty"_s));
        HistoryDialog history(m_desk->archive(), m_desk->page().articleIds().first());
        QVERIFY(history.findChild<QLabel *>()->text().contains(u"Nobody"_s));
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
        QVERIFY(accept(*dialog, *field, Hand::Key));
    }

    QList<double> figuresOf(const QString &article)
    {
        QList<double> values;
        for (const StoredObservation &each : m_desk->archive().article(article).observations)
            values.append(each.fact.value);
        return values;
    }

    void makeABanner()
    {
        QVERIFY(m_desk->goTo(u"锚定"_s));
        QVERIFY(m_desk->change(Qt::Key_N));
        QVERIFY(!m_desk->first().banner.words.isEmpty());
    }

    /// Presses Enter in a field of the dialog or clicks its OK, and waits until the change is stored.
    bool accept(QDialog &dialog, QWidget &field, Hand hand)
    {
        QSignalSpy stored(&m_desk->page(), &PageCorrectionModel::stored);
        if (hand == Hand::Key)
            QTest::keyClick(&field, Qt::Key_Return);
        else
            QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok),
                              Qt::LeftButton);
        return !stored.isEmpty() || stored.wait(30000);
    }

    const SampleArchive m_sample{{u"2021-02-26"_s}};
    std::unique_ptr<PagesDesk> m_desk;
};

QTEST_MAIN(PageRecordsTest)
#include "pagerecordstest.moc"
