#include "models/reading/facts/eventwording.h"
#include "models/reading/lexicon.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestEventWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void neverTooLong();
};

void TestEventWording::words_data()
{
    QTest::addColumn<QString>("lead");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &lead, const QString &told, const QString &expected) {
        QTest::addRow("%s", name) << lead << told << expected;
    };

    row("first clause", {}, u"，高新区召开安全会议，部署下一步工作。"_s, u"高新区召开安全会议"_s);
    row("who stands before the time", u"滨河镇于"_s, u"召开会议。"_s, u"滨河镇召开会议"_s);
    row("from then on", {}, u"起，云岭大桥正式通车。"_s, u"云岭大桥正式通车"_s);
    row("a second time first", {}, u"、2021年，柳庄村荣获文明村称号。"_s, u"柳庄村荣获文明村称号"_s);
    row("time that began before", u"自清河行动启动至"_s, u"，滨河镇清理河道12公里。"_s,
        u"滨河镇清理河道12公里"_s);
    row("feast beside the day", {}, u"，元宵节当天，社火队走上街头。"_s, u"社火队走上街头"_s);
    row("lunar day beside the day", {}, u"，正月初七，企业全部开工。"_s, u"企业全部开工"_s);
    row("at once", {}, u"就通过验收。"_s, u"通过验收"_s);
    row("brackets", {}, u"，滨河镇召开班子（扩大）会议。"_s, u"滨河镇召开班子会议"_s);

    row("manner first", {}, u"，高新区采取“线上+线下”的方式，举办招聘会。"_s, u"高新区举办招聘会"_s);
    row("aim first", {}, u"，柳泉街道以建设宜居家园为工作重点，开展清洁行动。"_s, u"柳泉街道开展清洁行动"_s);
    row("ground first", {}, u"，为贯彻会议精神，高新区召开动员会。"_s, u"高新区召开动员会"_s);
    row("place first", {}, u"，在柳庄村文化广场上，村民们正在排练舞龙。"_s, u"村民们正在排练舞龙"_s);
    row("news first", {}, u"，滨河镇传来喜讯，柳庄村入选省级名单。"_s, u"柳庄村入选省级名单"_s);
    row("manner alone", {}, u"，滨河镇采取网格化方式。"_s, u"滨河镇采取网格化方式"_s);

    row("occasion", {}, u"，在云岭高新区第三届职工运动会上，选手们奋勇争先。"_s,
        u"云岭高新区第三届职工运动会"_s);
    row("selection", {}, u"，在全市文明单位评选中，滨河镇名列第一。"_s, u"全市文明单位评选"_s);
    row("place of a deed", {}, u"，滨河镇在柳庄村开展演练。"_s, u"滨河镇在柳庄村开展演练"_s);

    row("comma in a quotation", {}, u"，滨河镇举办了“读好书，做新人”主题读书活动。"_s,
        u"滨河镇举办了“读好书，做新人”主题读书活动"_s);
    row("a long name is kept from its verb on", {},
        u"，云岭高新区柳泉街道组织辖区十余家重点骨干企业负责人召开惠企政策宣讲会。"_s,
        u"组织辖区十余家重点骨干企业负责人召开惠企政策宣讲会"_s);
    row("a long ceremony without its place", {},
        u"，“云岭市大学生创新创业孵化基地服务工作站”揭牌仪式在高新区创业大厦举行。"_s,
        u"“云岭市大学生创新创业孵化基地服务工作站”揭牌仪式"_s);
    row("two deeds", {}, u"，高新区举行重点工业项目集中观摩活动并召开招商引资和项目建设推进会议。"_s,
        u"高新区举行重点工业项目集中观摩活动"_s);
    row("deed before the time", u"云岭轴承有限公司成立于"_s, u"，经过两年发展壮大。"_s,
        u"云岭轴承有限公司成立"_s);
    row("month named before", u"三个月后的"_s, u"，首家企业入驻。"_s, u"首家企业入驻"_s);
    row("occasion that was held", {}, u"召开的企业座谈会上，公司反映用电问题。"_s, u"企业座谈会"_s);
    row("inside a building", {}, u"，柳泉街道党群服务中心内，志愿者正在授课。"_s, u"志愿者正在授课"_s);
    row("leader first", {}, u"，主要负责人带队，开展慰问活动。"_s, u"主要负责人带队，开展慰问活动"_s);
    row("helpers first", {}, u"，应急管理局联合公安部门，对辖区企业开展安全检查。"_s,
        u"应急管理局联合公安部门，对辖区企业开展安全检查"_s);
    row("place without a verb", {}, u"，滨河街道十字路口，一辆洒水车缓缓驶过。"_s, u"一辆洒水车缓缓驶过"_s);
    row("after a deed", {}, u"，公司搬进科技园后，管家上门服务。"_s, u"管家上门服务"_s);
    row("two names of one meeting", {},
        u"，“云岭农业龙头企业优秀管理人才交流活动”暨招商推介会在农业博览园启幕。"_s,
        u"“云岭农业龙头企业优秀管理人才交流活动”暨招商推介会"_s);
    row("sight first", {}, u"，映入眼帘的是一片繁忙景象，工人正在铺设管道。"_s, u"工人正在铺设管道"_s);
    row("a long slogan is left out", {},
        u"，滨河产业园区举办了“学先进找差距，砥砺前行再出发”赴外地挂职学习专题汇报会。"_s,
        u"滨河产业园区举办了赴外地挂职学习专题汇报会"_s);
    row("later deed", {},
        u"，柳泉街道组织各村干部、物业公司保洁员、学生志愿者和热心居民共70余人开展清洁行动。"_s,
        u"开展清洁行动"_s);
    row("cut", {}, u"，云岭市甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥有限公司的厂房灯火通明。"_s,
        u"云岭市甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥有限公司…"_s);
    row("nothing told", u"通车典礼"_s, u"。"_s, u"通车典礼"_s);
}

void TestEventWording::words()
{
    QFETCH(const QString, lead);
    QFETCH(const QString, told);
    QFETCH(const QString, expected);
    QCOMPARE(EventWording(Lexicon()).of(lead, told), expected);
}

void TestEventWording::neverTooLong()
{
    const EventWording wording{Lexicon()};
    for (qsizetype length = 0; length < 80; ++length) {
        const QString told = u"，"_s + QString(length, u'云') + u"召开会议"_s + QString(length, u'岭');
        QVERIFY(wording.of(QString(length, u'镇'), told).size() <= EventWording::longest);
    }
}

QTEST_APPLESS_MAIN(TestEventWording)
#include "eventwordingtest.moc"
