#include "models/items/printedsentence.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// The printed sentence around some words, in one line.
class PrintedSentenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sentenceIsFound_data();
    void sentenceIsFound();
    void longSentenceIsCut();
};

void PrintedSentenceTest::sentenceIsFound_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("sentence");
    QTest::addRow("between two others") << u"先说一句。滨河镇推行“三个一”工作法,见效快。再说一句。"_s
                                        << u"“三个一”工作法"_s << u"滨河镇推行“三个一”工作法,见效快。"_s;
    QTest::addRow("the whole page") << u"“三个一”工作法"_s << u"“三个一”工作法"_s << u"“三个一”工作法"_s;
    QTest::addRow("of one line") << u"标题\n柳庄村推行积分制\n下一行"_s << u"积分制"_s
                                 << u"柳庄村推行积分制"_s;
    QTest::addRow("with its own mark")
        << u"为何推行积分制？因为见效快。"_s << u"积分制"_s << u"为何推行积分制？"_s;
}

void PrintedSentenceTest::sentenceIsFound()
{
    QFETCH(QString, page);
    QFETCH(QString, words);
    QFETCH(QString, sentence);
    const qsizetype at = page.indexOf(words);
    QCOMPARE(sentenceAround(page, {at, at + words.size()}), sentence);
}

void PrintedSentenceTest::longSentenceIsCut()
{
    const QString page = QString(500, u'长') + u"积分制"_s + QString(500, u'句');
    const QString sentence = sentenceAround(page, {500, 503});
    QVERIFY(sentence.startsWith(u'…') && sentence.endsWith(u'…'));
    QVERIFY(sentence.contains(u"积分制"_s) && sentence.size() < 150);
}

QTEST_APPLESS_MAIN(PrintedSentenceTest)
#include "printedsentencetest.moc"
