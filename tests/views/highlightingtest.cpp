#include "models/items/archivemodels.h"
#include "tests/helpers/patience.h"
#include "tests/views/composing.h"
#include "tests/views/officewindow.h"
#include "views/articles/articlelistview.h"
#include "views/reader/articlepane.h"
#include "views/reader/highlightbar.h"
#include "views/reader/readerview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Passages with notes in the reader, by keys and by mouse.
class HighlightingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }

    void selectedWordsAreMarkedByKeys();
    void aClickOpensThePassage();
    void removingIsTakenBack();
    void escapeLeavesEverything();
    void keyGoesFromPassageToPassage();
    void nothingIsStoredWhileComposing();
    void withNothingSelectedNothingOpens();

private:
    ArchiveModels &archive() { return m_office->archive(); }
    ReaderView &reader() { return m_office->pane().reader(); }
    HighlightBar &bar() { return m_office->pane().highlightBar(); }
    QLineEdit &note() { return *bar().findChild<QLineEdit *>(); }
    QList<Highlight> marked() { return archive().highlights().highlights(); }
    void select(qsizetype from, qsizetype to)
    {
        QTextCursor cursor = reader().textCursor();
        cursor.setPosition(static_cast<int>(from));
        cursor.setPosition(static_cast<int>(to), QTextCursor::KeepAnchor);
        reader().setTextCursor(cursor);
        reader().setFocus();
    }
    void pressKey() { QTest::keyClick(&m_office->window(), Qt::Key_H, Qt::ControlModifier); }
    void mark(qsizetype from, qsizetype to, const QString &words)
    {
        select(from, to);
        pressKey();
        note().setText(words);
        QTest::keyClick(&note(), Qt::Key_Return);
    }
    Span body() const
    {
        for (const ArticleText::Block &block : m_office->pane().reader().articleText().blocks()) {
            if (block.role == ArticleText::Role::Body)
                return block.at;
        }
        return {};
    }

    std::unique_ptr<OfficeWindow> m_office;
};

void HighlightingTest::init()
{
    m_office = std::make_unique<OfficeWindow>();
    QTRY_COMPARE(m_office->list().model()->rowCount(), 2);
    QApplication::setActiveWindow(&m_office->window());
    QVERIFY(QTest::qWaitForWindowActive(&m_office->window()));
    archive().tags().make(u"经济"_s, {});
    archive().tags().setColour(u"经济"_s, u"#0072b2"_s);
    const auto isShown = [this] { // the new tag lets the list be read again
        m_office->list().selectArticle(archive().articles().articleId(0));
        return !body().isEmpty();
    };
    QTRY_VERIFY(isShown());
}

void HighlightingTest::selectedWordsAreMarkedByKeys()
{
    const Span words{body().from, body().from + 6};
    select(words.from, words.to);
    pressKey();
    QVERIFY(note().hasFocus());
    auto *tag = bar().findChild<QComboBox *>();
    tag->setCurrentIndex(tag->findData(u"经济"_s));
    note().setText(u"与台账核对"_s);
    QTest::keyClick(&note(), Qt::Key_Return);
    QCOMPARE(marked().size(), 1);
    QCOMPARE(marked().first().quote.words, reader().articleText().text().mid(words.from, 6));
    QCOMPARE(marked().first().tag, u"经济"_s);
    QCOMPARE(marked().first().note, u"与台账核对"_s);
    QVERIFY(!bar().isVisible());
    QVERIFY(reader().hasFocus());
    const auto shown = reader().extraSelections();
    QCOMPARE(shown.first().cursor.selectionStart(), int(words.from));
    QCOMPARE(shown.first().cursor.selectionEnd(), int(words.to));
    QVERIFY(shown.first().format.background().color().blue() >
            shown.first().format.background().color().red());
    archive().steps().undo();
    QVERIFY(marked().isEmpty());
}

void HighlightingTest::aClickOpensThePassage()
{
    mark(body().from, body().from + 6, u"核对"_s);
    QTextCursor inside = reader().textCursor();
    inside.setPosition(static_cast<int>(body().from + 2));
    reader().setTextCursor(inside);
    const QPoint place = reader().cursorRect(inside).center() + QPoint(3, 0);
    QTest::mouseClick(reader().viewport(), Qt::LeftButton, {}, place);
    QVERIFY(bar().isVisible());
    QCOMPARE(note().text(), u"核对"_s);
    note().setText(u"已核对"_s);
    QTest::keyClick(&note(), Qt::Key_Return);
    QCOMPARE(marked().first().note, u"已核对"_s);
    QCOMPARE(marked().size(), 1);
}

void HighlightingTest::removingIsTakenBack()
{
    mark(body().from, body().from + 6, u"核对"_s);
    select(body().from, body().from);
    pressKey();
    for (QPushButton *button : bar().findChildren<QPushButton *>()) {
        if (button->text() == u"Remove"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(marked().isEmpty());
    archive().steps().undo();
    QCOMPARE(marked().size(), 1);
}

void HighlightingTest::escapeLeavesEverything()
{
    select(body().from, body().from + 6);
    pressKey();
    note().setText(u"核对"_s);
    QTest::keyClick(&note(), Qt::Key_Escape);
    QVERIFY(!bar().isVisible());
    QVERIFY(marked().isEmpty());
}

void HighlightingTest::keyGoesFromPassageToPassage()
{
    mark(body().from, body().from + 4, u"一"_s);
    mark(body().from + 5, body().from + 9, u"二"_s);
    select(body().from, body().from);
    for (const QString &expected : {u"一"_s, u"二"_s, u"一"_s}) {
        pressKey();
        QCOMPARE(note().text(), expected);
    }
}

void HighlightingTest::nothingIsStoredWhileComposing()
{
    select(body().from, body().from + 6);
    pressKey();
    beginComposing(note(), u"he dui"_s);
    QTest::keyClick(&note(), Qt::Key_Return);
    QTest::keyClick(&note(), Qt::Key_Escape);
    QVERIFY(bar().isVisible());
    QVERIFY(marked().isEmpty());
    compose(note(), u"核对"_s);
    QTest::keyClick(&note(), Qt::Key_Return);
    QCOMPARE(marked().first().note, u"核对"_s);
}

void HighlightingTest::withNothingSelectedNothingOpens()
{
    select(body().from, body().from);
    pressKey();
    QVERIFY(!bar().isVisible());
}

QTEST_MAIN(HighlightingTest)
#include "highlightingtest.moc"
