#include "tests/reading/facts/readarticle.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// A figure is written “subject name value”.
class TestDistributedFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distributes_data();
    void distributes();
};

void TestDistributedFigures::distributes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::addRow("three places")
        << u"滨河镇、石桥镇、白沙镇分别完成固定资产投资3.1亿元、2.4亿元和1.8亿元。"_s
        << QStringList{u"滨河镇 固定资产投资 3.1e+08"_s, u"石桥镇 固定资产投资 2.4e+08"_s,
                       u"白沙镇 固定资产投资 1.8e+08"_s};
    QTest::addRow("places and one measure") << u"滨河镇和石桥镇税收分别增长5.2%和6.1%。"_s
                                            << QStringList{u"滨河镇 税收 5.2"_s, u"石桥镇 税收 6.1"_s};
    QTest::addRow("measures of one place") << u"滨河镇税收、投资分别增长5.2%和6.1%。"_s
                                           << QStringList{u"滨河镇 税收 5.2"_s, u"滨河镇 投资 6.1"_s};
    QTest::addRow("three measures")
        << u"去年，全区工业增加值、固定资产投资、社会消费品零售总额分别增长8.1%、11.4%、6.9%。"_s
        << QStringList{u"云岭高新区 工业增加值 8.1"_s, u"云岭高新区 固定资产投资 11.4"_s,
                       u"云岭高新区 社会消费品零售总额 6.9"_s};
    QTest::addRow("one tail for all")
        << u"去年，工业、服务业增加值分别增长8%、9%。"_s
        << QStringList{u"云岭高新区 工业增加值 8"_s, u"云岭高新区 服务业增加值 9"_s};
    QTest::addRow("the row goes on in its sentence")
        << u"滨河镇、石桥镇分别完成投资6亿元、4亿元，同比分别增长12%、9%。"_s
        << QStringList{u"滨河镇 投资 6e+08"_s, u"石桥镇 投资 4e+08"_s, u"滨河镇 投资 12"_s,
                       u"石桥镇 投资 9"_s};
    QTest::addRow("figures told before")
        << u"到位内资148亿元，利用外资3亿美元，分别增长16%和12%。"_s
        << QStringList{u"云岭高新区 到位内资 1.48e+10"_s, u"云岭高新区 利用外资 3e+08"_s,
                       u"云岭高新区 到位内资 16"_s, u"云岭高新区 利用外资 12"_s};
    QTest::addRow("up and down") << u"滨河镇、石桥镇税收分别增长5%、下降4%。"_s
                                 << QStringList{u"滨河镇 税收 5"_s, u"石桥镇 税收 -4"_s};
    QTest::addRow("a clause for each place") << u"滨河镇税收9亿元，石桥镇税收7亿元，分别增长2.3%和3.1%。"_s
                                             << QStringList{u"滨河镇 税收 9e+08"_s, u"石桥镇 税收 7e+08"_s,
                                                            u"滨河镇 税收 2.3"_s, u"石桥镇 税收 3.1"_s};
    QTest::addRow("the clause before names them")
        << u"滨河镇、石桥镇位列前二，综合得分分别为94.6分、91.2分。"_s
        << QStringList{u"滨河镇 综合得分 94.6"_s, u"石桥镇 综合得分 91.2"_s};
    QTest::addRow("a row of another length") << u"滨河镇、石桥镇、白沙镇税收分别增长5%和6%。"_s
                                             << QStringList{u"滨河镇 税收 5"_s, u"滨河镇 税收 6"_s};
}

void TestDistributedFigures::distributes()
{
    QFETCH(QString, text);
    QStringList told;
    const Article article = readArticle(text);
    for (const Observation &figure : article.observations)
        told.append(u"%1 %2 %3"_s.arg(figure.subject, figure.name).arg(figure.value));
    QTEST(told, "expected");
}

QTEST_GUILESS_MAIN(TestDistributedFigures)
#include "distributedfigurestest.moc"
