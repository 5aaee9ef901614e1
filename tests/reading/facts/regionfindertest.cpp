#include "models/reading/facts/regionfinder.h"

#include "models/reading/lexicon.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestRegionFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void regions_data();
    void regions();
    void national_data();
    void national();
    void pages_data();
    void pages();
    void headings_data();
    void headings();
    void widens();

private:
    Lexicon m_lexicon{u":/lexicon"_s};
    RegionFinder m_finder{m_lexicon};
};

void TestRegionFinder::regions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("home");
    QTest::addColumn<QStringList>("expected");
    const QString none;
    QTest::addRow("listed city") << u"临沂市实现税收3亿元。"_s << none << QStringList{u"临沂市"_s};
    QTest::addRow("city of no list") << u"目前，云岭市实现税收3亿元。"_s << none << QStringList{u"云岭市"_s};
    QTest::addRow("county of one letter") << u"滑县实现税收3亿元。"_s << none << QStringList{u"滑县"_s};
    QTest::addRow("county of no list") << u"柳泉县共有企业30家。"_s << none << QStringList{u"柳泉县"_s};
    QTest::addRow("country") << u"其中，我国出口增长3%。"_s << none << QStringList{u"全国"_s};
    QTest::addRow("several provinces") << u"长三角地区出口增长3%。"_s << none << QStringList{u"长三角地区"_s};
    QTest::addRow("last named city") << u"云岭市召开会议。全市税收3亿元。"_s << none
                                     << QStringList{u"云岭市"_s, u"云岭市"_s};
    QTest::addRow("named later") << u"全市税收3亿元。会议由云岭市政府召开。"_s << none
                                 << QStringList{u"云岭市"_s};
    QTest::addRow("city of the home zone")
        << u"全市税收3亿元。"_s << u"云岭高新区"_s << QStringList{u"云岭市"_s};
    QTest::addRow("city from which it is sent")
        << u"本报襄阳讯 村口有网店。全市开办网店3家，全省第一。"_s << none << QStringList{u"襄阳市"_s};
    QTest::addRow("nothing tells which") << u"全市税收3亿元。"_s << none << QStringList{u"全市"_s};
    QTest::addRow("province of a city named") << u"本报济南9月16日电 全省税收3亿元。济南市召开会议。"_s
                                              << none << QStringList{u"山东省"_s, u"济南市"_s};
    QTest::addRow("province of the home zone")
        << u"全省税收3亿元。"_s << u"襄阳高新区"_s << QStringList{u"湖北省"_s};
    QTest::addRow("county after its province")
        << u"浙江省柳泉县召开会议。全县税收3亿元。"_s << none << QStringList{u"浙江省"_s, u"柳泉县"_s};
    QTest::addRow("county behind its province's short name")
        << u"在吉林柳泉县，雪季已经开始。全县税收3亿元。"_s << none << QStringList{u"柳泉县"_s};
    QTest::addRow("county of no list behind its province's short name opens the clause")
        << u"云南柳泉县去年试点。全县税收3亿元。"_s << none << QStringList{u"柳泉县"_s, u"柳泉县"_s};
    QTest::addRow("city by its short name before a figure")
        << u"合肥新能源汽车产量98万辆。"_s << none << QStringList{u"合肥市"_s};
    QTest::addRow("a county-level city's name that is a word")
        << u"“村村通+合作社”见效，全县税收3亿元。"_s << none << QStringList{u"全县"_s};
    QTest::addRow("county whose paper it is")
        << u"吴江区召开会议。全县税收3亿元，该县共有企业30家。"_s << u"柳泉县"_s
        << QStringList{u"吴江区"_s, u"柳泉县"_s, u"吴江区"_s};
    QTest::addRow("city whose paper it is")
        << u"宁波市召开会议。全市税收3亿元，该市共有企业30家。"_s << u"柳泉市"_s
        << QStringList{u"宁波市"_s, u"柳泉市"_s, u"宁波市"_s};
    QTest::addRow("those from outside the county")
        << u"共有选手5000名，其中县外选手占68%。"_s << none << QStringList{};
    QTest::addRow("regions compared are none") << u"是同地区税收的2倍。"_s << none << QStringList{};
    QTest::addRow("autonomous region") << u"宁夏回族自治区召开会议。全区用水3亿立方米。"_s << none
                                       << QStringList{u"宁夏回族自治区"_s, u"宁夏回族自治区"_s};
    QTest::addRow("all national zones")
        << u"国家高新区聚集了9家企业。国家高新区排名提升3位。"_s << none << QStringList{u"国家高新区"_s};
    QTest::addRow("all national zones counted")
        << u"2021年，全国169家国家高新区实现税收3亿元。"_s << none << QStringList{u"国家高新区"_s};
    QTest::addRow("a share of the world's market") << u"全球市场占有率达到3%。"_s << none << QStringList{};
    QTest::addRow("after a source") << u"据统计，全市税收3亿元。"_s << none << QStringList{u"全市"_s};
    QTest::addRow("first") << u"税收总量全市第一，增速全省第3位。"_s << none << QStringList{};
    QTest::addRow("frame") << u"全国平均水平为3%，全省首个园区建成。"_s << none << QStringList{};
    QTest::addRow("belts") << u"分区域看，环云岭地区营业收入79亿元，沿海地区91亿元。"_s << none
                           << QStringList{u"环云岭地区"_s, u"沿海地区"_s};
    QTest::addRow("classes of zones") << u"6家国家级经开区增长2.7%，省级开发区增长0.6%。"_s << none
                                      << QStringList{u"国家级经开区"_s, u"省级开发区"_s};
    QTest::addRow("no belts") << u"这些地区增长3%，受部分地区影响，贫困地区增收，地区生产总值3亿元。"_s
                              << none << QStringList{};
    QTest::addRow("an office of the state counted")
        << u"据国家税务总局初步统计，已有7200余万人填报。"_s << none << QStringList{u"全国"_s};
    QTest::addRow("an office of the state acted")
        << u"日前，工信部公布名单，新增企业3家。"_s << none << QStringList{};
    QTest::addRow("an office of the state that no list holds")
        << u"本报北京10月21日电 (记者王立)国家能源主管部门今天发布数据：用电量增长7.2%。"_s << none
        << QStringList{u"全国"_s};
    QTest::addRow("province by its short name")
        << u"今年前10个月，浙江外贸进出口总值3908亿元。"_s << none << QStringList{u"浙江省"_s};
    QTest::addRow("a team of a province") << u"浙江队以3比1获胜，浙江菜12道上桌。"_s << none << QStringList{};
    QTest::addRow("county of no list named again")
        << u"浙江省柳泉县召开会议。今年8月，河水上涨，柳泉县17个村屯进水。"_s << none
        << QStringList{u"浙江省"_s, u"柳泉县"_s};
    QTest::addRow("named again by its short name")
        << u"柳泉县种茶。近年来，柳泉改造温室9栋，柳泉镇共有企业30家，柳泉大道通车。"_s << none
        << QStringList{u"柳泉县"_s, u"柳泉县"_s};
    QTest::addRow("county by its short name")
        << u"浦江素有“水晶之都”之称。最多时，全县有加工户2万家。"_s << none << QStringList{u"浦江县"_s};
    QTest::addRow("two counties by their short names")
        << u"浦江产水晶，武义产茶。最多时，全县有加工户2万家。"_s << none << QStringList{u"全县"_s};
    QTest::addRow("inside the clause") << u"税收占全市的3%。"_s << none << QStringList{};
    QTest::addRow("words") << u"城市建设提速，市场繁荣，重点城市中位居前列。"_s << none << QStringList{};
}

void TestRegionFinder::regions()
{
    QFETCH(QString, text);
    QFETCH(QString, home);
    ArticleMarks marks;
    marks.text = text;
    marks.home = home;
    marks.sentences = splitSentences(text);
    QStringList found;
    for (const FoundDistrict &region : m_finder.find(marks))
        found.append(region.name);
    QTEST(found, "expected");
}

void TestRegionFinder::pages_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("city");
    QTest::addColumn<QString>("province");
    QTest::addRow("city paper") << u"襄阳市开会。襄阳有3条路,襄阳的桥通了。襄阳人去宜昌。"_s << u"襄阳市"_s
                                << u"湖北省"_s;
    QTest::addRow("provincial paper")
        << u"本报襄阳讯。本报宜昌讯。荆州修路,恩施也修。"_s << QString() << u"湖北省"_s;
    QTest::addRow("national paper") << u"襄阳、宜昌、荆州开会,济南、烟台、长沙也开会。"_s << QString()
                                    << QString();
    QTest::addRow("nowhere") << u"滨河镇修路。"_s << QString() << QString();
}

void TestRegionFinder::pages()
{
    QFETCH(QString, page);
    const PageRegion region = m_finder.regionOf(page);
    QTEST(region.city, "city");
    QTEST(region.province, "province");
    ArticleMarks marks;
    marks.text = u"全省税收3亿元。全市税收1亿元。"_s;
    marks.region = region;
    marks.sentences = splitSentences(marks.text);
    const QList<FoundDistrict> found = m_finder.find(marks);
    QCOMPARE(found.value(0).name, region.province.isEmpty() ? u"全省"_s : region.province);
    QCOMPARE(found.value(1).name, region.city.isEmpty() ? u"全市"_s : region.city);
}

void TestRegionFinder::headings_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("expected");
    QTest::addRow("city") << u"云岭市税收增长3%"_s << u"云岭市"_s;
    QTest::addRow("county of no list behind its province") << u"云南柳泉县税收增长3%"_s << u"柳泉县"_s;
    QTest::addRow("none") << u"税收增长3%"_s << QString();
    QTest::addRow("empty") << QString() << QString();
}

void TestRegionFinder::headings()
{
    QFETCH(QString, heading);
    QTEST(m_finder.openedBy(heading), "expected");
}

void TestRegionFinder::national_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::addRow("by its name") << u"税收增长，我国外贸回暖。"_s << true;
    QTest::addRow("by an office") << u"日前，工信部公布名单。"_s << true;
    QTest::addRow("a department of the town") << u"滨河镇教育部门开展走访。"_s << false;
    QTest::addRow("a city") << u"云岭市税收增长3%。"_s << false;
    QTest::addRow("empty") << QString() << false;
}

void TestRegionFinder::national()
{
    QFETCH(QString, text);
    QTEST(m_finder.isNational(text), "expected");
}

void TestRegionFinder::widens()
{
    const QString text = u"本报海口10月30日电 免税店销售3亿元。"_s;
    QCOMPARE(m_finder.widened(u"海口市"_s, u"海南免税店热闹"_s, text), u"海南省"_s);
    QCOMPARE(m_finder.widened(u"海口市"_s, u"海南海口免税店热闹"_s, text), u"海口市"_s);
    QCOMPARE(m_finder.widened(u"海口市"_s, u"免税店热闹"_s, text), u"海口市"_s);
    QCOMPARE(m_finder.widened(u"柳泉县"_s, u"海南免税店热闹"_s, text), u"柳泉县"_s);
    QCOMPARE(m_finder.widened(QString(), QString(), QString()), QString());
}

QTEST_GUILESS_MAIN(TestRegionFinder)
#include "regionfindertest.moc"
