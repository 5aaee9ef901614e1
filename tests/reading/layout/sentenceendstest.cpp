#include "models/reading/layout/sentenceends.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class SentenceEndsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheFirstWordsOfParagraphs_data();
    void knowsTheFirstWordsOfParagraphs();
    void tellsNumbersFromListItems_data();
    void tellsNumbersFromListItems();
};

void SentenceEndsTest::knowsTheFirstWordsOfParagraphs_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("begins");
    QTest::addRow("a day") << u"3月14日,滨河镇启动清淤。"_s << true;
    QTest::addRow("a year") << u"2022年,全镇修路8公里。"_s << true;
    QTest::addRow("a source") << u"据介绍,工程分三期。"_s << true;
    QTest::addRow("who speaks") << u"镇长王立介绍,工程分三期。"_s << true;
    QTest::addRow("a speaker with his office")
        << u"云岭高新区政务服务和数据管理局副局长王立表示,工程分三期。"_s << true;
    QTest::addRow("a quoted name") << u"“免跑清单”,办事的人点头。"_s << false;
    QTest::addRow("speech") << u"“路修好了。”王立说。"_s << true;
    QTest::addRow("a matter") << u"水利方面,清淤26公里。"_s << true;
    QTest::addRow("a point of view") << u"从区域看,三个镇的产值过半。"_s << true;
    QTest::addRow("the end of a word") << u"展的后劲更足了。"_s << false;
    QTest::addRow("an aim") << u"为了赶在汛期前完工,镇里增派了人手。"_s << true;
    QTest::addRow("serving people is no aim") << u"为民服务的窗口开到了村口。"_s << false;
    QTest::addRow("a noun") << u"村民都来参加,热闹得很。"_s << false;
    QTest::addRow("an amount") << u"8万人次,同比增长三成。"_s << false;
}

void SentenceEndsTest::knowsTheFirstWordsOfParagraphs()
{
    QFETCH(QString, line);
    QTEST(beginsAsParagraph(line), "begins");
}

void SentenceEndsTest::tellsNumbersFromListItems_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("counted");
    QTest::addColumn<bool>("number");
    QTest::addRow("item") << u"3.清理河道"_s << true << false;
    QTest::addRow("item with a comma") << u"3、清理河道"_s << true << false;
    QTest::addRow("share") << u"25.9%;出口额增长"_s << false << true;
    QTest::addRow("amount") << u"12.8万元,摘掉了帽子"_s << false << true;
    QTest::addRow("day") << u"3月14日,清理河道"_s << false << false;
}

void SentenceEndsTest::tellsNumbersFromListItems()
{
    QFETCH(QString, line);
    QTEST(isCounted(line), "counted");
    QTEST(beginsWithNumber(line), "number");
}

QTEST_APPLESS_MAIN(SentenceEndsTest)
#include "sentenceendstest.moc"
