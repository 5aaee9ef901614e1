#include "models/correcting/layouteditor.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Two articles and a line that belongs to none, edited by their lines.
class LayoutEditorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setsRoles()
    {
        LayoutEditor editor = made();
        QVERIFY(editor.setRole(at(u"甲乙题"_s), LineRole::Kicker));
        QCOMPARE(told(editor), u"K甲乙题 B¶一二三 B四五六 | H新题目 B¶七八九"_s);
        QVERIFY(!editor.setRole(at(u"甲乙题"_s), LineRole::Kicker));
        QVERIFY(!editor.setRole(at(u"广告"_s), LineRole::Kicker));
    }

    void setsRolesOfSeveralLines()
    {
        LayoutEditor editor = made();
        const Span lines{at(u"一二三"_s).from + 1, at(u"四五六"_s).to - 1};
        QVERIFY(editor.setRole(lines, LineRole::Subhead));
        QCOMPARE(told(editor), u"H甲乙题 S¶一二三 S¶四五六 | H新题目 B¶七八九"_s);
    }

    void splits()
    {
        LayoutEditor editor = made();
        QVERIFY(editor.splitArticle(at(u"四五六"_s).from));
        QCOMPARE(told(editor), u"H甲乙题 B¶一二三 | B¶四五六 | H新题目 B¶七八九"_s);
        QVERIFY(!editor.splitArticle(at(u"甲乙题"_s).from));
        QVERIFY(!editor.splitArticle(at(u"广告"_s).from));
    }

    void joins()
    {
        LayoutEditor editor = made();
        QVERIFY(editor.joinWithPrevious(at(u"七八九"_s).from));
        QCOMPARE(told(editor), u"H甲乙题 B¶一二三 B四五六 H新题目 B¶七八九"_s);
        QVERIFY(!editor.joinWithPrevious(at(u"一二三"_s).from));
    }

    void splittingAndJoiningIsNothing()
    {
        LayoutEditor editor = made();
        editor.splitArticle(at(u"四五六"_s).from);
        editor.joinWithPrevious(at(u"四五六"_s).from);
        editor.turnParagraph(at(u"四五六"_s).from);
        QCOMPARE(editor.layout(), layout());
    }

    void movesLinesAcrossArticles()
    {
        LayoutEditor editor = made();
        QVERIFY(editor.moveBehind(at(u"七八九"_s), at(u"一二三"_s).from));
        QCOMPARE(told(editor), u"H甲乙题 B¶一二三 B¶七八九 B四五六 | H新题目"_s);
        QVERIFY(!editor.moveBehind(at(u"七八九"_s), at(u"七八九"_s).from));
    }

    void movingTheLastLinesDropsTheArticle()
    {
        LayoutEditor editor = made();
        QVERIFY(editor.moveBehind({at(u"新题目"_s).from, at(u"七八九"_s).to}, at(u"四五六"_s).to));
        QCOMPARE(told(editor), u"H甲乙题 B¶一二三 B四五六 H新题目 B¶七八九"_s);
    }

    void uncoveredLinesAreTakenIn()
    {
        LayoutEditor moved = made();
        QVERIFY(moved.moveBehind(at(u"广告"_s), at(u"七八九"_s).from));
        QCOMPARE(told(moved), u"H甲乙题 B¶一二三 B四五六 | H新题目 B¶七八九 B¶广告"_s);
        LayoutEditor own = made();
        QVERIFY(own.makeArticle(at(u"广告"_s)));
        QCOMPARE(told(own), u"H甲乙题 B¶一二三 B四五六 | H新题目 B¶七八九 | B¶广告"_s);
    }

    void headingMarksStayOutside()
    {
        const QString page = u"## 小题 \n正文\n"_s;
        LayoutEditor editor({}, page);
        QVERIFY(editor.makeArticle({0, page.size()}));
        QCOMPARE(editor.layout().articles.first().lines.first().at, (Span{3, 5}));
    }

    void noiseIsTakenOutAndBack()
    {
        LayoutEditor editor = made();
        QVERIFY(editor.markNoise(at(u"七八九"_s)));
        QCOMPARE(told(editor), u"H甲乙题 B¶一二三 B四五六 | H新题目"_s);
        QCOMPARE(editor.layout().noise, QList<Span>{at(u"七八九"_s)});
        QVERIFY(editor.moveBehind(at(u"七八九"_s), at(u"新题目"_s).from));
        QVERIFY(editor.layout().noise.isEmpty());
    }

    void paragraphsAreJoinedAndBroken()
    {
        LayoutEditor editor = made();
        QVERIFY(editor.turnParagraph(at(u"四五六"_s).from));
        QCOMPARE(told(editor), u"H甲乙题 B¶一二三 B¶四五六 | H新题目 B¶七八九"_s);
        QVERIFY(editor.turnParagraph(at(u"八九"_s).from));
        QCOMPARE(told(editor), u"H甲乙题 B¶一二三 B¶四五六 | H新题目 B¶七 B¶八九"_s);
        QVERIFY(editor.turnParagraph(at(u"八九"_s).from));
        QCOMPARE(told(editor), u"H甲乙题 B¶一二三 B¶四五六 | H新题目 B¶七 B八九"_s);
        QVERIFY(!editor.turnParagraph(at(u"广告"_s).from));
    }

    /// As the caret stands after Home and End: in front of heading marks, behind trailing spaces.
    void placeAtTheEdgesMeansTheLine_data()
    {
        QTest::addColumn<qsizetype>("caret");
        QTest::addRow("in front of the marks") << qsizetype(0);
        QTest::addRow("inside the marks") << qsizetype(1);
        QTest::addRow("behind the last character") << qsizetype(5);
        QTest::addRow("behind the trailing space") << qsizetype(6);
    }

    void placeAtTheEdgesMeansTheLine()
    {
        QFETCH(qsizetype, caret);
        const QString page = u"## 小题 \n　　正文\n\n尾\n"_s;
        const PageLayout layout{{{{{{3, 5}, LineRole::Deck, true}, {{9, 11}, LineRole::Body, true}}}}, {}};
        LayoutEditor roles(layout, page);
        QVERIFY(roles.setRole({caret, caret}, LineRole::Headline));
        QCOMPARE(roles.layout().articles.first().lines.first().role, LineRole::Headline);
        QCOMPARE(roles.layout().articles.first().lines.last().role, LineRole::Body);
        LayoutEditor noise(layout, page);
        QVERIFY(noise.markNoise({caret, caret}));
        QCOMPARE(noise.layout().noise, (QList<Span>{{3, 5}}));
    }

    void placesInIndentationAndOnEmptyLines()
    {
        const QString page = u"## 小题 \n　　正文\n\n尾\n"_s;
        const PageLayout layout{{{{{{3, 5}, LineRole::Deck, true}, {{9, 11}, LineRole::Body, true}}}}, {}};
        LayoutEditor editor(layout, page);
        QVERIFY(editor.splitArticle(7)); // in front of the indentation
        QCOMPARE(editor.layout().articles.last().lines.first().at, (Span{9, 11}));
        QVERIFY(!editor.setRole({12, 12}, LineRole::Kicker));
        QVERIFY(editor.moveBehind({13, 13}, 12)); // the empty line: behind the one above
        QCOMPARE(editor.layout().articles.last().lines.last().at, (Span{13, 14}));
    }

    /// At the place where a line was broken, its second part is meant.
    void seamMeansThePartBehindIt()
    {
        LayoutEditor editor = made();
        const qsizetype seam = at(u"八九"_s).from;
        QVERIFY(editor.turnParagraph(seam));
        QVERIFY(editor.setRole({seam, seam}, LineRole::Subhead));
        QCOMPARE(told(editor), u"H甲乙题 B¶一二三 B四五六 | H新题目 B¶七 S¶八九"_s);
        QVERIFY(editor.splitArticle(seam));
        QCOMPARE(told(editor), u"H甲乙题 B¶一二三 B四五六 | H新题目 B¶七 | S¶八九"_s);
    }

private:
    static QString page() { return u"甲乙题\n一二三\n四五六\n新题目\n七八九\n广告\n"_s; }

    static Span at(const QString &words)
    {
        return {page().indexOf(words), page().indexOf(words) + words.size()};
    }

    static PageLayout layout()
    {
        return {{{{{at(u"甲乙题"_s), LineRole::Headline, false},
                   {at(u"一二三"_s), LineRole::Body, true},
                   {at(u"四五六"_s), LineRole::Body, false}}},
                 {{{at(u"新题目"_s), LineRole::Headline, false}, {at(u"七八九"_s), LineRole::Body, true}}}},
                {}};
    }

    static LayoutEditor made() { return {layout(), page()}; }

    static QString told(const LayoutEditor &editor)
    {
        static const QHash<LineRole, QString> signs{{LineRole::Headline, u"H"_s},
                                                    {LineRole::Kicker, u"K"_s},
                                                    {LineRole::Body, u"B"_s},
                                                    {LineRole::Subhead, u"S"_s}};
        QStringList articles;
        for (const LaidArticle &article : editor.layout().articles) {
            QStringList lines;
            for (const LaidLine &line : article.lines) {
                const bool isHead = line.role == LineRole::Headline || line.role == LineRole::Kicker;
                lines.append(signs.value(line.role) + (line.opens && !isHead ? u"¶"_s : QString()) +
                             page().mid(line.at.from, line.at.length()));
            }
            articles.append(lines.join(u' '));
        }
        return articles.join(u" | "_s);
    }
};

QTEST_APPLESS_MAIN(LayoutEditorTest)
#include "layouteditortest.moc"
