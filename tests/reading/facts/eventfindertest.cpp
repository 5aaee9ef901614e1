#include "tests/reading/facts/readarticle.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// An event is written “from..to district”; the page was printed between 10 and 15 January 2022.
class TestEventFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void events_data();
    void events();
    void officesOfTheProvince();
    void what();
    void quotesStandOnThePage();
    void surerOfDays();
};

void TestEventFinder::events_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::addRow("%s", name) << text << expected;
    };

    // told
    row("meeting", u"1月6日上午，高新区召开安全生产会议。"_s, {u"2022-01-06..2022-01-06 云岭高新区"_s});
    row("accepted in the end", u"1月6日，滨河镇的新校区通过竣工验收。"_s,
        {u"2022-01-06..2022-01-06 滨河镇"_s});
    row("out of poverty", u"2019年12月，柳庄村的贫困户全部脱贫。"_s, {u"2019-12-01..2019-12-31 柳庄村"_s});
    row("early in the day", u"1月6日一大早，滨河镇的小广场上摆开了长桌。"_s,
        {u"2022-01-06..2022-01-06 滨河镇"_s});
    row("a day before what was told", u"此前的1月6日，滨河镇完成了6栋楼的改造。"_s,
        {u"2022-01-06..2022-01-06 滨河镇"_s});
    row("put to use, since which it lasts", u"自去年9月底提标工程投运以来，滨河镇水质稳定。"_s,
        {u"2021-09-21..2021-09-30 滨河镇"_s});
    row("a right from a month on", u"去年5月起，滨河镇获得审批权。"_s, {u"2021-05-01..2021-05-31 滨河镇"_s});
    row("something that breaks", u"2012年5月，滨河镇一家公司资金链断裂。"_s,
        {u"2012-05-01..2012-05-31 滨河镇"_s});
    row("the next match", u"高新区足球赛收官。下一站比赛1月5日在滨河镇打响。"_s, {});
    row("a forecast", u"1月1日至5日，滨河镇将先后降温6至8摄氏度。"_s, {});
    row("amounts of a month", u"去年12月，全区专利申请量、授权量分别为318件和176件。"_s, {});
    row("a festival that is near", u"春节在即，滨河镇召开会议。"_s, {});
    row("behind a festival", u"春节后云岭高新区举行招聘会。"_s, {});
    row("festival and market", u"受春节和市场影响，云岭高新区召开会议。"_s, {});
    row("two characters behind the day", u"云岭知识产权工作站1月10日揭牌。"_s,
        {u"2022-01-10..2022-01-10 云岭高新区"_s});
    row("two characters behind a month", u"去年3月动工，从打桩到投产用了9个月。"_s,
        {u"2021-03-01..2021-03-31 云岭高新区"_s});
    row("a deed since which something lasts", u"2010年9月升格为国家级高新区以来，高新区发展很快。"_s,
        {u"2010-09-01..2010-09-30 云岭高新区"_s});
    row("a move from a day on", u"从1月11日起，高新区社保局搬到新大厅办公。"_s,
        {u"2022-01-11..2022-01-11 云岭高新区"_s});
    row("a count by a time of the day told",
        u"1月6日，高新区举行招聘会。截至当天下午4点，共有300名毕业生进场求职。"_s,
        {u"2022-01-06..2022-01-06 云岭高新区"_s});
    row("a stock on a day", u"12月底，全区参加养老保险的有6万人。"_s, {});
    row("a name with a dash", u"1月6日，中国—东盟产业园二期在高新区开园。"_s,
        {u"2022-01-06..2022-01-06 云岭高新区"_s});
    row("figures released", u"市统计局1月14日发布的数据显示，粮食增产。"_s,
        {u"2022-01-14..2022-01-14 云岭高新区"_s});
    row("a meeting of which only words are told", u"记者从12日举行的新闻发布会上获悉，企业总数达178家。"_s,
        {u"2022-01-12..2022-01-12 云岭高新区"_s});
    row("what holds from a month on", u"2021年6月起，滨河镇推行马路办公。"_s,
        {u"2021-06-01..2021-06-30 滨河镇"_s});
    row("what is tried from a month on", u"滨河镇去年6月起试行楼宇管家。"_s,
        {u"2021-06-01..2021-06-30 滨河镇"_s});
    row("a team since which something lasts", u"滨河镇自2020年8月组建护河队以来，队员巡河1.6万公里。"_s,
        {u"2020-08-01..2020-08-31 滨河镇"_s});
    row("spread by an office", u"高新区这一做法去年7月被自治区科技厅在全区推广。"_s,
        {u"2021-07-01..2021-07-31 云岭高新区"_s});
    row("a plan behind the deed", u"1月9日，滨河镇的项目开工，计划明年投产。"_s,
        {u"2022-01-09..2022-01-09 滨河镇"_s});
    row("a meeting from which a reporter comes",
        u"1月12日，记者从市教育局召开的通气会上获悉，新增学位300个。"_s,
        {u"2022-01-12..2022-01-12 云岭高新区"_s});
    row("the day of a picture", u"图为技术员在柳庄村调试水泵（1月8日摄）。"_s,
        {u"2022-01-08..2022-01-08 柳庄村"_s});
    row("the day of an old picture", u"图为柳庄村旧貌（资料照片）。"_s, {});
    row("during a meeting", u"1月6日，滨河镇投资大会举行。会议期间，滨河镇与两家研究所签订协议。"_s,
        {u"2022-01-06..2022-01-06 滨河镇"_s, u"2022-01-06..2022-01-06 滨河镇"_s});
    row("during a meeting without a day", u"会议期间，代表们要遵守纪律。"_s, {});
    row("over by a day", u"滨河镇的补助款已于1月7日到账。"_s, {u"2022-01-07..2022-01-07 滨河镇"_s});
    row("an occasion of a day", u"在1月7日的一场宣讲中，滨河镇的财务总监算了一笔账。"_s,
        {u"2022-01-07..2022-01-07 滨河镇"_s});
    row("a talk of an afternoon", u"1月6日下午的座谈会上，滨河镇的王立先开口。"_s,
        {u"2022-01-06..2022-01-06 滨河镇"_s});
    row("a long name since which something lasts",
        u"滨河镇自去年4月推行“河长+河道警长+水质巡查员+保洁员”四长联动以来，水清了。"_s,
        {u"2021-04-01..2021-04-30 滨河镇"_s});
    row("divided from a month on", u"2021年7月起，滨河镇把辖区划为52个片。"_s,
        {u"2021-07-01..2021-07-31 滨河镇"_s});
    row("counted up to a day", u"滨河镇成立专班。到1月9日，已检查住宅81栋。"_s, {});
    row("a month that ran full", u"滨河镇大厅启用后，到1月9日整整运行了一个月。"_s, {});
    row("projects fixed at a time", u"年初确定的58个项目中，滨河镇已开工49个。"_s, {});
    row("a few days told by the day", u"1月4日至6日，滨河镇便民大厅连发五张执照。"_s,
        {u"2022-01-04..2022-01-06 滨河镇"_s});
    row("a month of statistics", u"1月1日至10日，滨河镇累计接待游客3万人次。"_s, {});
    row("done in a month", u"去年12月，滨河镇的老码头换了新颜。"_s, {u"2021-12-01..2021-12-31 滨河镇"_s});
    row("put on a list in a month", u"去年4月，滨河镇把修路列入清单。"_s,
        {u"2021-04-01..2021-04-30 滨河镇"_s});
    row("a sum reached in a month", u"去年8月，滨河镇产值突破了10亿元。"_s, {});
    row("tried since a month", u"滨河镇的网格制自去年3月试行以来，累计办实事96件。"_s,
        {u"2021-03-01..2021-03-31 滨河镇"_s});
    row("a deed before its month", u"滨河镇的早餐会创办于去年2月。"_s, {u"2021-02-01..2021-02-28 滨河镇"_s});
    row("founded in a year", u"滨河镇的合作社成立于2019年。"_s, {});
    row("passed a test", u"去年6月，滨河镇的反应器通过压力试验。"_s, {u"2021-06-01..2021-06-30 滨河镇"_s});
    row("a state on a day", u"滨河镇1月9日空气质量为优。"_s, {});
    row("a fall in a month", u"去年8月，滨河镇的产值下降了三成。"_s, {});
    row("met in a month", u"去年6月，滨河镇的企业遇到了困难。"_s, {});
    row("what a month's thing did", u"去年8月的课让滨河镇的农户开了眼界。"_s, {});
    row("games of another city", u"柳庄村很热闹。1月8日，成都大运会闭幕。"_s,
        {u"2022-01-08..2022-01-08 成都"_s});
    row("a doer before the day", u"滨河镇1月9日部署春耕。"_s, {u"2022-01-09..2022-01-09 滨河镇"_s});
    row("a day that only qualifies", u"滨河镇1月9日的气温很低。"_s, {});
    row("season gone by", u"1月5日小寒节气刚过，柳庄村的大棚里很暖。"_s, {});
    row("after a byline", u"本报讯（记者王立 通讯员赵小萌）1月6日，高新区召开会议。"_s,
        {u"2022-01-06..2022-01-06 云岭高新区"_s});
    row("after a half-width byline", u"本报讯(记者王立)1月6日,高新区召开会议。"_s,
        {u"2022-01-06..2022-01-06 云岭高新区"_s});
    row("clause without verb first", u"1月6日，在滨河镇最西部的柳庄村，映入眼帘的是繁忙景象。"_s,
        {u"2022-01-06..2022-01-06 柳庄村"_s});
    row("last month of the last year", u"12月28日，滨河镇举行表彰大会。"_s,
        {u"2021-12-28..2021-12-28 滨河镇"_s});
    row("place inside the town", u"1月6日，滨河镇在柳庄村召开现场会。"_s,
        {u"2022-01-06..2022-01-06 柳庄村"_s});
    row("signing with a guest", u"1月6日，高新区与焦作高新区签约。"_s,
        {u"2022-01-06..2022-01-06 云岭高新区"_s});
    row("who helps", u"1月6日，高新区城管局联合滨河镇政府清理马路晒粮。"_s,
        {u"2022-01-06..2022-01-06 云岭高新区"_s});
    row("held where it goes", u"1月6日，云岭市观摩活动走进滨河镇举行。"_s,
        {u"2022-01-06..2022-01-06 滨河镇"_s});
    row("visit of a guest", u"1月6日，高新区干部赴焦作高新区学习，举行授旗仪式。"_s,
        {u"2022-01-06..2022-01-06 云岭高新区"_s});
    row("分别", u"1月6日，滨河镇、柳泉街道分别召开会议。"_s,
        {u"2022-01-06..2022-01-06 滨河镇"_s, u"2022-01-06..2022-01-06 柳泉街道"_s});
    row("month and honour", u"2021年9月，滨河镇柳庄村被评为文明村。"_s, {u"2021-09-01..2021-09-30 柳庄村"_s});
    row("ten days", u"2021年9月底，滨河镇决定成立专班。"_s, {u"2021-09-21..2021-09-30 滨河镇"_s});
    row("year and honour", u"2020年，滨河镇荣获省级生态镇称号。"_s, {u"2020-01-01..2020-12-31 滨河镇"_s});
    row("当天", u"1月6日，高新区召开会议。当天，柳泉街道组织志愿者植树。"_s,
        {u"2022-01-06..2022-01-06 云岭高新区"_s, u"2022-01-06..2022-01-06 柳泉街道"_s});
    row("office of the home", u"1月6日，区经济发展局召开分享会。"_s,
        {u"2022-01-06..2022-01-06 云岭高新区"_s});
    row("no place named", u"1月6日，志愿者来到敬老院慰问老人。"_s, {u"2022-01-06..2022-01-06 云岭高新区"_s});
    row("time after the subject", u"滨河镇1月6日召开会议。"_s, {u"2022-01-06..2022-01-06 滨河镇"_s});
    row("deed done before", u"违规设置的户外大型广告已于1月6日拆除完毕。"_s,
        {u"2022-01-06..2022-01-06 云岭高新区"_s});
    row("caption", u"1月6日，工人在车间装配轴承。"_s, {u"2022-01-06..2022-01-06 云岭高新区"_s});
    row("vague", u"日前，滨河镇召开动员会。"_s, {u"2021-12-27..2022-01-15 滨河镇"_s});

    row("after a dateline", u"本报云岭1月6日电 今天，滨河镇召开会议。"_s,
        {u"2022-01-06..2022-01-06 滨河镇"_s});
    row("after a dateline with byline", u"本报云岭1月7日电(记者王立)1月6日，滨河镇召开会议。"_s,
        {u"2022-01-06..2022-01-06 滨河镇"_s});
    row("after a bare byline", u"本报讯 1月6日，滨河镇一家商铺起火。"_s,
        {u"2022-01-06..2022-01-06 滨河镇"_s});
    row("after a quotation that breaks off", u"“以后再也不能大意了”……1月6日，滨河镇举行演练。"_s,
        {u"2022-01-06..2022-01-06 滨河镇"_s});
    row("long subject before the time", u"滨河镇第十届人民代表大会第二次会议6日上午在镇政府开幕。"_s,
        {u"2022-01-06..2022-01-06 滨河镇"_s});
    row("在 before the time", u"滨河镇联合望山物业服务公司在1月6日下午举办演习。"_s,
        {u"2022-01-06..2022-01-06 滨河镇"_s});
    row("begun on a day", u"滨河镇从1月6日开始开展排查。"_s, {u"2022-01-06..2022-01-06 滨河镇"_s});
    row("two times in a sentence", u"滨河镇1月6日召开会议，1月7日组织植树。"_s,
        {u"2022-01-06..2022-01-06 滨河镇"_s, u"2022-01-07..2022-01-07 滨河镇"_s});
    row("founded, then raised", u"青石产业园成立于1992年，2021年6月被国务院批准为国家级园区。"_s,
        {u"2021-06-01..2021-06-30 青石产业园"_s});
    row("held in the place after 在", u"1月6日，滨河镇的培训班在青石产业园开班。"_s,
        {u"2022-01-06..2022-01-06 青石产业园"_s});
    row("what is still to be built", u"1月6日，滨河镇与企业签约共建青石产业园。"_s,
        {u"2022-01-06..2022-01-06 滨河镇"_s});
    row("what is built is no place", u"1月6日，青石产业园三期在滨河镇开工。"_s,
        {u"2022-01-06..2022-01-06 滨河镇"_s});
    row("festival beside the day", u"本报讯(记者王立)1月9日，元旦刚过，滨河镇召开会议。"_s,
        {u"2022-01-09..2022-01-09 滨河镇"_s});
    row("day before a festival", u"1月9日，腊八节前一天，志愿者与滨河镇的老人一起熬粥。"_s,
        {u"2022-01-09..2022-01-09 滨河镇"_s});
    row("setting before the deed", u"1月6日，随着第一车货物驶出，滨河镇的仓库启用。"_s,
        {u"2022-01-06..2022-01-06 滨河镇"_s});
    row("caption with an everyday verb", u"图为去年10月中旬，农民在滨河镇收割水稻。"_s,
        {u"2021-10-11..2021-10-20 滨河镇"_s});
    row("caption of a day", u"图为1月6日晚，滨河镇的村民在学习。"_s, {u"2022-01-06..2022-01-06 滨河镇"_s});
    row("circumstance before the deed", u"去年9月，在一次座谈会上，滨河镇有企业反映用工难。"_s,
        {u"2021-09-01..2021-09-30 滨河镇"_s});
    row("giver inside the honour", u"2020年12月，滨河镇粮食集群被农业部门列入试点。"_s,
        {u"2020-12-01..2020-12-31 滨河镇"_s});
    row("listed times", u"滨河镇1月6日开展了讲座、1月7日举办了义诊。"_s,
        {u"2022-01-06..2022-01-06 滨河镇"_s, u"2022-01-07..2022-01-07 滨河镇"_s});
    row("two days in a row", u"1月6日、7日，滨河镇举行比赛。"_s, {u"2022-01-06..2022-01-07 滨河镇"_s});
    row("当天 after a vague time", u"日前，滨河镇召开会议。当天，柳泉街道植树。"_s,
        {u"2021-12-27..2022-01-15 滨河镇"_s, u"2021-12-27..2022-01-15 柳泉街道"_s});
    row("office of the state", u"1月6日，国家统计局发布数据。"_s, {u"2022-01-06..2022-01-06 北京市"_s});
    row("office of the state in a city", u"1月6日，国务院新闻办公室在京举行发布会。"_s,
        {u"2022-01-06..2022-01-06 北京市"_s});
    row("place that is treated", u"1月6日，城管人员会同滨河镇政府，依法对滨河镇柳庄村违建进行了拆除。"_s,
        {u"2022-01-06..2022-01-06 柳庄村"_s});
    row("goods still to be sent", u"1月6日，滨河镇的工人正在吊装即将出口到国外的钢轮。"_s,
        {u"2022-01-06..2022-01-06 滨河镇"_s});
    row("city that acts", u"1月6日，洛阳市召开招商大会。"_s, {u"2022-01-06..2022-01-06 洛阳市"_s});
    row("city right before its time", u"群众夸洛阳市去年9月上线的平台。"_s,
        {u"2021-09-01..2021-09-30 洛阳市"_s});
    row("firm of a city", u"1月6日，洛阳市利民轴承有限公司送来锦旗。"_s,
        {u"2022-01-06..2022-01-06 云岭高新区"_s});
    row("held by an office of the state", u"在科技部12日举行的新闻发布会上，王立介绍。"_s,
        {u"2022-01-12..2022-01-12 北京市"_s});
    row("election of a village", u"高新区帮扶柳庄村。\n去年3月，村“两委”换届。"_s,
        {u"2021-03-01..2021-03-31 柳庄村"_s});
    row("county of a city", u"1月6日，洛阳市新安县召开招商大会。"_s, {u"2022-01-06..2022-01-06 新安县"_s});
    row("held in a city", u"1月6日，全国创业大赛在洛阳开幕。"_s, {u"2022-01-06..2022-01-06 洛阳市"_s});
    row("city as a guest", u"1月6日，洛阳市考察团一行参观展厅。"_s, {u"2022-01-06..2022-01-06 云岭高新区"_s});
    row("zone as a guest", u"1月6日，焦作高新区考察团来到云岭高新区考察。"_s,
        {u"2022-01-06..2022-01-06 云岭高新区"_s});
    row("at a city's expense", u"1月6日，高新区在洛阳举办推介会。"_s,
        {u"2022-01-06..2022-01-06 云岭高新区"_s});

    // not told
    row("reporter is told", u"1月6日，记者从高新区了解到，各项工作有序推进。"_s, {});
    row("still to come", u"1月20日，高新区将举行启动仪式。"_s, {});
    row("base of a comparison", u"案件较2020年1月减少。"_s, {});
    row("speech only", u"1月6日，滨河镇镇长王立说。"_s, {});
    row("standing duty", u"各单位要落实值班制度。"_s, {});
    row("no date", u"滨河镇召开动员会。"_s, {});
    row("tried from a month to come", u"3月起，滨河镇将试行新机制。"_s, {});
    row("by schedule", u"按计划，滨河镇的项目9月动工，明年年底建成通车。"_s, {});
    row("the occasion of a finding", u"1月6日，滨河镇开展演练。当天的演练中，发现问题5个。"_s,
        {u"2022-01-06..2022-01-06 滨河镇"_s});
    row("what is possible", u"1月6日，滨河镇举行招聘会。当天没有找到岗位的同学可以登录网站投递。"_s,
        {u"2022-01-06..2022-01-06 滨河镇"_s});
    row("this year so far", u"今年以来，高新区开展培训。"_s, {});
    row("at present", u"目前，高新区正在建设厂房。"_s, {});
    row("year without honour", u"2020年，滨河镇治安案件下降5%。"_s, {});
    row("festival as a theme", u"会议对春节期间的工作进行安排。"_s, {});
    row("a person's life", u"王立1985年8月出生，滨河镇人。"_s, {});
    row("document by its day", u"按照2021年1月1日起施行的《云岭条例》办理。"_s, {});
    row("picture by its day", u"1月6日在滨河镇河边拍摄的稻田(无人机照片)。"_s, {});
    row("contracts by their day", u"1月6日签下的3份合同，让滨河镇的企业忙起来。"_s, {});
    row("what was said most", u"去年9月，滨河镇企业家们反映最多的问题是停车。"_s, {});
    row("season", u"立夏时节，滨河镇的烘焙工坊飘着香。"_s, {});
    row("only a holiday", u"昨天是重阳节，为弘扬美德而来的人很多。"_s, {});
    row("only a working day", u"1月6日，元旦后的首个工作日。"_s, {});
    row("figure of a month", u"去年12月，高新区完成产值58亿元。"_s, {});
    row("day of sending", u"本报云岭1月6日电 滨河镇喜事多。"_s, {});
    row("a deed since a day", u"2021年12月1日开展行动以来，滨河镇变了样。"_s,
        {u"2021-12-01..2021-12-01 滨河镇"_s});
    row("nothing happened", u"去年12月上旬，滨河镇未发生一起火情。"_s, {});
    row("day that describes", u"产量是2021年8月投用时的1.6倍。"_s, {});
    row("still to come after another", u"1月6日，列车从滨河镇驶出，两天后将抵达港口。"_s,
        {u"2022-01-06..2022-01-06 滨河镇"_s});
    row("当天 that leans on nothing", u"滨河镇网格员得知后，当天就把问题报到镇里。"_s, {});
    row("how fast", u"1月6日，滨河镇召开会议。\n网格员得知后，当天就组织维修。"_s,
        {u"2022-01-06..2022-01-06 滨河镇"_s});
    row("standing arrangement", u"滨河镇夜校每周三、周五晚上开课。"_s, {});
    row("standing arrangement, second day", u"滨河镇夜校每周三、周五晚上由老师组织培训。"_s, {});
    row("speaker who moved in", u"1月6日，刚刚搬进青石产业园的公司负责人王立说。"_s, {});
    row("source", u"据滨河镇1月6日通报，各项工作有序开展。"_s, {});
    row("from a month on", u"去年11月起，滨河镇增加走访频次。"_s, {});
    row("vague time by the way", u"滨河镇成绩突出，特别是近期以开展活动为契机。"_s, {});
    row("second, vague time", u"1月6日，滨河镇组成检查组，开展节前检查。"_s,
        {u"2022-01-06..2022-01-06 滨河镇"_s});
    row("planned", u"1月6日，滨河镇定于近期开展培训。"_s, {});
    row("empty", {}, {});
}

void TestEventFinder::events()
{
    QFETCH(QString, text);
    QStringList found;
    for (const Event &event : readArticle(text).events) {
        found.append(u"%1..%2 %3"_s.arg(event.period.start.toString(Qt::ISODate),
                                        event.period.end.toString(Qt::ISODate), event.district));
    }
    QTEST(found, "expected");
}

void TestEventFinder::officesOfTheProvince()
{
    const QString text = u"山东省税收3亿元。滨河镇柳庄村转移村民。1月6日，省农业农村厅派出12个工作组。"_s;
    QCOMPARE(readArticle(text, {}, {}).events.first().district, u"山东省"_s);
    QCOMPARE(readArticle(text).events.first().district, u"柳庄村"_s);
}

void TestEventFinder::what()
{
    const Article article = readArticle(u"1月6日上午，高新区召开安全生产会议，部署下一步工作。"_s);
    QCOMPARE(article.events.size(), 1);
    QCOMPARE(article.events.first().what, u"高新区召开安全生产会议"_s);
    QCOMPARE(article.events.first().quote.words, u"1月6日上午，高新区召开安全生产会议"_s);

    const Article electric = readArticle(u"云岭电力设备有限公司于1月6日揭牌成立。"_s);
    QCOMPARE(electric.events.size(), 1);
    QCOMPARE(electric.events.first().what, u"云岭电力设备有限公司揭牌成立"_s);
}

void TestEventFinder::quotesStandOnThePage()
{
    const QString text = u"1月6日，高新区召开会议。\n1月7日，滨河镇召开会议。"_s;
    const Article article = readArticle(text);
    QCOMPARE(article.events.size(), 2);
    for (const Event &event : article.events)
        QVERIFY(event.quote.standsOn(text));
}

void TestEventFinder::surerOfDays()
{
    const Article article = readArticle(u"1月6日，高新区召开会议。日前，滨河镇召开会议。"_s);
    QCOMPARE(article.events.size(), 2);
    QVERIFY(article.events.first().confidence > article.events.last().confidence);
}

QTEST_GUILESS_MAIN(TestEventFinder)
#include "eventfindertest.moc"
