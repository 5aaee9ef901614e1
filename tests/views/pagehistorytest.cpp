#include "tests/views/pagesdesk.h"
#include "views/history/bindialog.h"
#include "views/history/historydialog.h"

#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// What was done to a page, back to its import, and what lies in the bin.
class PageHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<PagesDesk>(m_sample);
        QVERIFY(m_desk->isReady());
    }

    void cleanup() { m_desk.reset(); }

    void pageIsResetToItsImport_data() { byKeyAndByMouse(); }

    void pageIsResetToItsImport()
    {
        QFETCH(Hand, hand);
        makeABanner();
        QVERIFY(m_desk->change(Qt::Key_Z, hand));
        QVERIFY(m_desk->first().banner.words.isEmpty());
        m_desk->archive().steps().undo();
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
        archive.steps().undo();
        QCOMPARE(archive.articleCount(), 0);
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
    void makeABanner()
    {
        QVERIFY(m_desk->goTo(u"锚定"_s));
        QVERIFY(m_desk->change(Qt::Key_N));
        QVERIFY(!m_desk->first().banner.words.isEmpty());
    }

    const SampleArchive m_sample{{u"2021-02-26"_s}};
    std::unique_ptr<PagesDesk> m_desk;
};

QTEST_MAIN(PageHistoryTest)
#include "pagehistorytest.moc"
