#include "models/reading/layout/pagecutter.h"
#include "models/reading/lexicon.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// What holds for every text, however broken: no character is lost, and each word knows its place on the
/// page.
class PageCutterLimitsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void losesNothing_data();
    void losesNothing();
    void givesTheSameTwice();

private:
    static QString hostileText(quint32 seed);
    Lexicon m_lexicon;
};

static void cover(const Span span, QList<bool> &covered)
{
    for (qsizetype i = span.from; i < span.to; ++i)
        covered[i] = true;
}

static void verifyWords(const MendedText &words, const QString &page, QList<bool> &covered)
{
    for (const MendedText::Run &run : words.runs()) {
        QCOMPARE(words.text().mid(run.at, run.length), page.mid(run.pageFrom, run.length));
        cover({run.pageFrom, run.pageFrom + run.length}, covered);
    }
}

QString PageCutterLimitsTest::hostileText(quint32 seed)
{
    static const QStringList parts{u"\n"_s,
                                   u"\n\n"_s,
                                   u"　　"_s,
                                   u"#"_s,
                                   u"## "_s,
                                   u"本报讯(记者"_s,
                                   u"王立"_s,
                                   u")"_s,
                                   u"摄"_s,
                                   u"（"_s,
                                   u"“"_s,
                                   u"”"_s,
                                   u"。"_s,
                                   u"滨河镇:"_s,
                                   u"►"_s,
                                   u"3月14日"_s,
                                   u","_s,
                                   u"\t"_s,
                                   u"新华社"_s,
                                   u"电"_s,
                                   u"(下转第二版)"_s,
                                   u"\uFFFD"_s,
                                   u"\U0002000B"_s,
                                   u"文/图"_s,
                                   u"1."_s,
                                   u"河道清淤正当时"_s,
                                   u"责编:"_s,
                                   u" "_s,
                                   u"记者 王 立"_s,
                                   u"—"_s};
    QRandomGenerator random(seed);
    QString text;
    for (int i = 0; i < 120; ++i)
        text += parts.at(random.bounded(int(parts.size())));
    return text;
}

void PageCutterLimitsTest::losesNothing_data()
{
    QTest::addColumn<QString>("page");
    QTest::addRow("empty") << QString();
    QTest::addRow("white space") << u" \n　\n\t\n"_s;
    QTest::addRow("marks alone") << u"###\n\n#\n"_s;
    QTest::addRow("one long line") << u"滨河镇"_s.repeated(5000);
    QTest::addRow("many heads") << u"河道清淤正当时\n\n"_s.repeated(400);
    QTest::addRow("many signatures") << u"王立\n\n"_s.repeated(400);
    QTest::addRow("many captions") << u"王立 摄\n\n"_s.repeated(400);
    QTest::addRow("open brackets") << u"（“《"_s.repeated(2000);
    for (quint32 seed = 1; seed <= 300; ++seed)
        QTest::addRow("hostile %u", seed) << hostileText(seed);
}

void PageCutterLimitsTest::losesNothing()
{
    QFETCH(QString, page);
    const PageCutter::Cut cut = PageCutter(m_lexicon).cut(page);
    QList<bool> covered(page.size(), false);
    for (const Article &article : cut.articles) {
        for (const Paragraph &paragraph : article.paragraphs)
            verifyWords(paragraph.words, page, covered);
        for (const HeadText &head : {article.banner, article.kicker, article.headline, article.deck}) {
            for (const Span span : head.at)
                cover(span, covered);
        }
        QVERIFY(!article.pieces.isEmpty());
        for (const Span piece : article.pieces)
            QVERIFY(piece.from < piece.to && piece.to <= page.size());
    }
    for (const Span span : cut.uncovered)
        cover(span, covered);
    for (qsizetype i = 0; i < page.size(); ++i)
        QVERIFY2(covered.at(i) || page.at(i).isSpace() || page.at(i) == u'#', qPrintable(page.mid(i, 20)));
}

void PageCutterLimitsTest::givesTheSameTwice()
{
    const QString page = hostileText(7);
    QCOMPARE(PageCutter(m_lexicon).cut(page).articles, PageCutter(m_lexicon).cut(page).articles);
}

QTEST_APPLESS_MAIN(PageCutterLimitsTest)
#include "pagecutterlimitstest.moc"
