#include "models/reading/layout/paragraphmender.h"
#include "models/reading/layout/linereader.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class ParagraphMenderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void joinsBrokenSentences_data();
    void joinsBrokenSentences();
};

void ParagraphMenderTest::joinsBrokenSentences_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("joined");
    QTest::addRow("inside a word") << u"滨河镇启动河道清"_s << u"淤工程。"_s << true;
    QTest::addRow("inside a number") << u"实现产值1."_s << u"3亿元。"_s << true;
    QTest::addRow("between number and unit") << u"实现产值1.3"_s << u"亿元。"_s << true;
    QTest::addRow("before a share") << u"新增企业25家,完成目标"_s << u"的126%。"_s << true;
    QTest::addRow("before a bracket") << u"建立村"_s << u"(社区)后备干部库。"_s << true;
    QTest::addRow("before a mark") << u"全面完成任务"_s << u",再上台阶。"_s << true;
    QTest::addRow("after a comma") << u"各村行动起来,"_s << u"清理河道。"_s << true;
    QTest::addRow("after a semicolon") << u"摸清底数;"_s << u"建立台账。"_s << true;
    QTest::addRow("after a bare closing quotation mark") << u"打造“梦工厂”"_s << u"和孵化器。"_s << true;
    QTest::addRow("after a full stop") << u"清淤启动。"_s << u"镇长表示满意。"_s << false;
    QTest::addRow("after a spoken full stop") << u"“劲头很足。”"_s << u"镇长表示满意。"_s << false;
    QTest::addRow("before who spoke") << u"“劲头很足。”"_s << u"镇长王立说。"_s << true;
    QTest::addRow("before what is said next")
        << u"“劲头很足。”"_s << u"镇长王立说,下一步还要植树。"_s << false;
    QTest::addRow("after a question") << u"为什么年年清淤?"_s << u"镇长作了回答。"_s << false;
    QTest::addRow("after an ellipsis") << u"清淤、护坡、种树……"_s << u"滨河镇忙起来了。"_s << false;
    QTest::addRow("after a colon before a count") << u"主要有三项举措:"_s << u"一是清淤。"_s << false;
    QTest::addRow("between counted items") << u"(一)清理河道;"_s << u"(二)加固堤坝。"_s << false;
    QTest::addRow("before a bullet") << u"简讯"_s << u"●滨河镇举行运动会。"_s << false;
}

void ParagraphMenderTest::joinsBrokenSentences()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, joined);
    const QString page = first + u"\n\n"_s + second;
    const QList<Paragraph> paragraphs = mendParagraphs(readLines(page), {0, 1});
    QCOMPARE(paragraphs.size(), joined ? 1 : 2);
    QCOMPARE(paragraphs.first().words.text(), joined ? first + second : first);
    QCOMPARE(paragraphs.last().words.pageOffset(paragraphs.last().words.text().size() - 1), page.size() - 1);
}

QTEST_APPLESS_MAIN(ParagraphMenderTest)
#include "paragraphmendertest.moc"
