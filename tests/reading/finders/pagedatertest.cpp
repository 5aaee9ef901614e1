#include "tests/reading/finders/datedpage.h"

using namespace jianbao;

/// Which day a page is of: the window must hold the day of the issue and be no wider than told.
class TestPageDater : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void windows_data();
    void windows();
    void unknown_data();
    void unknown();
    void evidenceIsPrinted();
    void furniture_data();
    void furniture();
};

void TestPageDater::windows_data()
{
    const DatedPage::Window rows[] = {
        {"day without a month behind a year",
         "2023年全国人口公布。统计局11日发布公告,2023年粮食总产量创新高。本报2024年度征订开始。12月10日,"
         "滨河镇栽树。12月13日,柳庄村清淤。",
         "2023-12-13", 30},
        {"yesterday with its date",
         "今天是大暑。昨日(7月22日),滨河镇首次发布高温预警。截至2015年上半年,园区累计引进企业87家。7月27日起,"
         "5条公交线路将试点扫码乘车。",
         "2015-07-23", 0},
        {"a date that is today's", "2018年,云岭高新区实现产值3亿元。3月5日(今天),滨河镇开工。", "2019-03-05",
         0},
        {"a solar term", "2018年,云岭高新区实现产值3亿元。昨天是春分,滨河镇植树。3月19日,柳庄村清淤。",
         "2019-03-22", 0},
        {"today in somebody's mouth",
         "2018年,云岭高新区实现产值3亿元。9月6日,王立说:“今天是教师节前的一堂课,明天是教师节。”9月12日,"
         "赵小萌走访。",
         "2019-09-12", 30},
        {"day after a month",
         "去年12月签约的第二天,专班上门。2023年,园区投产。8月6日座谈,8月9日走访,8月13日宣讲。", "2024-08-13",
         14},
        {"lunar festival about to come",
         "8月5日,社区开会。2024年度志愿者8月6日受表彰。8月7日,七夕节即将到来,社区为老人拍照。", "2024-08-07",
         3},
        {"end of the year", "年末岁尾,园区繁忙。2021年工作会议12月20日召开。12月21日检查,12月22日巡查。",
         "2021-12-22", 9},
        {"news with its year", "2022年8月12日上午,云岭高新区召开会议。上半年,园区增收5%。", "2022-08-12", 30},
        {"the year still runs",
         "今年前11个月,园区增收5%。2020年工作会议12月27日召开。12月28日检查,12月29日巡查。", "2020-12-29", 2},
        {"days before the holidays", "12月18日,2020年项目开工。12月20日检查,12月21日巡查。", "2020-12-21",
         10},
        {"days in the holidays", "12月26日,2020年项目开工。12月28日检查,12月29日巡查。", "2020-12-29", 14},
        {"days on both sides of New Year",
         "12月28日,园区签约。1月3日,项目开工。1月5日,云岭高新区召开2022年动员会。", "2022-01-05", 14},
        {"observance about to come",
         "2022年,滨河镇增收5%。3月14日签约,3月15日培训。3月20日“睡眠日”即将到来,医院义诊。", "2023-03-15", 5},
        {"before a day", "2022年上半年,滨河镇增收5%。8月24日签约,8月25日,学校安排9月1日新学期开学前的检查。",
         "2022-08-25", 7},
        {"day to come is no day told", "3月1日开会,3月2日培训。3月3日,2022年招聘会举行,平台将于3月10日上线。",
         "2022-03-03", 7},
        {"printed date line", "2021年2月20日 星期六\n2月19日上午,云岭高新区开会。", "2021-02-20", 0},
        {"date under a notice", "公章遗失,声明作废。\n2021年11月26日\n11月27日开会,11月28日培训。",
         "2021-11-28", 14},
        {"day of a plan behind a crowd of days",
         "2024年第一季度指标公布。4月7日、4月8日、4月9日、4月10日、4月11日开会。5月20日,设备进场。",
         "2024-04-11", 14},
        {"office hours to come",
         "2021年,园区税收2亿元。大厅放假七天,2月7日恢复办公。1月26日开会,1月27日培训,1月27日签约。",
         "2022-01-27", 14},
        {"days that a notice names",
         "2021年,园区税收2亿元。本报讯(记者 "
         "王立)8月23日,园区签约。8月24日下午,柳庄村清淤。9月1日,学校将迎来新生。"
         "9月4日起领票。画展9月6日开幕,首期到9月9日结束。",
         "2022-08-24", 14},
        {"an observance is no report",
         "2021年,园区税收2亿元。3月1日,园区签约。3月2日上午,柳庄村清淤。3月5日是学雷锋纪念日。", "2022-03-02",
         14},
        {"day counted from another month",
         "2021年,园区税收2亿元。4月8日,园区签约。4月9日,柳庄村清淤。上月28日,大桥通车。", "2022-04-09", 30},
        {"examination to come",
         "2016年,园区税收2亿元。园区招聘教师20名,4月15日笔试。4月8日开会,4月9日培训,4月10日签约。",
         "2017-04-10", 14},
        {"the day before a festival",
         "6月21日,端午节前一天,2022年底投产的车间放假。6月25日、6月26日,园区开会。", "2023-06-26", 14},
        {"solar term is no clue", "2020年底,园区投产。8月7日,立秋,村民晒秋。8月8日,8月9日。", "2021-08-09",
         14},
        {"the next day is no printed day",
         "8月15日,高新区开会。经理记得,去年12月项目签约的第二天,专班上门。2022年,"
         "柳庄村获奖。宣讲二十届三中全会精神。",
         "2024-08-15", 30},
        {"what lasts on is no day told",
         "2021年工作会议2月20日召开。2月24日开会,2月25日培训,招聘将持续到3月10日。", "2021-02-25", 14},
        {"plan's end is no day told",
         "2020年,园区获奖。6月15日开会,6月16日培训。到7月20日攻坚结束时,投产项目将不少于10个。", "2021-06-16",
         30},
        {"state up to a day", "2022年,园区获奖。6月26日开会,6月27日培训。截至6月28日,发牌27张。",
         "2023-06-28", 30},
        {"full-width marks do not make a day one to come",
         "2018年，园区税收２亿元。截至6月30日，园区有企业30家。本报讯（记者 "
         "王立）7月15日，园区开会。7月16日，园区签约。",
         "2019-07-16", 14},
        {"day of a dispatch behind a day told in full",
         "2012年,园区获奖。本报北京5月20日电(记者王立)普查员上门。5月14日,我国航天器升空。"
         "本报南京5月20日电(记者李想)电梯换新。",
         "2013-05-20", 14},
        {"what comes soon behind a dispatch's day",
         "2021年,园区获奖。本报北京4月15日电(记者王立)谷雨将至,茶农采茶。本报南京4月14日电(记者李想)"
         "电梯换新。",
         "2022-04-15", 14},
        {"until today, before a sentence with 将",
         "2016年,园区获奖。本报北京6月7日电(记者王立)改革三年,到今天是第一批。新方案将从秋季开始。",
         "2017-06-07", 30},
        {"end of an offer is no day told",
         "2020年,园区获奖。9月1日,学校开学。大赛启动,报名截至10月15日,11月下旬举行决赛。9月2日,柳庄村清淤。",
         "2021-09-02", 14},
        {"term in the new year",
         "2021年12月31日,隧道贯通。1月1日上午,市民跑步。12月30日,园区颁奖。缴费期延长至2022年2月28日,"
         "每人320元。",
         "2022-01-01", 30},
        {"tomorrow in a dispatch",
         "2011年,园区获奖。本报云岭6月21日电(记者王立)后天是端午节,江边备好了龙舟。", "2012-06-21", 1},
        {"holidays to come", "2024年产值3亿元。1月8日,园区开会。1月7日,园区颁奖。学校1月28日放假。",
         "2025-01-08", 20},
        {"few days told", "2019年论坛举行。10月12日晚,村民唱歌。", "2019-10-12", 30},
    };
    DatedPage::addRows(rows);
}

void TestPageDater::windows()
{
    DatedPage::checkRow();
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
    QVERIFY(!DatedPage::date(text).isKnown());
}

void TestPageDater::evidenceIsPrinted()
{
    const QString text = QStringLiteral("３月４日,滨河镇召开２０２２年工作会议。退伍军人王立参加。");
    const IssueDate issue = DatedPage::date(text);
    QCOMPARE(issue.earliest, QDate(2022, 3, 4));
    QVERIFY(!issue.evidence.isEmpty());
    for (const QString &words : issue.evidence)
        QVERIFY2(text.contains(words), qPrintable(words));
}

void TestPageDater::furniture_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QDate>("issue");
    const QDate day(2023, 6, 30);
    QTest::newRow("date before folio") << QStringLiteral("2023年6月30日 星期五 第3版") << day;
    QTest::newRow("folio before date")
        << QStringLiteral("第03版 要闻 2023年6月30日 星期五 责任编辑 王立") << day;
    QTest::newRow("full width") << QStringLiteral("２０２３年６月３０日　星期五") << day;
    QTest::newRow("Chinese digits") << QStringLiteral("二〇二三年六月三十日 星期五") << day;
    QTest::newRow("dots") << QStringLiteral("云岭日报 2023.6.30 03版") << day;
    QTest::newRow("no year") << QStringLiteral("5月10日 星期二 要闻") << QDate(2022, 5, 10);
    QTest::newRow("month alone") << QStringLiteral("04 特别报道 2022年5月 星期五") << QDate(2022, 5, 9);
    QTest::newRow("month before the days told") << QStringLiteral("2022年4月 责编:王立") << QDate(2022, 4, 1);
    QTest::newRow("no such day") << QStringLiteral("2023年6月31日 星期五") << QDate(2022, 5, 9);
    QTest::newRow("founding of the paper")
        << QStringLiteral("云岭日报 1998年7月1日创刊") << QDate(2022, 5, 9);
    QTest::newRow("no date") << QStringLiteral("第3版 要闻") << QDate(2022, 5, 9);
}

void TestPageDater::furniture()
{
    QFETCH(QString, line);
    const QString told = QStringLiteral("2022年工作会议5月7日召开。5月8日培训,5月9日签约。");
    QTEST(DatedPage::date(told, {line}).earliest, "issue");
}

QTEST_APPLESS_MAIN(TestPageDater)
#include "pagedatertest.moc"
