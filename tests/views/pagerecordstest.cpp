#include "tests/views/pagesdesk.h"
#include "views/pages/differencesdialog.h"
#include "views/pages/pagedescriptiondialog.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// What is recorded of a page beside its layout: its newspaper and date, and what reading it again gives.
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
        QVERIFY(m_desk->accept(*dialog, *dialog, hand));
        QCOMPARE(m_desk->page().page().newspaper, u"云岭晚报"_s);
        m_desk->archive().steps().undo();
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

private:
    QList<double> figuresOf(const QString &article)
    {
        QList<double> values;
        for (const StoredObservation &each : m_desk->archive().article(article).observations)
            values.append(each.fact.value);
        return values;
    }

    const SampleArchive m_sample{{u"2021-02-26"_s}};
    std::unique_ptr<PagesDesk> m_desk;
};

QTEST_MAIN(PageRecordsTest)
#include "pagerecordstest.moc"
