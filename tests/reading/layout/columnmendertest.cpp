#include "models/reading/layout/columnmender.h"
#include "models/reading/layout/linereader.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class ColumnMenderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void joinsFullLines();
    void joinsOverBlankLines();
    void leavesParagraphsALine();
    void keepsTheWayBack();

private:
    static QStringList mended(const QString &page);
};

QStringList ColumnMenderTest::mended(const QString &page)
{
    QStringList texts;
    for (const PageLine &line : mendColumns(readLines(page)))
        texts.append(line.words.text());
    return texts;
}

void ColumnMenderTest::joinsFullLines()
{
    const QStringList expected{
        u"柳庄村办起夜校"_s,
        u"本报讯（通讯员李想）近日，柳庄村夜校开班，首批学员45人。课程包括电商、养殖和法律。"_s,
        u"村支书说，村民白天干活，晚上学习，劲头很足，大家都盼着下一期早些开课。"_s};
    QCOMPARE(
        mended(u"柳庄村办起夜校\n"
               u"　　本报讯（通讯员李想）近日，柳庄\n村夜校开班，首批学员45人。课程包括\n电商、养殖和法律。\n"
               u"　　村支书说，村民白天干活，晚上学\n习，劲头很足，大家都盼着下一期早些开\n课。\n"_s),
        expected);
}

void ColumnMenderTest::joinsOverBlankLines()
{
    const QStringList expected{
        u"河东街道开展义诊"_s,
        u"本报讯(记者李想)3月15日,河东街道在幸福社区广场开展义诊,为居民测量血压、讲健康知识,共服务老人和孩子120余人。"_s};
    QCOMPARE(
        mended(u"河东街道开展义诊\n\n本报讯(记者李想)3月15日,河东街\n\n道在幸福社区广场开展义诊,为居民测\n\n"
               u"量血压、讲健康知识,共服务老人和孩\n\n子120余人。"_s),
        expected);
}

void ColumnMenderTest::leavesParagraphsALine()
{
    const QString page =
        u"清淤工程全长3.5公里。\n\n两岸十二个村受益多。\n\n村民都说清淤办得好。\n\n镇里要建立管护队伍。\n\n"
        u"河道从此有人管起来。"_s;
    QCOMPARE(mended(page), page.split(u"\n\n"_s));
}

void ColumnMenderTest::keepsTheWayBack()
{
    const QString page = u"本报讯(记者李想)3月15日,河东街\n道在幸福社区广场开展义诊,"
                         u"为居民测\n量血压、讲健康知识,共服务老人和孩\n"
                         u"子120余人,受到大家的普遍欢迎和好\n评。"_s;
    const QList<PageLine> lines = mendColumns(readLines(page));
    QCOMPARE(lines.size(), 1);
    const MendedText &words = lines.first().words;
    QCOMPARE(lines.first().text.size(), words.text().size());
    for (qsizetype i = 0; i < words.text().size(); ++i)
        QCOMPARE(page.at(words.pageOffset(i)), words.text().at(i));
}

QTEST_APPLESS_MAIN(ColumnMenderTest)
#include "columnmendertest.moc"
