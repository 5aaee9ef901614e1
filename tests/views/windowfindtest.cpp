#include "tests/helpers/patience.h"
#include "tests/views/officewindow.h"
#include "views/articles/articlelistview.h"
#include "views/reader/articlepane.h"
#include "views/reader/findbar.h"
#include "views/reader/readerview.h"
#include "views/search/searchbar.h"

#include <QLineEdit>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Finding in the article that is read: stepping through the hits of a search, and what the bar looks for.
class WindowFindTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }
    void hitsAreSteppedThrough();
    void stringIsFoundInTheArticle();
    void nextHitAsksWhatToFind();

private:
    MainWindow &window() { return m_office->window(); }
    ArticlePane &pane() { return m_office->pane(); }

    std::unique_ptr<OfficeWindow> m_office;
};

void WindowFindTest::init()
{
    m_office = std::make_unique<OfficeWindow>();
    QTRY_COMPARE(m_office->list().model()->rowCount(), 2);
}

void WindowFindTest::hitsAreSteppedThrough()
{
    m_office->desk().searchBar().setQuery(u"云岭"_s);
    QTRY_VERIFY(pane().reader().marks().size() > 1);
    ReaderView &reader = pane().reader();
    const int last = static_cast<int>(reader.marks().size()) - 1;
    QVERIFY(std::is_sorted(reader.marks().cbegin(), reader.marks().cend(),
                           [](Span a, Span b) { return a.from < b.from; }));
    QCOMPARE(reader.currentMark(), -1);
    QTest::keyClick(&window(), Qt::Key_F3);
    QCOMPARE(reader.currentMark(), 0);
    QVERIFY(!pane().findBar().isHidden());
    QTest::keyClick(&window(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(reader.currentMark(), last);
    QTest::keyClick(&window(), Qt::Key_F3);
    QCOMPARE(reader.currentMark(), 0);
}

void WindowFindTest::stringIsFoundInTheArticle()
{
    QTRY_VERIFY(!pane().articleId().isEmpty());
    QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
    auto *edit = pane().findBar().findChild<QLineEdit *>();
    edit->setText(u"总投资"_s);
    QCOMPARE(pane().reader().marks().size(), 1);
    QCOMPARE(pane().reader().currentMark(), 0);
    edit->setText(u"绝无此事"_s);
    QVERIFY(pane().reader().marks().isEmpty());
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(pane().findBar().isHidden());
}

/// Where nothing is marked yet, F3 asks what to find; Escape ends finding from the article, too.
void WindowFindTest::nextHitAsksWhatToFind()
{
    QTRY_VERIFY(!pane().articleId().isEmpty());
    QTest::keyClick(&window(), Qt::Key_F3);
    QVERIFY(pane().findBar().findChild<QLineEdit *>()->hasFocus());
    pane().reader().setFocus();
    QTest::keyClick(&pane().reader(), Qt::Key_Escape);
    QVERIFY(pane().findBar().isHidden());
}

QTEST_MAIN(WindowFindTest)
#include "windowfindtest.moc"
