#include "models/reading/finders/pagedater.h"
#include "models/reading/lexicon.h"

#include <QTest>

using namespace jianbao;

/// Invented pages: the window must hold the day of the issue and be no wider than told.
class TestPageDater : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void windows_data();
    void windows();
    void unknown_data();
    void unknown();
    void evidenceIsPrinted();

private:
    static QList<Article> page(const QString &text);

    const Lexicon m_lexicon{QStringLiteral(JIANBAO_SOURCE_DIR "/resources/lexicon")};
    const PageDater m_dater{m_lexicon};
};

QList<Article> TestPageDater::page(const QString &text)
{
    Article article;
    qsizetype at = 0;
    for (const QString &words : text.split(QLatin1Char('\n'))) {
        Paragraph paragraph;
        paragraph.words.append(text, {at, at + words.size()});
        article.paragraphs.append(paragraph);
        at += words.size() + 1;
    }
    return {article};
}

void TestPageDater::windows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("earliest");
    QTest::addColumn<int>("mostDays");

    const struct
    {
        const char *name;
        const char *text;
        const char *earliest;
        int mostDays;
    } rows[] = {
        {"meeting named by its year",
         "3月4日,滨河镇召开2022年工作会议。3月5日,柳庄村清淤。3月7日,王立赴园区调研。", "2022-03-07", 14},
        {"last year's figures",
         "2020年,云岭高新区实现产值3亿元。今年5月8日,园区签约。5月9日开工。5月11日,赵小萌到企业走访。",
         "2021-05-11", 14},
        {"next year's plans",
         "12月12日,云岭高新区开会,谋划2023年招商工作计划。12月14日,滨河镇慰问老人。12月15日,柳庄村修路。",
         "2022-12-15", 14},
        {"opening year of a plan",
         "2021年是“十四五”开局之年。4月6日,云岭高新区开会。4月7日、4月8日,园区培训。", "2021-04-08", 14},
        {"far goal and founding year",
         "云岭高新区成立于1995年,力争2035年建成一流园区。2022年,园区税收2亿元。6月2日开会,6月3日培训,"
         "6月6日签约。",
         "2023-06-06", 14},
        {"duration since a founding",
         "该公司成立于2018年3月,经过三年的发展壮大。9月1日投产,9月3日签约,9月6日开会。", "2021-09-06", 14},
        {"years in a row", "自2020年以来,该镇连续四年获奖。7月3日表彰,7月4日座谈,7月5日走访。", "2023-07-05",
         14},
        {"national event", "7月25日,园区学习党的二十届三中全会精神。7月26日、7月29日,园区宣讲。",
         "2024-07-29", 14},
        {"anniversary", "6月20日,滨河镇举行庆祝建党一百周年演出。6月22日彩排,6月23日演出。", "2021-06-23",
         14},
        {"lunar festival about to come",
         "8月5日,社区开会。2024年度志愿者8月6日受表彰。8月7日,七夕节即将到来,社区为老人拍照。", "2024-08-07",
         3},
        {"end of the year", "年末岁尾,园区繁忙。2021年工作会议12月20日召开。12月21日检查,12月22日巡查。",
         "2021-12-22", 9},
        {"days on both sides of New Year",
         "12月28日,园区签约。1月3日,项目开工。1月5日,云岭高新区召开2022年动员会。", "2022-01-05", 14},
        {"day to come is no day told", "3月1日开会,3月2日培训。3月3日,2022年招聘会举行,平台将于3月10日上线。",
         "2022-03-03", 7},
        {"printed date line", "2021年2月20日 星期六\n2月19日上午,云岭高新区开会。", "2021-02-20", 0},
        {"weekday", "2020年,园区获奖。10月13日(星期三),园区开会。10月11日培训,10月12日检查。", "2021-10-13",
         14},
        {"title of a law", "《2025年规划》发布。2021年座谈会8月2日召开。8月3日走访,8月4日培训。",
         "2021-08-04", 14},
        {"old deeds",
         "2018年启动专项行动,2019年举办论坛。2021年,园区税收2亿元。3月2日开会,3月3日培训,3月4日签约。",
         "2022-03-04", 14},
        {"few days told", "2019年论坛举行。10月12日晚,村民唱歌。", "2019-10-12", 30},
    };
    for (const auto &row : rows) {
        QTest::newRow(row.name) << QString::fromUtf8(row.text) << QString::fromUtf8(row.earliest)
                                << row.mostDays;
    }
}

void TestPageDater::windows()
{
    QFETCH(QString, text);
    QFETCH(int, mostDays);
    const IssueDate issue = m_dater.date(page(text));
    QVERIFY(issue.isKnown());
    QTEST(issue.earliest.toString(Qt::ISODate), "earliest");
    QVERIFY(issue.earliest <= issue.latest);
    QCOMPARE_LE(issue.earliest.daysTo(issue.latest), mostDays);
    QVERIFY(!issue.given);
}

void TestPageDater::unknown_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("no year") << QStringLiteral("3月14日上午,滨河镇开会。当天,柳庄村清淤。");
    QTest::newRow("no day") << QStringLiteral("2021年工作会议召开,王立讲话。");
}

void TestPageDater::unknown()
{
    QFETCH(QString, text);
    QVERIFY(!m_dater.date(page(text)).isKnown());
}

void TestPageDater::evidenceIsPrinted()
{
    const QString text = QStringLiteral("３月４日,滨河镇召开２０２２年工作会议。退伍军人王立参加。");
    const IssueDate issue = m_dater.date(page(text));
    QCOMPARE(issue.earliest, QDate(2022, 3, 4));
    QVERIFY(!issue.evidence.isEmpty());
    for (const QString &words : issue.evidence)
        QVERIFY2(text.contains(words), qPrintable(words));
}

QTEST_APPLESS_MAIN(TestPageDater)
#include "testpagedater.moc"
