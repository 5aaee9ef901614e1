#include "tests/reading/facts/readarticle.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Whose figure it is, in articles of one figure.
class TestSubjectTracker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void subjects_data();
    void subjects();
    void members();
    void nationalPaper_data();
    void nationalPaper();
};

void TestSubjectTracker::subjects_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("expected");
    const QString none;
    QTest::addRow("home") << u"高新区规上企业58家。"_s << none << u"云岭高新区"_s;
    QTest::addRow("smallest in a row") << u"高新区滨河镇柳庄村种植辣椒160亩。"_s << none << u"柳庄村"_s;
    QTest::addRow("firm") << u"云岭利民轴承有限公司实现产值2亿元。"_s << none << u"云岭利民轴承有限公司"_s;
    QTest::addRow("该公司") << u"云岭利民轴承有限公司位于高新区。该公司实现产值2亿元。"_s << none
                            << u"云岭利民轴承有限公司"_s;
    QTest::addRow("facility") << u"翠湖孵化器2010年揭牌。\n如今，孵化器孵化企业58家。"_s << none
                              << u"翠湖孵化器"_s;
    QTest::addRow("in the workshop of a firm")
        << u"在云岭利民轴承有限公司的车间里，机器轰鸣。4月9日，系统在3条生产线上线。"_s << none
        << u"云岭利民轴承有限公司"_s;
    QTest::addRow("workshop in quotes")
        << u"王立的“柳叶工坊”开张。去年，销售额28万元。"_s << none << u"柳叶工坊"_s;
    QTest::addRow("goes on") << u"青石产业园区开会。新增市场主体310家。"_s << none << u"青石产业园区"_s;
    QTest::addRow("headline") << u"共清运垃圾30余吨。"_s << u"滨河镇整治环境"_s << u"滨河镇"_s;
    QTest::addRow("visited zone is none") << u"高新区与焦作高新区签约项目12个。"_s << none << u"云岭高新区"_s;
    QTest::addRow("park of the zone")
        << u"去年，该区青石园区新增市场主体310家。"_s << u"青石产业园区服务企业"_s << u"云岭高新区"_s;
    QTest::addRow("country") << u"1至9月，全国优良天数比例为86%。"_s << none << u"全国"_s;
    QTest::addRow("city of the zone") << u"上半年，全市实现税收32亿元。"_s << none << u"云岭市"_s;
    QTest::addRow("frame of a rank") << u"规上工业增加值增速全市第3位。"_s << none << u"云岭高新区"_s;
    QTest::addRow("who told it") << u"记者从市生态环境局获悉，高新区优良天数289天。"_s << none
                                 << u"云岭高新区"_s;
    QTest::addRow("nearest clause") << u"青石产业园区率先发力，滨河镇奋勇争先，清运垃圾30余吨。"_s << none
                                    << u"滨河镇"_s;
    QTest::addRow("a part ends at its semicolon")
        << u"高新区签约，其中滨河镇牵头；新增企业6家。"_s << none << u"云岭高新区"_s;
    QTest::addRow("a list of places")
        << u"滨河镇组织志愿者走进柳庄村、槐店村等，书写春联1200余副。"_s << none << u"滨河镇"_s;
    QTest::addRow("counted zones are none")
        << u"共有52家高新区。"_s << u"青石产业园区"_s << u"青石产业园区"_s;
    QTest::addRow("a firm that is helped")
        << u"云岭宏远电子有限公司扩产。\n去年，高新区帮公司拿到贷款500万元。"_s << none
        << u"云岭宏远电子有限公司"_s;
    QTest::addRow("a firm that is made to do it")
        << u"云岭宏远电子有限公司扩产，新工艺使企业生产效率提高了近10倍。"_s << u"高新区企业扩产"_s
        << u"云岭宏远电子有限公司"_s;
    QTest::addRow("this firm in a zone")
        << u"云岭宏远电子有限公司扩产。\n这家落户青石产业园区的企业，员工420人。"_s << none
        << u"云岭宏远电子有限公司"_s;
    QTest::addRow("the firm of who speaks")
        << u"高新区开会。“春天通过审定以来，这款机型一直供不应求，目前已经接到订单67架，生产线全部排满。”云岭宏远电子有限公司副总经理王立说。"_s
        << none << u"云岭宏远电子有限公司"_s;
    QTest::addRow("a firm's own engineer tells it")
        << u"云岭宏远电子有限公司扩产。“快了一倍。”公司总工程师王立介绍，机组达产后，年新增产值4亿元。"_s
        << none << u"云岭宏远电子有限公司"_s;
    QTest::addRow("where a firm moved to")
        << u"云岭宏远电子有限公司扩产。去年从上海搬到滨河镇，每天测试芯片600万颗。"_s << none
        << u"云岭宏远电子有限公司"_s;
    QTest::addRow("known all over the world")
        << u"高新区集聚药企，其中全球知名药企14家。"_s << none << u"云岭高新区"_s;
    QTest::addRow("a building") << u"滨河镇服务中心三楼灯火通明，高新区夜校开课。书法等课程录取1120人。"_s
                                << none << u"云岭高新区"_s;
    QTest::addRow("where a firm lies") << u"云岭宏远电子有限公司扩产。该基地位于滨河镇以东，占地320亩。"_s
                                       << u"宏远电子扩产"_s << u"云岭宏远电子有限公司"_s;
    QTest::addRow("a firm by four characters of its name")
        << u"云岭宏远电子有限公司投产。\n去年，宏远电子完成产值3亿元。"_s << none
        << u"云岭宏远电子有限公司"_s;
    QTest::addRow("the firm of the headline")
        << u"去年，新增员工420人。"_s << u"宏远电子：云岭宏远电子有限公司扩产记"_s
        << u"云岭宏远电子有限公司"_s;
    QTest::addRow("a firm named in full by the headline alone")
        << u"高新区支持创新。\n走进青石工业园区宏远电子公司，生产线增至12条。"_s
        << u"云岭宏远电子有限公司扩产记"_s << u"云岭宏远电子有限公司"_s;
    QTest::addRow("a firm that a district visits")
        << u"共收集意见12条。"_s << u"滨河镇走访云岭宏远电子有限公司"_s << u"滨河镇"_s;
    QTest::addRow("no firm by a common word")
        << u"云岭高新技术创业有限公司投产。\n目前，高新技术企业58家。"_s << none << u"云岭高新区"_s;
    QTest::addRow("a community that acts")
        << u"柳庄社区列入改造计划。社区先后收集意见137条。"_s << none << u"柳庄社区"_s;
    QTest::addRow("a byname is no place")
        << u"滨河镇柳庄村曾是“空壳村”，村集体收入仅1.2万元。"_s << none << u"柳庄村"_s;
    QTest::addRow("parks in brackets")
        << u"青石产业园开工。\n高新区税收居全市7个区县（园区）第2位。"_s << none << u"云岭高新区"_s;
    QTest::addRow("the office that told it, before a carried figure")
        << u"记者从高新区社会事业局获悉，标准调整。惠及对象783名。"_s << none << u"云岭高新区"_s;
    QTest::addRow("an office whose head speaks")
        << u"高新区服务中心主任王立说，设立基金10亿元。"_s << none << u"云岭高新区"_s;
    QTest::addRow("counted with others")
        << u"高新区项目开工，青石产业园、云精铸件等两个项目总投资26亿元。"_s << none << u"云岭高新区"_s;
    QTest::addRow("counted by estates") << u"按小区计，开工率76%。"_s << none << u"云岭高新区"_s;
    QTest::addRow("a region by its place") << u"其中，沿海地区营业收入9126亿元。"_s << none << u"沿海地区"_s;
    QTest::addRow("a city by its short name") << u"临沂今年新增企业30家。"_s << none << u"临沂市"_s;
    QTest::addRow("the speaker of an office")
        << u"高新区科创服务中心主任王立说，新引进企业26家。"_s << none << u"云岭高新区"_s;
    QTest::addRow("an office that told two sentences before")
        << u"记者从高新区社会事业局获悉，补助标准提高。调整后，惠及老人783名。"_s << none << u"云岭高新区"_s;
    QTest::addRow("police that tell their deeds")
        << u"5月6日，云岭高新区公安分局发布战果。三个月来，破获案件64起。"_s << none
        << u"云岭高新区公安分局"_s;
    QTest::addRow("a zone that a firm is named after")
        << u"云岭火炬集团供稿。\n目前，云岭火炬高新区有企业1146家。"_s << none << u"云岭火炬高新区"_s;
    QTest::addRow("a place in a row of projects")
        << u"高新区集中开工，青石产业园、陕钛铸件、吉田内饰等项目动工，新增产值48亿元。"_s << none
        << u"云岭高新区"_s;
    QTest::addRow("a part passes nothing on")
        << u"高新区招聘，其中滨河镇牵头。笔试成绩占50%。"_s << none << u"云岭高新区"_s;
    QTest::addRow("an estate passes nothing on")
        << u"高新区接到柳苑小区来电。柳苑小区路灯坏了。今年受理诉求6712件。"_s << none << u"云岭高新区"_s;
    QTest::addRow("a trade leaves the firm told before it")
        << u"云岭利民轴承有限公司满产。生物医药产业产值增长5.2%。"_s << none << u"云岭高新区"_s;
    QTest::addRow("the town centre is no city")
        << u"去年，城区亮灯率保持在98.5%。"_s << none << u"云岭高新区"_s;
    QTest::addRow("the venue of a contest")
        << u"5月10日，创业大赛在高新区科技创新园启动，吸引项目1327个。"_s << none << u"云岭高新区"_s;
    QTest::addRow("seen in an office")
        << u"记者在高新区环境监控中心看到，重点企业46家的排放一目了然。"_s << none << u"云岭高新区"_s;
    QTest::addRow("the place it is about")
        << u"在青石产业园区，集聚企业54家。"_s << none << u"青石产业园区"_s;
    QTest::addRow("only the opening tells what it is about")
        << u"高新区召开企业座谈会，收集意见。\n滨河镇派人参加，青柯镇来信。\n共清运垃圾30余吨。"_s << none
        << u"云岭高新区"_s;
    QTest::addRow("an institute") << u"滨河镇招商引智。云岭生物研究院推出新品，孵化项目41个。"_s << none
                                  << u"云岭生物研究院"_s;
    QTest::addRow("an institute in passing")
        << u"滨河镇联合云岭生物研究院开展攻关，孵化项目41个。"_s << none << u"滨河镇"_s;
    QTest::addRow("the customs that told it")
        << u"据云岭海关统计，去年高新区出口额12亿元。"_s << none << u"云岭高新区"_s;
    QTest::addRow("police of a city's zone")
        << u"云岭市公安局高新分局通报，该局破获案件64起。"_s << none << u"云岭市公安局高新分局"_s;
    QTest::addRow("an area") << u"青屏片区建成。\n目前，片区新增企业127家。"_s << none << u"青屏片区"_s;
    QTest::addRow("a park in an area")
        << u"青屏片区的利民产业园扩产，园区不变。订单增长40%。"_s << none << u"利民产业园"_s;
    QTest::addRow("a village by its committee")
        << u"高新区帮扶滨河镇柳庄村。\n去年，村集体经济收入达到68万元。"_s << none << u"柳庄村"_s;
    QTest::addRow("a town by its whole")
        << u"滨河街道走进柳庄村。\n截至6月底，全街道收到诉求4826件。"_s << none << u"滨河街道"_s;
    QTest::addRow("speech passes nothing on")
        << u"柳庄村种植小番茄。“园区有大市场。”王立说。去年，卖出蔬果41万公斤。"_s << none << u"柳庄村"_s;
    QTest::addRow("the firm told throughout")
        << u"云岭利民轴承有限公司满产。公司新招工人。\n车间里机器轰鸣。产量提高30%。"_s << none
        << u"云岭利民轴承有限公司"_s;
    QTest::addRow("a firm for example")
        << u"高新区税务局上门辅导。云岭利民轴承有限公司受益。公司点赞。\n今年走访企业415户。"_s << none
        << u"云岭高新区"_s;
    QTest::addRow("nobody") << u"共清运垃圾30余吨。"_s << none << u"云岭高新区"_s;
}

void TestSubjectTracker::subjects()
{
    QFETCH(QString, text);
    QFETCH(QString, headline);
    const Article article = readArticle(text, headline);
    QCOMPARE(article.observations.size(), 1);
    QTEST(article.observations.first().subject, "expected");
}

/// A row of places with a figure each.
void TestSubjectTracker::members()
{
    const Article article =
        readArticle(u"高新区招聘社区工作者60名，其中滨河镇25名、青柯镇20名、槐店镇15名。"_s, {});
    QStringList subjects;
    for (const Observation &observation : article.observations)
        subjects.append(observation.subject);
    QCOMPARE(subjects, QStringList({u"云岭高新区"_s, u"滨河镇"_s, u"青柯镇"_s, u"槐店镇"_s}));
}

void TestSubjectTracker::nationalPaper_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addRow("zone in passing")
        << u"3月1日，在襄阳高新区上班的王立说。国家税务总局数据显示，已减税1012亿元。"_s << u"全国"_s;
    QTest::addRow("zone that acts") << u"3月1日，襄阳高新区开会。今年新增企业58家。"_s << u"襄阳高新区"_s;
    QTest::addRow("police of a county")
        << u"3月1日，济南市开会。\n今年以来，惠阳警方破获案件173起。"_s << u"惠阳区"_s;
    QTest::addRow("city of the opening")
        << u"3月1日，济南市开会。\n国家投入，新增企业58家。"_s << u"济南市"_s;
    QTest::addRow("a village told with all above it")
        << u"清晨，云南省青屏县滨河乡柳庄村的王立出门。\n卫生室接诊4260人次。"_s << u"柳庄村"_s;
    QTest::addRow("dateline") << u"本报济南3月1日电 我国出口回升。\n税收增长3亿元。"_s << u"全国"_s;
    QTest::addRow("a zone as the country's example")
        << u"国务院新闻办公室20日举行发布会，介绍工业情况。去年，规上工业增加值达40万亿元。\n会上，澄州高新区受到表扬。"_s
        << u"全国"_s;
}

/// A page that is no zone's own.
void TestSubjectTracker::nationalPaper()
{
    QFETCH(QString, text);
    const Article article = readArticle(text, {}, {});
    QCOMPARE(article.observations.size(), 1);
    QTEST(article.observations.first().subject, "expected");
}

QTEST_GUILESS_MAIN(TestSubjectTracker)
#include "subjecttrackertest.moc"
