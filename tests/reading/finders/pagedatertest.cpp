#include "models/reading/finders/dating/pagedater.h"
#include "models/reading/lexicon.h"
#include "sourcefolder.h"

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
    void furniture_data();
    void furniture();

private:
    static QList<Article> page(const QString &text);

    const Lexicon m_lexicon{QStringLiteral(JIANBAO_SOURCE_DIR "/resources/lexicon")};
    const PageDater m_dater{m_lexicon, TimeFinder(m_lexicon)};
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
        {"term of a rule",
         "6月5日,柳庄村清淤。6月6日,园区发布消息:2016年,全区实现产值30亿元。6月7日,税务局解读新政,规定自"
         "2017年1月1日至2019年12月31日,企业少缴税。6月7日,王立调研。",
         "2017-06-07", 14},
        {"festival remembered",
         "7月19日,云岭高新区2022年第三季度重大项目集中开工。王立说,2020年春节,村里的口罩告急。7月25日,"
         "柳庄村清淤。",
         "2022-07-25", 30},
        {"plan told as done is never older than its year",
         "5月8日,滨河镇举行汇报会。李梅2016年国庆期间返乡。今年一季度,园区企业2018年1至3月的订单翻番。",
         "2018-05-08", 30},
        {"deadline and applications of the year",
         "4月20日,云岭高新区启动2025年度创新券申领。2024年营业收入达8亿元。征文截稿日期为2025年8月31日。"
         "4月22日,柳庄村清淤。4月23日,滨河镇栽树。",
         "2025-04-23", 14},
        {"first batch of the year",
         "省工信厅公布2023年第一批企业名单。“两新”组织党建有声有色。5月22日,滨河镇栽树。5月23日下午,"
         "柳庄村清淤。",
         "2023-05-23", 30},
        {"subscription to the next year",
         "2023年粮食总产量创新高。本报2024年度征订工作已经开始。12月10日,滨河镇栽树。12月13日,柳庄村清淤。",
         "2023-12-13", 30},
        {"day without a month behind a year",
         "2023年全国人口公布。统计局11日发布公告,2023年粮食总产量创新高。本报2024年度征订开始。12月10日,"
         "滨河镇栽树。12月13日,柳庄村清淤。",
         "2023-12-13", 30},
        {"games put off to the next year",
         "上半年,园区产值下降。原定7月开幕的东京奥运会推迟到明年。2019年园区产值3亿元。7月20日,"
         "柳庄村清淤。7月22日,"
         "滨河镇栽树。",
         "2020-07-22", 30},
        {"year in review, told in January",
         "2011年是“十二五”开局之年,园区完成税收3亿元。今年力争4亿元。1月15日,柳庄村清淤。1月16日上午,"
         "滨河镇栽树。",
         "2012-01-16", 30},
        {"last year of a plan",
         "2009年,园区实现税收3亿元。今年是“十一五”规划的最后一年。定于2010年3月20日拍卖。3月4日,"
         "柳庄村清淤。3月5日,"
         "滨河镇栽树。",
         "2010-03-05", 30},
        {"January still to come",
         "第五次全国经济普查将于明年开展,标准时点为2023年12月31日。12月26日,柳庄村清淤。12月27日上午,"
         "滨河镇开会。"
         "春运1月7日启动,春节为1月22日。",
         "2022-12-27", 30},
        {"eighty years of a victory",
         "园区推行“互联网+”。纪念世界反法西斯战争胜利70周年。9月5日,柳庄村清淤。9月6日,滨河镇栽树。",
         "2015-09-06", 30},
        {"congress still to come",
         "滨河镇召开会议,喜迎党的十八大。2012年新增优抚标准公布。11月4日,柳庄村清淤。11月5日,滨河镇栽树。",
         "2012-11-05", 30},
        {"harvest of the year", "2022年全国夏粮总产量2948亿斤。7月18日,柳庄村清淤。7月19日,滨河镇栽树。",
         "2022-07-19", 30},
        {"building sites at work again",
         "全区项目开复工率97%。2020年的专利是2016年的2倍。会议对2025年重点工作作了谋划。10月23日,柳庄村清淤。"
         "10月24日,滨河镇栽树。",
         "2024-10-24", 30},
        {"notice of the year",
         "滨河镇2022年网格员招聘公告。2014年,公司落户园区,2018年起扩产。3月7日,柳庄村清淤。", "2022-03-07",
         30},
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
        {"day after a month",
         "去年12月签约的第二天,专班上门。2023年,园区投产。8月6日座谈,8月9日走访,8月13日宣讲。", "2024-08-13",
         14},
        {"years since a beginning",
         "2022年,柳庄村试行积分制。两年下来,纠纷少了。8月6日座谈,8月9日走访,8月13日宣讲。", "2024-08-13", 14},
        {"national event", "7月25日,园区学习党的二十届三中全会精神。7月26日、7月29日,园区宣讲。",
         "2024-07-29", 14},
        {"anniversary", "6月20日,滨河镇举行庆祝建党一百周年演出。6月22日彩排,6月23日演出。", "2021-06-23",
         14},
        {"lunar festival about to come",
         "8月5日,社区开会。2024年度志愿者8月6日受表彰。8月7日,七夕节即将到来,社区为老人拍照。", "2024-08-07",
         3},
        {"end of the year", "年末岁尾,园区繁忙。2021年工作会议12月20日召开。12月21日检查,12月22日巡查。",
         "2021-12-22", 9},
        {"something of the year that runs",
         "2013年,园区实现产值3亿元。2014年“科技镇长团”本月到岗。3月19日座谈,3月20日走访,3月21日宣讲。",
         "2014-03-21", 14},
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
        {"years since a year",
         "五年前,这里还是一片荒滩。2016年,园区引进第一家企业。10月8日开会,10月9日培训,10月10日签约。",
         "2021-10-10", 14},
        {"running occasion of a year",
         "2025年全国“敬老月”期间,该区还将义诊。截至2024年底,全区有企业30家。10月9日开会,10月10日培训,"
         "10月14日签约。",
         "2025-10-14", 14},
        {"state at the end of a month",
         "截至2023年9月底,全区有企业30家。10月9日开会,10月10日培训,10月14日签约。", "2023-10-14", 14},
        {"campaign that ends early in the next year",
         "“不忘初心、牢记使命”主题教育总结会12月10日召开。12月11日签约,12月12日培训。", "2019-12-12", 14},
        {"within a year of a plenum",
         "10月28日,云岭高新区学习十八届六中全会精神。10月25日开会,10月26日签约。", "2016-10-28", 14},
        {"day of a plan behind a crowd of days",
         "2024年第一季度指标公布。4月7日、4月8日、4月9日、4月10日、4月11日开会。5月20日,设备进场。",
         "2024-04-11", 14},
        {"business year told in January",
         "市里公布2021年度“平安企业”名单。1月3日开会,1月5日签约,1月6日培训。", "2022-01-06", 14},
        {"business year told in summer", "2021年度志愿者受表彰。8月3日开会,8月5日签约,8月6日培训。",
         "2021-08-06", 14},
        {"counted day", "9月9日,园区庆祝第40个教师节。9月10日座谈,9月11日走访。", "2024-09-11", 14},
        {"counted show", "第三届中国国际进口博览会上,园区签约。11月6日开会,11月7日培训,11月8日签约。",
         "2020-11-08", 14},
        {"session of the congress",
         "十四届全国人大二次会议开幕。3月5日,园区职工收看。3月6日座谈,3月7日培训。", "2024-03-07", 14},
        {"word coined after other years",
         "2019年,王立回到村里。加快形成新质生产力。9月19日开会,9月20日培训,9月21日签约。", "2024-09-21", 14},
        {"congress is soon to open",
         "滨河镇在党的二十大召开前夕走访老党员。2021年国家高新区评价结果公布。8月27日签约,8月28日开会,"
         "8月29日培训。",
         "2022-08-29", 14},
        {"number of the national zones", "全国177家国家高新区都有分布。4月2日开会,4月3日培训,4月6日签约。",
         "2023-04-06", 14},
        {"anniversary of a founding that is told",
         "今年是建区二十周年,园区办展览。2003年8月,园区挂牌时只有两间屋。2020年4月,公司投产。10月8日开会,"
         "10月9日培训,"
         "10月10日签约。",
         "2023-10-10", 14},
        {"figure of a business year",
         "公司2022年度单位产值能耗降到0.08吨。10月8日开会,10月9日培训,10月10日签约。", "2023-10-10", 14},
        {"national event just over",
         "2022年度志愿者受表彰。2020年11月,公司投产。杭州亚运会闭幕不久,球馆又热闹起来。10月18日开会,"
         "10月19日培训,"
         "10月20日签约。",
         "2023-10-20", 14},
        {"anniversary of the year that is over",
         "刚刚过去的一年,是改革开放40周年。2018年,园区产值3亿元。1月15日开会,1月16日培训,1月18日签约。",
         "2019-01-18", 14},
        {"day of the year before told in full",
         "2018年12月28日,大桥通车。2018年,园区产值3亿元。1月15日开会,1月16日培训,1月18日签约。", "2019-01-18",
         14},
        {"anniversary of the next year",
         "明年将迎来抗战胜利70周年,园区编写读本。12月26日开会,12月28日培训,12月29日签约。", "2014-12-29", 14},
        {"weekday beyond New Year",
         "2013年,园区税收2亿元。因元旦放假,大厅1月4日(星期日)照常上班。12月26日开会,12月28日培训,"
         "12月29日签约。",
         "2014-12-29", 14},
        {"office hours to come",
         "2021年,园区税收2亿元。大厅放假七天,2月7日恢复办公。1月26日开会,1月27日培训,1月27日签约。",
         "2022-01-27", 14},
        {"number of a document of the year",
         "省政府公告(2020年第19号)发布。3月16日开会,3月17日培训,3月19日签约。", "2020-03-19", 14},
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
        {"year that is over",
         "刚刚过去的2018年,园区税收2亿元。1月8日,园区签约。1月9日,柳庄村清淤。1月10日,园区培训。",
         "2019-01-10", 14},
        {"opening year of a plan that is over",
         "刚刚过去的一年是“十三五”开局之年。1月8日,园区签约。1月9日,柳庄村清淤。1月10日,园区培训。",
         "2017-01-10", 14},
        {"examination to come",
         "2016年,园区税收2亿元。园区招聘教师20名,4月15日笔试。4月8日开会,4月9日培训,4月10日签约。",
         "2017-04-10", 14},
        {"weekday", "2020年,园区获奖。10月13日(星期三),园区开会。10月11日培训,10月12日检查。", "2021-10-13",
         14},
        {"title of a law", "《2025年规划》发布。2021年座谈会8月2日召开。8月3日走访,8月4日培训。",
         "2021-08-04", 14},
        {"old deeds",
         "2018年启动专项行动,2019年举办论坛。2021年,园区税收2亿元。3月2日开会,3月3日培训,3月4日签约。",
         "2022-03-04", 14},
        {"lunar day fixes the year",
         "2022年,园区计划投产。1月10日,农历腊月初八,社区施粥。1月17日开会,1月20日培训。", "2022-01-20", 14},
        {"New Year's Day of the lunar year",
         "2022年,园区将扩建。2021年产值3亿元。2月1日,大年初一,车间开工。2月9日,2月10日。", "2022-02-10", 14},
        {"movable festival", "9月10日,正值中秋佳节,2021年产值3亿元。9月14日开会,9月15日培训。", "2022-09-15",
         14},
        {"the day before a festival",
         "6月21日,端午节前一天,2022年底投产的车间放假。6月25日、6月26日,园区开会。", "2023-06-26", 14},
        {"solar term is no clue", "2020年底,园区投产。8月7日,立秋,村民晒秋。8月8日,8月9日。", "2021-08-09",
         14},
        {"year told in full and a plan",
         "2020年,滨河镇增收。2020年度奖金5月6日兑现。计划2022年底建成。5月12日开会,5月13日培训。",
         "2021-05-13", 30},
        {"the next day is no printed day",
         "8月15日,高新区开会。经理记得,去年12月项目签约的第二天,专班上门。2022年,"
         "柳庄村获奖。宣讲二十届三中全会精神。",
         "2024-08-15", 30},
        {"part of a year", "2022年1—8月主要指标。9月13日开会,9月14日培训,9月15日签约。", "2022-09-15", 14},
        {"contest named by its year", "6月14日,2021年滨河镇龙舟邀请赛举行。6月15日开会,6月16日培训。",
         "2021-06-16", 14},
        {"running year told late in December",
         "2022年,园区产值增长5%。2022年,滨河镇修路3公里。12月26日开会,12月27日培训,12月28日签约。",
         "2022-12-28", 14},
        {"end of last year told in January",
         "截至2022年底,园区有企业30家。2022年,滨河镇修路。1月5日开会,1月6日培训。", "2023-01-06", 30},
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
        {"years left of a plan",
         "“十二五”规划还剩一年多。四年前,园区停产。后来,2012年复产。9月24日开会,9月25日培训,9月26日签约。",
         "2014-09-26", 14},
        {"summit named by its year", "4月24日,2014中国(云岭)钛产业峰会开幕。4月25日开会,4月26日培训。",
         "2014-04-26", 14},
        {"an earthquake and its relief",
         "“营改增”试点启动。园区驰援芦山地震灾区。4月21日发车,4月22日捐款,4月23日送达。", "2013-04-23", 14},
        {"a word in use long after it was coined",
         "2021年,园区产值3亿元。“光盘行动”进食堂,微信公众号上线。5月12日开会,5月13日培训,5月14日签约。",
         "2022-05-14", 14},
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
    const QList<Article> told = page(QStringLiteral("2022年工作会议5月7日召开。5月8日培训,5月9日签约。"));
    QTEST(m_dater.date(told, {line}).earliest, "issue");
}

QTEST_APPLESS_MAIN(TestPageDater)
#include "pagedatertest.moc"
