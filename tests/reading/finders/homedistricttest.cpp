#include "models/reading/finders/names/districtfinder.h"
#include "models/reading/lexicon.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Whose paper a page is.
class TestHomeDistrict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void home_data();
    void home();

private:
    const Lexicon m_lexicon{QStringLiteral(":/lexicon")};
};

void TestHomeDistrict::home_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("expected");
    QTest::addRow("firms of one city")
        << u"高新区召开会议。高新区要求落实。洛阳北方轴承有限公司获奖，高新区祝贺。"_s << u"洛阳高新区"_s;
    QTest::addRow("guest zone named more often")
        << u"高新区与焦作高新区签约。赴焦作高新区学习，在焦作高新区挂职。高新区领导说，高新区要进步。洛阳市第一建筑有限公司到场。高新区发言。"_s
        << u"洛阳高新区"_s;
    QTest::addRow("one zone by name")
        << u"洛阳高新区开会。洛阳高新区要求。洛阳高新区落实。"_s << u"洛阳高新区"_s;
    QTest::addRow("national paper")
        << u"新华社北京1月9日电，洛阳高新区开会。高新区要求。高新区落实。科技日报西安1月9日电，洛阳高新区签约。洛阳高新区投产。高新区招商。洛阳高新区。"_s
        << QString();
    QTest::addRow("national paper that names no zone in full")
        << u"新华社北京1月9日电，全国高新区开会。高新区要求。高新区落实。本报洛阳1月9日电，洛阳北方轴承有限公司投产。本报西安1月9日电，高新区招商。高新区提速。"_s
        << QString();
    QTest::addRow("paper with news from several cities")
        << u"本报洛阳讯（记者 王立）洛阳高新区签约。本报西安讯（记者 李想）西安高新区开会，高新区要求落实。本报洛阳讯（记者 周楠）洛阳高新区投产。"_s
        << QString();
    QTest::addRow("one zone among others")
        << u"洛阳高新区开会。洛阳高新区要求。洛阳高新区植树。洛阳高新区投产。焦作高新区签约。洛阳高新区招商。"_s
        << u"洛阳高新区"_s;
    QTest::addRow("four zones") << u"洛阳高新区开会。焦作高新区开会。新乡高新区开会。安阳高新区开会。"_s
                                << QString();
    QTest::addRow("zone of no list")
        << u"高新区开会。在云岭高新区落户的企业增多。高新区要求落实。近年来，云岭高新区招商有声有色。云岭星野材料有限公司签约。高新区提速。"_s
        << u"云岭高新区"_s;
    QTest::addRow("paper of a county")
        << u"我县外出招商。柳泉县推介会举行。纺织是柳泉传统产业，范县的客商到场。柳泉经济开发区提速，我县推出新机制。"_s
        << u"柳泉县"_s;
    QTest::addRow("paper of a city")
        << u"我市通报空气质量。滨江路上的柳泉市图书馆开馆，柳泉至云岭高速公路通车。城市更新提速，城市夜景更美，城市有温度。柳泉蓝更多，我市推出新机制。"_s
        << u"柳泉市"_s;
    QTest::addRow("county that somebody calls his own")
        << u"柳泉县办起夜校。“我县种茶多年。”柳泉县的王立说。柳泉的茶香。"_s << QString();
    QTest::addRow("only firms bear the name")
        << u"高新区开会。高新区要求落实。云岭星野材料有限公司签约。云岭科创园里，云岭北斗电子有限公司正忙。高新区提速。"_s
        << u"云岭高新区"_s;
    QTest::addRow("verbs are no places")
        << u"推进高新区建设。推进高新区发展。走进高新区，走进高新区企业。推进园区建设。"_s << QString();
    QTest::addRow("zone of a district in a large city")
        << u"云岭高新区开会。云岭高新区要求。洛阳北方轴承有限公司落户云岭高新区。高新区提速。洛阳新光电气有限"
           u"公司获奖。高新区招商。"
           "在云岭高新区落户的企业增多。高新区要进步。高新区植树。云岭高新区签约。"_s
        << u"云岭高新区"_s;
    QTest::addRow("economic zone")
        << u"开发区召开会议。洛阳经开区签约。开发区管委会要求落实。洛阳北方轴承有限公司获奖。开发区组织植树。"_s
        << u"洛阳经开区"_s;
    QTest::addRow("national page with one article about a zone")
        << QString(400, u'文') + u"洛阳高新区开会。洛阳高新区要求。洛阳高新区落实。"_s << QString();
    QTest::addRow("notice signed by an office of the zone")
        << u"高新区开会。高新区要求。高新区植树。高新区招商。焦作高新区签约。焦作高新区投产。焦作高新区招商。"
           u"\n"
           "因道路改造，9月起封闭。\n洛阳高新区规划建设局\n2013年9月12日"_s
        << u"洛阳高新区"_s;
    QTest::addRow("a city's park that signs with a university is no firm of it")
        << u"高新区开会。高新区要求。高新区植树。洛阳高新区签约。洛阳高新区投产。焦作科创园与云岭科技大学签约。焦作高新区招商。"_s
        << u"洛阳高新区"_s;
    QTest::addRow("a new area is not meant by the bare name")
        << u"高新区开会。高新区要求。高新区植树。洛阳高新区滨河新区开工。滨河新区招商。滨河新区建厂。滨河新区植树。"_s
        << u"洛阳高新区"_s;
    QTest::addRow("paper of a province") << u"洛阳高新区开会，洛阳高新区招商。焦作高新区开会，焦作高新区植树"
                                            u"。新乡高新区开会，高新区要求落实，高新区招商，高新区植树，"
                                            u"高新区投产。洛阳北方轴承有限公司获奖。"_s
                                         << QString();
    QTest::addRow("firms of the city of a zone named by its trade")
        << u"高新区开会。高新区要求。高新区植树。高新区招商。包头稀土高新区签约。包头北方轴承有限公司投产。洛"
           u"阳高新区签约。"
           u"洛阳高新区投产。洛阳高新区考察团到访。"_s
        << u"包头稀土高新区"_s;
    QTest::addRow("guests of a paper that speaks of its own district")
        << u"云岭高新区开会。我区税收3亿元。雁落高新区党政考察团来我区学习。雁落高新区管委会主任说好。全区"
           u"植树。云岭高新区从河滩上起步。我区招商。"_s
        << u"云岭高新区"_s;
    QTest::addRow("two firms of a place that no list holds")
        << u"高新区开会。位于高新区的澜州钜芯光电有限公司投产。高新区植树。澜州农商行高新支行放款。"_s
        << u"澜州高新区"_s;
    QTest::addRow("two firms of no place")
        << u"高新区开会。位于高新区的星野钜芯光电有限公司投产。高新区植树。星野农商行高新支行放款。"_s
        << QString();
    QTest::addRow("nothing told") << u"今天天气很好。"_s << QString();
    QTest::addRow("empty") << QString() << QString();
}

void TestHomeDistrict::home()
{
    QFETCH(QString, page);
    QTEST(DistrictFinder(m_lexicon).homeOf(page), "expected");
}

QTEST_GUILESS_MAIN(TestHomeDistrict)
#include "homedistricttest.moc"
