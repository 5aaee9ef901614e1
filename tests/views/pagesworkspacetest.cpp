#include "tests/views/pagesdesk.h"
#include "views/pages/layoutview.h"
#include "views/reader/readerview.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Laying out a sample page, everything by keys and by buttons.
class PagesWorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<PagesDesk>(m_sample);
        QVERIFY(m_desk->isReady());
    }

    void cleanup() { m_desk.reset(); }

    void articleUnderTheCaretIsShown()
    {
        QVERIFY(m_desk->goTo(u"为47家企业"_s));
        QVERIFY(m_desk->workspace().preview().toPlainText().contains(u"开工大礼包"_s));
    }

    void lineAtTheCaretIsMarkedInTheArticle()
    {
        QVERIFY(m_desk->goTo(u"为47家企业"_s));
        const ReaderView &preview = m_desk->workspace().preview();
        QVERIFY(!preview.held().isEmpty());
        const Span held = preview.held().first();
        QVERIFY(preview.toPlainText().mid(held.from, held.length()).contains(u"为47家企业"_s));
    }

    /// Also where the caret stands in no article any more.
    void takenOutLineLeavesThePreview()
    {
        QVERIFY(m_desk->goTo(u"去年国家高新区排名前进"_s));
        QVERIFY(m_desk->workspace().preview().toPlainText().contains(u"去年国家高新区排名前进"_s));
        QVERIFY(m_desk->change(Qt::Key_U));
        QVERIFY(!m_desk->workspace().preview().toPlainText().contains(u"去年国家高新区排名前进"_s));
    }

    void arrowsPassOverEmptyLines()
    {
        LayoutView &lines = m_desk->workspace().lines();
        QVERIFY(m_desk->goTo(u"锚定"_s));
        const int first = lines.textCursor().blockNumber();
        QTest::keyClick(&lines, Qt::Key_Down);
        QCOMPARE(lines.textCursor().block().text().trimmed(), u"# 云岭高新区奋力跑好“十四五”第一棒"_s);
        QVERIFY(lines.textCursor().blockNumber() > first + 1);
        QTest::keyClick(&lines, Qt::Key_Up);
        QCOMPARE(lines.textCursor().blockNumber(), first);
        QTest::keyClick(&lines, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(!lines.textCursor().block().text().isEmpty());
        QVERIFY(!lines.chosen().isEmpty());
    }

    /// Home puts the caret in front of the heading marks, which belong to no line of the article.
    void keysHoldAtTheBeginningOfAHeading()
    {
        QVERIFY(m_desk->goTo(u"# 云岭高新区"_s));
        QVERIFY(m_desk->change(Qt::Key_K));
        QVERIFY(m_desk->first().kicker.words.contains(u"第一棒"_s));
    }

    /// The two parts have their own roles, and both can be seen in the margin.
    void brokenLineHasTwoRoles()
    {
        const QString line = u"会上,轻合金产业园区"_s;
        QVERIFY(m_desk->goTo(line));
        const QImage before = m_desk->workspace().lines().grab().toImage();
        QVERIFY(m_desk->goTo(line.mid(3)));
        QVERIFY(m_desk->change(Qt::Key_P));
        QVERIFY(m_desk->change(Qt::Key_S));
        QCOMPARE(m_desk->roleAtTheCaret(), LineRole::Subhead);
        QVERIFY(m_desk->goTo(line));
        QCOMPARE(m_desk->roleAtTheCaret(), LineRole::Body);
        QVERIFY(m_desk->workspace().lines().grab().toImage() != before);
    }

    void kickerBecomesABannerAndBack_data() { byKeyAndByMouse(); }

    void kickerBecomesABannerAndBack()
    {
        QFETCH(Hand, hand);
        QVERIFY(m_desk->goTo(u"锚定"_s));
        QVERIFY(m_desk->change(Qt::Key_N, hand));
        QCOMPARE(m_desk->first().banner.words.left(2), u"锚定"_s);
        QVERIFY(m_desk->first().kicker.words.isEmpty());
        m_desk->archive().steps().undo();
        QCOMPARE(m_desk->first().kicker.words.left(2), u"锚定"_s);
    }

    void roleIsSet_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Hand>("hand");
        QTest::addColumn<LineRole>("role");
        const auto add = [](const char *name, Qt::Key key, LineRole role) {
            QTest::addRow("%s by its key", name) << key << Hand::Key << role;
            QTest::addRow("%s by its button", name) << key << Hand::Mouse << role;
        };
        add("headline", Qt::Key_H, LineRole::Headline);
        add("kicker", Qt::Key_K, LineRole::Kicker);
        add("deck", Qt::Key_D, LineRole::Deck);
        add("banner", Qt::Key_N, LineRole::Banner);
        add("subhead", Qt::Key_S, LineRole::Subhead);
        add("byline", Qt::Key_Y, LineRole::Signature);
        add("caption", Qt::Key_C, LineRole::Caption);
    }

    void roleIsSet()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Hand, hand);
        const QString line = u"会上,轻合金产业园区"_s;
        QVERIFY(m_desk->goTo(line));
        QVERIFY(m_desk->change(key, hand));
        QVERIFY(m_desk->goTo(line));
        QTEST(m_desk->roleAtTheCaret(), "role");
        QVERIFY(m_desk->change(Qt::Key_B, hand));
        QVERIFY(m_desk->goTo(line));
        QCOMPARE(m_desk->roleAtTheCaret(), LineRole::Body);
    }

    void articlesAreSplitAndJoined_data() { byKeyAndByMouse(); }

    void articlesAreSplitAndJoined()
    {
        QFETCH(Hand, hand);
        const qint64 articles = m_desk->archive().articleCount();
        QVERIFY(m_desk->goTo(u"创新主体不断壮大"_s));
        QVERIFY(m_desk->change(Qt::Key_A, hand));
        QCOMPARE(m_desk->archive().articleCount(), articles + 1);
        QVERIFY(m_desk->goTo(u"创新主体不断壮大"_s));
        QVERIFY(m_desk->change(Qt::Key_J, hand));
        QCOMPARE(m_desk->archive().articleCount(), articles);
    }

    void linesAreMovedToAnotherArticle_data() { byKeyAndByMouse(); }

    void linesAreMovedToAnotherArticle()
    {
        QFETCH(Hand, hand);
        QVERIFY(m_desk->goTo(u"会上,轻合金产业园区"_s));
        m_desk->give(Qt::Key_X, hand);
        QVERIFY(m_desk->goTo(u"为让企业留得住人"_s));
        QVERIFY(m_desk->change(Qt::Key_V, hand));
        QVERIFY(!m_desk->first().body().text().contains(u"36名先进个人"_s));
    }

    void paragraphIsBrokenAndJoined_data() { byKeyAndByMouse(); }

    void paragraphIsBrokenAndJoined()
    {
        QFETCH(Hand, hand);
        const qsizetype paragraphs = paragraphsNow();
        const QString line = secondLineOfAParagraph();
        QVERIFY(!line.isEmpty());
        QVERIFY(m_desk->goTo(line));
        QVERIFY(m_desk->change(Qt::Key_P, hand));
        QCOMPARE(paragraphsNow(), paragraphs + 1);
        QVERIFY(m_desk->goTo(line));
        QVERIFY(m_desk->change(Qt::Key_P, hand));
        QCOMPARE(paragraphsNow(), paragraphs);
    }

    void linesAreTakenOutAndMadeAnArticle_data() { byKeyAndByMouse(); }

    void linesAreTakenOutAndMadeAnArticle()
    {
        QFETCH(Hand, hand);
        QVERIFY(m_desk->goTo(u"为47家企业"_s));
        QVERIFY(m_desk->change(Qt::Key_U, hand));
        QVERIFY(!m_desk->first().body().text().contains(u"为47家企业"_s));
        QVERIFY(!m_desk->page().layout().noise.isEmpty());
        const qint64 articles = m_desk->archive().articleCount();
        QVERIFY(m_desk->goTo(u"为47家企业"_s));
        QVERIFY(m_desk->change(Qt::Key_L, hand));
        QCOMPARE(m_desk->archive().articleCount(), articles + 1);
    }

    /// Who is faster than the storing loses no key.
    void keysPressedMeanwhileAreTaken()
    {
        QVERIFY(m_desk->goTo(u"锚定"_s));
        m_desk->give(Qt::Key_N);
        QVERIFY(m_desk->page().isWorking());
        QVERIFY(m_desk->goTo(u"去年国家高新区排名前进"_s));
        m_desk->give(Qt::Key_U);
        QVERIFY(m_desk->goTo(u"创新主体不断壮大"_s));
        m_desk->give(Qt::Key_A);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->first().banner.words.left(2), u"锚定"_s, 60000);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->archive().articleCount(), 12, 60000);
        QVERIFY(m_desk->first().deck.words.isEmpty());
    }

    void whatChangesNothingIsTold()
    {
        QSignalSpy news(&m_desk->workspace(), &PagesWorkspace::news);
        QVERIFY(m_desk->goTo(u"锚定"_s));
        m_desk->give(Qt::Key_A);
        m_desk->give(Qt::Key_Z);
        QCOMPARE(news.size(), 2);
        QVERIFY(!m_desk->archive().steps().nextUndo());
    }

private:
    qsizetype paragraphsNow() { return m_desk->first().body().text().count(u'\n'); }

    /// The words of a line of the first article that goes on a paragraph, as the page has them.
    QString secondLineOfAParagraph()
    {
        const QString &text = m_desk->page().page().page.text;
        for (const LaidLine &line : m_desk->page().layout().articles.first().lines) {
            if (line.role == LineRole::Body && !line.opens)
                return text.mid(line.at.from, line.at.length());
        }
        return {};
    }

    const SampleArchive m_sample{{u"2021-02-26"_s}};
    std::unique_ptr<PagesDesk> m_desk;
};

QTEST_MAIN(PagesWorkspaceTest)
#include "pagesworkspacetest.moc"
