#include "tests/reading/facts/readarticle.h"

#include "models/datatypes/enumkeys.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Figures with their spans and statuses: what is ahead of the issue, and ranks before and after.
class TestFigurePeriods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spans_data();
    void spans();
    void periods_data();
    void periods();
};

void TestFigurePeriods::spans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const QString year = u"2022-01-01/2022-12-31"_s;
    const QString before = u"2021-01-01/2021-12-31"_s;
    const QString issue = u"2022-01-10/2022-01-15"_s;
    QTest::addRow("ranks before and after")
        << u"力争今年国家高新区排名由第88位上升到第80位。"_s
        << QStringList{u"88 %1 actual"_s.arg(before), u"80 %1 planned"_s.arg(year)};
    QTest::addRow("former rank with its own year")
        << u"国家高新区排名由2019年的第95位升至2021年的第88位。"_s
        << QStringList{u"95 2019-01-01/2019-12-31 actual"_s, u"88 %1 actual"_s.arg(before)};
    QTest::addRow("whole year ahead with its rate")
        << u"预计全年，高新区地区生产总值将达到112亿元，增长7%。"_s
        << QStringList{u"11200000000 %1 expected"_s.arg(year), u"7 %1 expected"_s.arg(year)};
    QTest::addRow("since a month's deed")
        << u"自2021年3月启动以来，小区召开联席会6次，解决问题28件。"_s
        << QStringList{u"6 2021-03-01/2022-01-15 actual"_s, u"28 2021-03-01/2022-01-15 actual"_s};
    QTest::addRow("what stands there on a day")
        << u"截至2021年11月，园区投产企业达57家，新增就业岗位300个。"_s
        << QStringList{u"57 2021-11-30/2021-11-30 actual"_s, u"300 2021-01-01/2021-11-30 actual"_s};
    QTest::addRow("gathered up to a month's end")
        << u"截至2021年6月底，高新区完成固定资产投资12亿元，同比增长15%；签约率92%，企业达到146家，比上年增长12%。"_s
        << QStringList{u"1200000000 2021-01-01/2021-06-30 actual"_s, u"15 2021-01-01/2021-06-30 actual"_s,
                       u"92 2021-06-30/2021-06-30 actual"_s, u"146 2021-06-30/2021-06-30 actual"_s,
                       u"12 2021-06-30/2021-06-30 actual"_s};
    QTest::addRow("the end of a span that narrowed")
        << u"2021年1至8月，高新区税收降幅由一季度的41%收窄至6%。"_s
        << QStringList{u"41 2021-01-01/2021-03-31 actual"_s, u"6 2021-01-01/2021-08-31 actual"_s};
    QTest::addRow("expected behind a deed of before")
        << u"首期2020年3月动工，二期预计2023年建成，届时年产值可望超过4亿元。"_s
        << QStringList{u"400000000 2023-01-01/2023-12-31 expected"_s};
    QTest::addRow("former figure of the same span")
        << u"2021年1至9月，高新区税收由去年同期的2亿元增至3亿元。"_s
        << QStringList{u"200000000 2020-01-01/2020-09-30 actual"_s,
                       u"300000000 2021-01-01/2021-09-30 actual"_s};
    QTest::addRow("the same span told behind")
        << u"2021年1至8月，高新区接待考察团队41批，去年同期为29批。"_s
        << QStringList{u"41 2021-01-01/2021-08-31 actual"_s, u"29 2020-01-01/2020-08-31 actual"_s};
    QTest::addRow("edges of a span of years")
        << u"2011年至2020年，高新区贸易额从2亿元跃升至9亿元，扩大4倍。"_s
        << QStringList{u"200000000 2011-01-01/2011-12-31 actual"_s,
                       u"900000000 2020-01-01/2020-12-31 actual"_s, u"4 2011-01-01/2020-12-31 actual"_s};
    QTest::addRow("first months with spaces")
        << u"2021年前 5 个月，高新区税收增长9%。"_s << QStringList{u"9 2021-01-01/2021-05-31 actual"_s};
    QTest::addRow("since a month") << u"2021年3月起，滨河镇推行网格化，培训农民120人次。"_s
                                   << QStringList{u"120 2021-03-01/2022-01-15 actual"_s};
    QTest::addRow("from a month on") << u"从2021年3月份起，滨河镇培训农民120人次。"_s
                                     << QStringList{u"120 2021-03-01/2022-01-15 actual"_s};
    QTest::addRow("the year that is looked back on")
        << u"过去一年，高新区税收2亿元。这一年，高新区新增企业46家。"_s
        << QStringList{u"200000000 %1 actual"_s.arg(before), u"46 %1 actual"_s.arg(before)};
    QTest::addRow("that year of a story") << u"2012年，钢价下跌。那一年，滨河镇的企业亏损3100万元。"_s
                                          << QStringList{u"31000000 2012-01-01/2012-12-31 actual"_s};
    QTest::addRow("what stands now behind a founding")
        << u"园区2013年建园，现有企业54家，其中规模以上企业20家。"_s
        << QStringList{u"54 %1 actual"_s.arg(issue), u"20 %1 actual"_s.arg(issue)};
    QTest::addRow("counted since a month's beginning")
        << u"2021年8月，滨河镇试点便民服务，覆盖19个村，累计服务3100人次，办结79件。"_s
        << QStringList{u"19 2021-08-01/2021-08-31 actual"_s, u"3100 2021-08-01/2022-01-15 actual"_s,
                       u"79 2021-08-01/2022-01-15 actual"_s};
    QTest::addRow("counted from a day on") << u"1月4日起，滨河镇开展行动，累计出动警力260人次。"_s
                                           << QStringList{u"260 2022-01-04/2022-01-15 actual"_s};
    QTest::addRow("a rate on a day") << u"截至1月9日，园区员工到岗率96%，完成投资3亿元。"_s
                                     << QStringList{u"96 2022-01-09/2022-01-09 actual"_s,
                                                    u"300000000 2022-01-01/2022-01-09 actual"_s};
    QTest::addRow("a deadline gone by") << u"2021年10月底前，高新区兑付资金1286万元。"_s
                                        << QStringList{u"12860000 2021-01-01/2021-10-31 actual"_s};
    QTest::addRow("run for a year") << u"2021年1月，平台上线。运行近一年，平台收集问题154条。"_s
                                    << QStringList{u"154 2021-01-01/2022-01-15 actual"_s};
    QTest::addRow("parts of what was told")
        << u"2021年上半年，热线承办工单8460件。\n工单中，噪声类1372件。"_s
        << QStringList{u"8460 2021-01-01/2021-06-30 actual"_s, u"1372 2021-01-01/2021-06-30 actual"_s};
    QTest::addRow("who took part") << u"1月6日，滨河镇举行防汛演练。村民共340人参加了演练。"_s
                                   << QStringList{u"340 2022-01-06/2022-01-06 actual"_s};
    QTest::addRow("to be done this year")
        << u"今年要加快发展，高新技术企业达到55家。"_s << QStringList{u"55 %1 planned"_s.arg(year)};
    QTest::addRow("laid down by a meeting")
        << u"会议明确，2022年地区生产总值增长7%，高新技术企业达到140家。"_s
        << QStringList{u"7 %1 planned"_s.arg(year), u"140 %1 planned"_s.arg(year)};
    QTest::addRow("a meeting that looks back")
        << u"会议指出，2021年地区生产总值增长7%。"_s << QStringList{u"7 %1 actual"_s.arg(before)};
    QTest::addRow("one after the other")
        << u"2021年4月，社区列入计划，先后召开议事会9次，收集意见137条。"_s
        << QStringList{u"9 2021-04-01/2022-01-15 actual"_s, u"137 2021-04-01/2022-01-15 actual"_s};
    QTest::addRow("counted from what was told")
        << u"2020年11月，园区成立联盟。一年多来，联盟举办对接会9场。"_s
        << QStringList{u"9 2020-11-01/2022-01-15 actual"_s};
    QTest::addRow("what the figure is measured by")
        << u"2021年，公司实现产值8亿元，是2015年的5.4倍。"_s
        << QStringList{u"800000000 2021-01-01/2021-12-31 actual"_s, u"5 2021-01-01/2021-12-31 actual"_s};
    QTest::addRow("the year in a name") << u"1月6日，2022年科技成果直通车活动在云岭举行，路演项目15个。"_s
                                        << QStringList{u"15 2022-01-06/2022-01-06 actual"_s};
    QTest::addRow("cut off within the year")
        << u"截至1月8日，该区今年新增企业30家。"_s << QStringList{u"30 2022-01-01/2022-01-08 actual"_s};
    QTest::addRow("the year up to a day") << u"去年截至11月底，公司实现销售收入3亿元。"_s
                                          << QStringList{u"300000000 2021-01-01/2021-11-30 actual"_s};
    QTest::addRow("soon") << u"近期还将有3家企业入驻。"_s << QStringList{u"3 %1 planned"_s.arg(issue)};
    QTest::addRow("recent years are no span")
        << u"近年来，滨河镇建成步道9公里。"_s << QStringList{u"9 %1 actual"_s.arg(issue)};
    QTest::addRow("years after, today") << u"2016年，公司租房起步。五年后的今天，公司员工86人。"_s
                                        << QStringList{u"86 %1 actual"_s.arg(issue)};
    QTest::addRow("a happening's month is not gathered over")
        << u"2021年10月，社区食堂建成。就餐老人160人。"_s << QStringList{u"160 %1 actual"_s.arg(issue)};
    QTest::addRow("days in a row") << u"1月1日至5日，高新区接待游客3万人次。酒店收入310万元。"_s
                                   << QStringList{u"30000 2022-01-01/2022-01-05 actual"_s,
                                                  u"3100000 2022-01-01/2022-01-05 actual"_s};
    QTest::addRow("a part with its own time")
        << u"截至2021年11月，已培育企业89家，其中2021年新培育43家。"_s
        << QStringList{u"89 2021-11-30/2021-11-30 actual"_s, u"43 2021-01-01/2021-12-31 actual"_s};
    QTest::addRow("deeds of the running year up to a day")
        << u"今年，高新区安排项目98个。截至1月8日，已开工89个。"_s
        << QStringList{u"98 2022-01-01/2022-12-31 actual"_s, u"89 2022-01-01/2022-01-08 actual"_s};
    QTest::addRow("the time behind its figure") << u"引导基金首期5000万元已于2021年5月22日到位。"_s
                                                << QStringList{u"50000000 2021-05-22/2021-05-22 actual"_s};
    QTest::addRow("from a deed to a day") << u"自2021年5月上线至8月20日，平台兑现资金9亿元。"_s
                                          << QStringList{u"900000000 2021-05-01/2021-08-20 actual"_s};
    QTest::addRow("the year before the one told")
        << u"截至2020年底，投诉由上一年的386件降到241件。"_s
        << QStringList{u"386 2019-01-01/2019-12-31 actual"_s, u"241 2020-12-31/2020-12-31 actual"_s};
    QTest::addRow("what is now, before what shall be")
        << u"明年6月投产后，月产能可由4万片扩至7万片。"_s
        << QStringList{u"40000 %1 actual"_s.arg(issue), u"70000 2023-06-01/2023-06-30 planned"_s};
    QTest::addRow("the old year before its accounts are closed")
        << u"预计全年完成税收20亿元，增长7%。"_s
        << QStringList{u"2000000000 %1 expected"_s.arg(before), u"7 %1 expected"_s.arg(before)};
    QTest::addRow("at least so many years")
        << u"去年，公司产值2亿元。两年多来，园区落户企业33家。"_s
        << QStringList{u"200000000 %1 actual"_s.arg(before), u"33 2020-01-10/2022-01-15 actual"_s};
    QTest::addRow("aim of the year is no time")
        << u"高新区规上企业将达到70家，完成全年目标的85%。"_s
        << QStringList{u"70 %1 planned"_s.arg(issue), u"85 %1 actual"_s.arg(issue)};
}

void TestFigurePeriods::spans()
{
    QFETCH(QString, text);
    QStringList told;
    const Article article = readArticle(text);
    for (const Observation &figure : article.observations) {
        told.append(u"%1 %2/%3 %4"_s.arg(QString::number(figure.value, 'f', 0),
                                         figure.period.start.toString(Qt::ISODate),
                                         figure.period.end.toString(Qt::ISODate), keyOf(figure.status)));
    }
    QTEST(told, "expected");
}

void TestFigurePeriods::periods_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addRow("last year") << u"去年，高新区新增市场主体310家。"_s << QDate(2021, 1, 1)
                               << QDate(2021, 12, 31);
    QTest::addRow("runs over commas") << u"2020年，高新区奋发有为，成绩斐然，新增市场主体310家。"_s
                                      << QDate(2020, 1, 1) << QDate(2020, 12, 31);
    QTest::addRow("base is no period")
        << u"2021年，刑事案件较2020年下降12.5%。"_s << QDate(2021, 1, 1) << QDate(2021, 12, 31);
    QTest::addRow("present") << u"目前，高新区规上企业58家。"_s << QDate(2022, 1, 10) << QDate(2022, 1, 15);
    QTest::addRow("state") << u"2020年，公司成绩斐然。同时，拥有专利12项。"_s << QDate(2022, 1, 10)
                           << QDate(2022, 1, 15);
    QTest::addRow("event day") << u"1月6日，滨河镇开展植树活动。\n活动中，栽种树苗500余棵。"_s
                               << QDate(2022, 1, 6) << QDate(2022, 1, 6);
    QTest::addRow("same sentence") << u"1月6日，滨河镇干部栽种树苗500余棵。"_s << QDate(2022, 1, 6)
                                   << QDate(2022, 1, 6);
    QTest::addRow("year goes on") << u"2021年，高新区治安好转。排查隐患120处。"_s << QDate(2021, 1, 1)
                                  << QDate(2021, 12, 31);
    QTest::addRow("figures compared go on with the period of the paragraph before")
        << u"2021年前三季度，高新区运行平稳。\n工业增加值增长5%。"_s << QDate(2021, 1, 1)
        << QDate(2021, 9, 30);
    QTest::addRow("a period goes on in its paragraph")
        << u"2021年上半年，招商提速。其中，新签项目71个。"_s << QDate(2021, 1, 1) << QDate(2021, 6, 30);
    QTest::addRow("what there is, does not")
        << u"2021年上半年，招商提速。\n高新技术企业71家。"_s << QDate(2022, 1, 10) << QDate(2022, 1, 15);
    QTest::addRow("end of a year") << u"2021年末，全区常住人口8万人。"_s << QDate(2021, 12, 31)
                                   << QDate(2021, 12, 31);
    QTest::addRow("this year so far")
        << u"今年，高新区新增市场主体310家。"_s << QDate(2022, 1, 1) << QDate(2022, 1, 15);
    QTest::addRow("goal of this year")
        << u"今年，高新区力争新增市场主体310家。"_s << QDate(2022, 1, 1) << QDate(2022, 12, 31);
    QTest::addRow("year of the ranking") << u"日前，2020年度国家高新区评价揭晓，高新区位列全国第88位。"_s
                                         << QDate(2020, 1, 1) << QDate(2020, 12, 31);
    QTest::addRow("whole year ahead")
        << u"预计全年高新区规上企业达到70家。"_s << QDate(2022, 1, 1) << QDate(2022, 12, 31);
    QTest::addRow("ranking without a year")
        << u"在国家高新区排名中，该区位列第88位。"_s << QDate(2021, 1, 1) << QDate(2021, 12, 31);
    QTest::addRow("the whole year, told in January")
        << u"全年完成税收2亿元。"_s << QDate(2021, 1, 1) << QDate(2021, 12, 31);
    QTest::addRow("what stands at the year's end")
        << u"2021年末，外贸企业总数达到215家。"_s << QDate(2021, 12, 31) << QDate(2021, 12, 31);
    QTest::addRow("ran on since a month") << u"2021年9月，社区请来调解员坐堂，四个多月调解纠纷127件。"_s
                                          << QDate(2021, 9, 1) << QDate(2022, 1, 15);
    QTest::addRow("less than a year")
        << u"公司2021年8月才注册，不到半年已拿到订单3亿元。"_s << QDate(2021, 8, 1) << QDate(2022, 1, 15);
    QTest::addRow("days counted from a day") << u"1月6日，消防站上门检查。三天里，检查组发现隐患208处。"_s
                                             << QDate(2022, 1, 6) << QDate(2022, 1, 8);
    QTest::addRow("from a trial to a month's end")
        << u"2021年3月1日，高新区率先试点，到2021年11月底完成成果登记415项。"_s << QDate(2021, 3, 1)
        << QDate(2021, 11, 30);
    QTest::addRow("what stands at a month's end")
        << u"到2021年11月底，全区参加养老保险的有6万人。"_s << QDate(2021, 11, 30) << QDate(2021, 11, 30);
    QTest::addRow("first months") << u"2021年头两个月，全区火灾起数同比下降17%。"_s << QDate(2021, 1, 1)
                                  << QDate(2021, 2, 28);
    QTest::addRow("sown for the year")
        << u"今年全镇种植水稻2万亩。"_s << QDate(2022, 1, 1) << QDate(2022, 12, 31);
    QTest::addRow("owned behind last year")
        << u"2020年，公司成绩斐然，拥有有效专利27件。"_s << QDate(2022, 1, 10) << QDate(2022, 1, 15);
    QTest::addRow("owned in a story")
        << u"2015年公司刚搬来时，只有工程师20名。"_s << QDate(2015, 1, 1) << QDate(2015, 12, 31);
    QTest::addRow("connected since") << u"平台2020年10月上线，已接入医院68家。"_s << QDate(2022, 1, 10)
                                     << QDate(2022, 1, 15);
    QTest::addRow("a school as it stands") << u"1月6日，柳庄学校迎来学生。该校位于滨河镇，占地78亩。"_s
                                           << QDate(2022, 1, 10) << QDate(2022, 1, 15);
    QTest::addRow("a month up to a day told")
        << u"2021年11月20日挂牌的政务大厅，到12月19日整整运行了一个月。一个月里，受理申请2374件。"_s
        << QDate(2021, 11, 20) << QDate(2021, 12, 19);
    QTest::addRow("by the year's end")
        << u"2022年底前，高新区还要再添驿站9个。"_s << QDate(2022, 1, 1) << QDate(2022, 12, 31);
    QTest::addRow("by a month's end")
        << u"2022年7月底前，高新区还要再添驿站9个。"_s << QDate(2022, 7, 1) << QDate(2022, 7, 31);
    QTest::addRow("built at a time, as it stands")
        << u"该项目2021年12月投产，年产水泵5万台。"_s << QDate(2022, 1, 10) << QDate(2022, 1, 15);
    QTest::addRow("reached by the end of next year")
        << u"到2023年底，高新区上市企业将达到12家。"_s << QDate(2023, 1, 1) << QDate(2023, 12, 31);
    QTest::addRow("told to a reporter")
        << u"1月9日，记者从高新区获悉，规上企业58家。"_s << QDate(2022, 1, 10) << QDate(2022, 1, 15);
}

void TestFigurePeriods::periods()
{
    QFETCH(QString, text);
    const Article article = readArticle(text);
    QCOMPARE(article.observations.size(), 1);
    QTEST(article.observations.first().period.start, "start");
    QTEST(article.observations.first().period.end, "end");
}

QTEST_GUILESS_MAIN(TestFigurePeriods)
#include "figureperiodstest.moc"
