#include "models/reading/finders/names/districtfinder.h"
#include "models/reading/lexicon.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Rows read: text, the page's home, the article's headings, and what is found as “printed=name” joined with
/// blanks.
class TestDistrictFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void find_data();
    void find();
    void offsets();

private:
    const Lexicon m_lexicon{QStringLiteral(":/lexicon")};
};

void TestDistrictFinder::find_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("headings");
    QTest::addColumn<QString>("expected");
    const QString cloud = u"云岭高新区"_s;
    const auto row = [](const char *name, const QString &text, const QString &home, const QString &headings,
                        const QString &expected) {
        QTest::addRow("%s", name) << text << home << headings << expected;
    };

    // zones
    row("held in the home by its place alone", u"7月22日，推进会在云岭召开。"_s, cloud, {},
        u"云岭=云岭高新区"_s);
    row("county behind its province, both by their short names", u"去年，河南兰考脱贫摘帽。"_s, cloud, {},
        u"河南兰考=兰考县"_s);
    row("city that acts by its short name", u"7月，成都接待游客3万人次，火箭在酒泉点火升空。"_s, cloud, {},
        u"成都=成都市 酒泉=酒泉市"_s);
    row("where something lies", u"1月6日，位于青海的电站并网，江苏水利厅在场。"_s, cloud, {},
        u"青海=青海省 江苏=江苏省"_s);
    row("no county in a word, no community in the first of its kind",
        u"全省医共体建设示范县公布，首家社区食堂开张，城区段通车。"_s, {}, {}, u""_s);
    row("inner city behind its city", u"晋城市城区召开会议。"_s, {}, {}, u"晋城市=晋城市 城区=城区"_s);
    row("villages of every kind", u"全县建制村通客车"_s, cloud, {}, {});
    row("a share of villages is no village", u"当天已有六成村屯恢复供电。"_s, {}, {}, u""_s);
    row("words before names", u"首站澜光产业园里，客人连连发问。该区开设社区托管班64个。"_s, cloud, {},
        u"澜光产业园=澜光产业园 该区=云岭高新区"_s);
    row("bare is home", u"5月6日，高新区召开推进会。"_s, cloud, {}, u"高新区=云岭高新区"_s);
    row("bare without home", u"高新区召开推进会。"_s, {}, {}, u"高新区=高新区"_s);
    row("zone of a place that no list holds", u"会上，澄州高新区签约。5月，青屏经开区开工"_s, {}, {},
        u"澄州高新区=澄州高新区 青屏经开区=青屏经开区"_s);
    row("where zones lie is no place", u"沿江高新区提速"_s, {}, {}, u"高新区=高新区"_s);
    row("economic zone of a province", u"位于云岭市的青屏经济开发区投产"_s, {}, {},
        u"青屏经济开发区=青屏经济开发区"_s);
    row("then", u"那时镇上只有一条街"_s, cloud, {}, {});
    row("town of three letters in a county of no list", u"在青屏县柳林铺镇，大棚连片"_s, {}, {},
        u"柳林铺镇=柳林铺镇"_s);
    row("kind of a park behind its place", u"大会在澄州现代农业示范区落幕，建成高标准农田示范区"_s, {}, {},
        u"澄州现代农业示范区=澄州现代农业示范区"_s);
    row("small town of its own", u"雪坪冰雪运动小镇迎客，特色小镇增多，列车驶出青屏国际物流园"_s, {}, {},
        u"雪坪冰雪运动小镇=雪坪冰雪运动小镇 青屏国际物流园=青屏国际物流园"_s);
    row("branch of an office by the zone's short name", u"1月2日，云岭高新公安分局通报。滨河镇安宁"_s, cloud,
        {}, u"高新公安=云岭高新区 滨河镇=滨河镇"_s);
    row("bare after verb", u"推进高新区发展"_s, cloud, {}, u"高新区=云岭高新区"_s);
    row("city before", u"洛阳高新区签约"_s, {}, {}, u"洛阳高新区=洛阳高新区"_s);
    row("speciality in the name", u"洛阳铝业高新区签约"_s, {}, {}, u"洛阳铝业高新区=洛阳铝业高新区"_s);
    row("short for the home", u"云岭铝业高新区开会。铝业高新区签约，铝业高新区投产，铝业高新区招商"_s,
        u"云岭铝业高新区"_s, {},
        u"云岭铝业高新区=云岭铝业高新区 铝业高新区=云岭铝业高新区 铝业高新区=云岭铝业高新区 铝业高新区=云岭铝业高新区"_s);
    row("parks of a kind", u"支持建设世界领先科技园区10家"_s, cloud, {}, {});
    row("heard of a community", u"听说柳庄社区要办食堂"_s, cloud, {}, u"柳庄社区=柳庄社区"_s);
    row("parks in brackets", u"青石产业园开工。增速居全市7个区县（园区）第2位"_s, cloud, {},
        u"青石产业园=青石产业园"_s);
    row("chemical park", u"宏远化工园区投产企业57家"_s, cloud, {}, u"宏远化工园区=宏远化工园区"_s);
    row("area behind its zone", u"洛阳综合保税区高新片区获批，片区开工"_s, cloud, {},
        u"洛阳综合保税区=洛阳综合保税区 高新片区=高新片区 片区=高新片区"_s);
    row("area of a name", u"典礼在青屏生态智慧区举行"_s, cloud, {}, u"青屏生态智慧区=青屏生态智慧区"_s);
    row("area of several provinces", u"长三角绿色发展示范区揭牌，示范区执委会开会"_s, cloud, {},
        u"长三角绿色发展示范区=长三角绿色发展示范区 示范区=长三角绿色发展示范区"_s);
    row("title of honour", u"创建国家生态文明示范区，示范区通过验收"_s, cloud, {}, {});
    row("part of an area", u"长三角绿色发展示范区先行启动区"_s, cloud, {},
        u"长三角绿色发展示范区=长三角绿色发展示范区 先行启动区=先行启动区"_s);
    row("park behind an area", u"青石产业园开工，青屏片区竣工，园区招商"_s, cloud, {},
        u"青石产业园=青石产业园 青屏片区=青屏片区 园区=青石产业园"_s);
    row("park by its ending", u"利民软件园开园。软件园招商"_s, cloud, {},
        u"利民软件园=利民软件园 软件园=利民软件园"_s);
    row("farming zone", u"洛阳国家农高区投产，农高区召开会议"_s, {}, {},
        u"洛阳国家农高区=洛阳国家农高区 农高区=洛阳国家农高区"_s);
    row("association of the zone", u"区工商联做过问卷"_s, cloud, {}, u"区=云岭高新区"_s);
    row("numbered community", u"柳庄新村第一社区开会，第二社区植树"_s, cloud, {},
        u"柳庄新村第一社区=柳庄新村第一社区"_s);
    row("byname", u"曾是“空壳村”，走“党建带村、文旅旺村”的路子"_s, cloud, {}, {});
    row("a community that acts", u"柳庄社区开会。社区先后走访居民"_s, cloud, {},
        u"柳庄社区=柳庄社区 社区=柳庄社区"_s);
    row("any community", u"柳庄社区开会。社区居民参加"_s, cloud, {}, u"柳庄社区=柳庄社区"_s);
    row("what a town is", u"青柯乡是全省最大的生态移民乡，全乡开荒"_s, cloud, {},
        u"青柯乡=青柯乡 生态移民乡=生态移民乡 全乡=青柯乡"_s);
    row("written out", u"洛阳高新技术产业开发区签约"_s, {}, {}, u"洛阳高新技术产业开发区=洛阳高新区"_s);
    row("alias", u"长春净月高新区"_s, {}, {}, u"长春净月高新区=净月高新区"_s);
    row("province and city before", u"赴浙江嘉兴秀洲高新区"_s, {}, {}, u"嘉兴秀洲高新区=秀洲高新区"_s);
    row("city with 市", u"平凉市高新区"_s, {}, {}, u"平凉市=平凉市 高新区=平凉高新区"_s);
    row("city not in the list", u"商丘高新区召开会议"_s, {}, {}, u"商丘高新区=商丘高新区"_s);
    row("place and speciality", u"洛阳医药高新区签约"_s, {}, {}, u"洛阳医药高新区=洛阳医药高新区"_s);
    row("speciality alone is the home", u"医药高新区签约"_s, u"云岭医药高新区"_s, {},
        u"医药高新区=云岭医药高新区"_s);
    row("speciality alone is the zone of the headline", u"医药高新区签约"_s, cloud, u"洛阳医药高新区开园"_s,
        u"医药高新区=洛阳医药高新区"_s);
    row("speciality of nobody named", u"软件高新区签约"_s, {}, {}, u"软件高新区=软件高新区"_s);
    row("listed with its speciality", u"包头高新区与稀土高新区"_s, {}, {},
        u"包头高新区=包头稀土高新区 稀土高新区=包头稀土高新区"_s);
    row("counted parks", u"全市有高水平科技园区10家，云岭产业园区6家。"_s, {}, {},
        u"云岭产业园区=云岭产业园区"_s);
    row("firms of a park", u"云岭产业园区10家企业开工"_s, {}, {}, u"云岭产业园区=云岭产业园区"_s);
    row("what a street office has", u"滨河街道开会。柳泉社区植树，街道信访量下降"_s, {}, {},
        u"滨河街道=滨河街道 柳泉社区=柳泉社区 街道=滨河街道"_s);
    row("a zone's speaker", u"青石产业园开工。洛阳高新区管委会副主任王立说，园区拿出3亿元"_s, {}, {},
        u"青石产业园=青石产业园 洛阳高新区=洛阳高新区 园区=洛阳高新区"_s);
    row("park that is put to use", u"洛阳高新区启用青石产业园"_s, {}, {},
        u"洛阳高新区=洛阳高新区 青石产业园=青石产业园"_s);
    row("verb before a community", u"他听说柳泉社区要办食堂"_s, {}, {}, u"柳泉社区=柳泉社区"_s);
    row("economic zone", u"商丘经济技术开发区"_s, {}, {}, u"商丘经济技术开发区=商丘经开区"_s);
    row("home by its name", u"云岭高新区成立"_s, cloud, {}, u"云岭高新区=云岭高新区"_s);
    row("name proved by its city", u"青屏市发布消息，青屏高新区投产"_s, {}, {}, u"青屏高新区=青屏高新区"_s);
    row("name proved by its partner", u"青屏高新区有企业9家"_s, cloud, u"云岭高新区与青屏高新区签约"_s,
        u"青屏高新区=青屏高新区"_s);
    row("partners in general", u"云岭高新区与国家高新区比"_s, cloud, {}, u"云岭高新区=云岭高新区"_s);
    row("zones of a level, at the end of a line too", u"拟批准为省级高新区，"_s, {}, u"青屏晋级省级高新区"_s,
        {});
    row("zones of a province", u"让全省高新区走在前"_s, {}, u"让全省高新区\n走在前"_s, {});
    row("all zones", u"在全国高新区中排名第5位"_s, cloud, {}, {});
    row("national zones", u"国家高新区排名"_s, cloud, {}, {});
    row("national-level zones", u"国家级高新区排名"_s, cloud, {}, {});
    row("brother zones", u"兄弟高新区前来学习"_s, cloud, {}, {});
    row("between provinces", u"省际高新区合作"_s, cloud, {}, {});
    row("new district needs a place", u"新区建设"_s, cloud, {}, {});
    row("two zones", u"高新区与焦作高新区签约"_s, cloud, {}, u"高新区=云岭高新区 焦作高新区=焦作高新区"_s);

    row("the whole zone of its own paper", u"临江开发区开工。全区出口1亿元"_s, cloud, {},
        u"临江开发区=临江开发区 全区=云岭高新区"_s);
    row("the whole zone of the headline", u"临江开发区开工。全区出口1亿元"_s, {}, u"洛阳高新区开局良好"_s,
        u"临江开发区=临江开发区 全区=洛阳高新区"_s);
    row("branch in another zone", u"青屏高新区开会。在洛阳高新区设立孵化器。该区提出"_s, u"青屏高新区"_s, {},
        u"青屏高新区=青屏高新区 洛阳高新区=洛阳高新区 该区=青屏高新区"_s);
    row("part of a city", u"山东临沂沂湖新区的一处馆内"_s, {}, {}, u"山东临沂=临沂市 沂湖新区=沂湖新区"_s);
    row("home by its place alone", u"近年来，岚湖推行新机制；岚湖镇开会；岚湖宏远公司评上“岚湖工匠”"_s,
        u"岚湖高新区"_s, {}, u"岚湖=岚湖高新区 岚湖镇=岚湖镇"_s);
    row("new area of its zone", u"高新区滨河新区建厂"_s, cloud, {}, u"高新区=云岭高新区 滨河新区=滨河新区"_s);
    row("new area of the zone in the heading", u"今年，滨河新区招商"_s, cloud, u"高新区滨河新区开工"_s,
        u"滨河新区=滨河新区"_s);
    row("people of a city", u"洛阳市民在街头，洛阳市民政局开会"_s, cloud, {}, u"洛阳市=洛阳市"_s);
    row("home named like its city", u"近年来，洛阳推行新机制"_s, u"洛阳高新区"_s, {}, u"洛阳=洛阳市"_s);

    // words that only look like a name
    row("counted teams of communities", u"16支社区合唱队登台"_s, cloud, {}, {});
    row("all chemical parks", u"在全国化工园区评价中居前"_s, cloud, {}, {});
    row("estates in general", u"按小区数计"_s, cloud, {}, {});
    row("village inside a town's name", u"大村岭镇种茶"_s, cloud, {}, u"大村岭镇=大村岭镇"_s);

    // parks
    row("park after zone", u"高新区青石产业园区召开会议"_s, cloud, {},
        u"高新区=云岭高新区 青石产业园区=青石产业园区"_s);
    row("park at clause begin", u"智能装备产业园区举办培训"_s, cloud, {},
        u"智能装备产业园区=智能装备产业园区"_s);
    row("software park", u"翠湖软件园与高校合作"_s, {}, {}, u"翠湖软件园=翠湖软件园"_s);
    row("verb before park", u"走进青石产业园区"_s, cloud, {}, u"青石产业园区=青石产业园区"_s);
    row("preposition before park", u"由青石产业园区代管"_s, cloud, {}, u"青石产业园区=青石产业园区"_s);
    row("service park", u"创新创业服务园区深入开展活动"_s, cloud, {}, u"创新创业服务园区=创新创业服务园区"_s);
    row("shorter form proves", u"青石产业园区开会。会上看望青石产业园区职工"_s, cloud, {},
        u"青石产业园区=青石产业园区 青石产业园区=青石产业园区"_s);

    // towns
    row("town", u"滨河镇召开会议"_s, cloud, {}, u"滨河镇=滨河镇"_s);
    row("town after zone", u"高新区滨河镇召开会议"_s, cloud, {}, u"高新区=云岭高新区 滨河镇=滨河镇"_s);
    row("sub-district", u"柳泉街道组织志愿者"_s, cloud, {}, u"柳泉街道=柳泉街道"_s);
    row("sub-district office", u"柳泉街道办事处组织"_s, cloud, {}, u"柳泉街道办事处=柳泉街道"_s);
    row("list of towns", u"滨河镇、柳泉街道分别召开会议"_s, cloud, {}, u"滨河镇=滨河镇 柳泉街道=柳泉街道"_s);
    row("verb before town", u"联合滨河镇政府"_s, cloud, {}, u"滨河镇=滨河镇"_s);
    row("three levels", u"洛阳高新区滨河镇柳庄村"_s, {}, {},
        u"洛阳高新区=洛阳高新区 滨河镇=滨河镇 柳庄村=柳庄村"_s);
    row("city that ends in 镇", u"景德镇高新区"_s, {}, {}, u"景德镇高新区=景德镇高新区"_s);
    row("no town: 乡镇", u"各乡镇要落实"_s, cloud, {}, {});
    row("no town: 小镇", u"建设美丽小镇"_s, cloud, {}, {});
    row("no town: 返乡", u"吸引人才返乡创业"_s, cloud, {}, {});
    row("no town: number", u"惠及三镇"_s, cloud, {}, {});

    // villages
    row("village", u"柳庄村发动党员"_s, cloud, {}, u"柳庄村=柳庄村"_s);
    row("village of the town", u"该镇石村获奖"_s, cloud, u"滨河镇表彰先进"_s, u"该镇=滨河镇 石村=石村"_s);
    row("village that ends like a county", u"在兵马村检查"_s, cloud, {}, u"兵马村=兵马村"_s);
    row("villages joined", u"蒲塘村和溪口村在修路"_s, cloud, {}, u"蒲塘村=蒲塘村 溪口村=溪口村"_s);
    row("community", u"柳泉街道望山社区邀请老人"_s, cloud, {}, u"柳泉街道=柳泉街道 望山社区=望山社区"_s);
    row("community whose name begins like a preposition", u"柳泉街道向阳社区"_s, cloud, {},
        u"柳泉街道=柳泉街道 向阳社区=向阳社区"_s);
    row("estate", u"在望山小区，居民说"_s, cloud, {}, u"望山小区=望山小区"_s);
    row("no village: 农村", u"农村人居环境整治"_s, cloud, {}, {});
    row("no village: 乡村", u"乡村振兴示范村"_s, cloud, {}, {});
    row("no village: 各村", u"各村要行动"_s, cloud, {}, {});
    row("no estate: 老旧小区", u"改造老旧小区"_s, cloud, {}, {});

    // cities and counties
    row("city", u"洛阳市召开会议"_s, {}, {}, u"洛阳市=洛阳市"_s);
    row("province", u"被河南省命名"_s, {}, {}, u"河南省=河南省"_s);

    row("kind of community is no name", u"建设便利型社区"_s, cloud, {}, {});
    row("verb before community", u"增强社区力量"_s, cloud, {}, {});
    row("区镇", u"实行区镇一体"_s, cloud, {}, {});
    row("town of a city of no list", u"驶进青屏市柳泉街道"_s, {}, {}, u"柳泉街道=柳泉街道"_s);
    row("village in a town's name", u"海淀区中关村街道办活动"_s, {}, {},
        u"海淀区=海淀区 中关村街道=中关村街道"_s);
    row("community named after a village", u"红村社区组织演习"_s, cloud, {}, u"红村社区=红村社区"_s);
    row("lone development zone", u"5月6日，开发区举行签约仪式"_s, {}, {}, u"开发区=开发区"_s);
    row("lone development zone of the text", u"洛阳经开区招商忙。开发区召开会议"_s, {}, {},
        u"洛阳经开区=洛阳经开区 开发区=洛阳经开区"_s);
    row("lone development zone of the page", u"开发区管委会要求"_s, u"洛阳经开区"_s, {},
        u"开发区=洛阳经开区"_s);
    row("development zone visited", u"张明一行来开发区调研"_s, {}, {}, u"开发区=开发区"_s);
    row("development zones in general", u"促进开发区建设"_s, {}, {}, {});
    row("other development zone", u"开发区召开会议"_s, cloud, {}, {});

    row("former county-level city", u"奉化市召开会议"_s, {}, {}, u"奉化市=奉化市"_s);
    row("zone of a former name", u"襄樊高新区召开会议"_s, {}, {}, u"襄樊高新区=襄樊高新区"_s);
    row("national new area", u"上海浦东新区召开会议"_s, {}, {}, u"上海浦东新区=浦东新区"_s);

    // short names
    row("city that acts", u"日前，洛阳举行推介会"_s, {}, {}, u"洛阳=洛阳市"_s);
    row("city in a city", u"日前，洛阳在南京举行推介会"_s, {}, {}, u"洛阳=洛阳市 南京=南京市"_s);
    row("held in the capital", u"大会3日在京闭幕"_s, {}, {}, u"京=北京市"_s);
    row("dateline", u"本报洛阳11月28日电（记者王立）"_s, {}, {}, u"洛阳=洛阳市"_s);
    row("province before the city", u"河南洛阳的客商"_s, {}, {}, u"河南洛阳=洛阳市"_s);
    row("province before a zone", u"河南商丘高新区"_s, {}, {}, u"商丘高新区=商丘高新区"_s);
    row("label of a headline", u"洛阳：招商忙"_s, {}, {}, u"洛阳=洛阳市"_s);
    row("team and ordinal", u"某小区获评第三届村超冠军"_s, cloud, {}, {});
    row("economy in a name", u"数字经济产业园开园"_s, cloud, {}, u"数字经济产业园=数字经济产业园"_s);
    row("project", u"生物医药产业园三期竣工"_s, cloud, {}, {});
    row("office of a quarter", u"高新区石桥办事处开展活动"_s, cloud, {},
        u"高新区=云岭高新区 石桥办事处=石桥办事处"_s);
    row("short name that proves nothing", u"欢迎洛阳客商，品尝洛阳水席"_s, {}, {}, {});

    // pointers
    row("该区 is home", u"高新区开会。该区要求落实"_s, cloud, {}, u"高新区=云岭高新区 该区=云岭高新区"_s);
    row("该区 leaps over a visited zone", u"高新区干部赴焦作高新区学习。该区表示"_s, cloud, {},
        u"高新区=云岭高新区 焦作高新区=焦作高新区 该区=云岭高新区"_s);
    row("该区 is the acting zone", u"洛阳高新区开会，该区要求落实"_s, {}, {},
        u"洛阳高新区=洛阳高新区 该区=洛阳高新区"_s);
    row("该镇", u"滨河镇开会。该镇要求"_s, cloud, {}, u"滨河镇=滨河镇 该镇=滨河镇"_s);
    row("该镇 from the headline", u"该镇要求各户"_s, cloud, u"滨河镇表彰先进"_s, u"该镇=滨河镇"_s);
    row("该村", u"柳庄村植树，该村党员参加"_s, cloud, {}, u"柳庄村=柳庄村 该村=柳庄村"_s);
    row("chains apart", u"滨河镇柳庄村植树。该镇表示，该村带头"_s, cloud, {},
        u"滨河镇=滨河镇 柳庄村=柳庄村 该镇=滨河镇 该村=柳庄村"_s);
    row("园区 is the park", u"青石产业园区开会。园区要求"_s, cloud, {},
        u"青石产业园区=青石产业园区 园区=青石产业园区"_s);
    row("园区 without park is the zone", u"洛阳高新区出台政策，园区给予支持"_s, {}, {},
        u"洛阳高新区=洛阳高新区 园区=洛阳高新区"_s);
    row("高新区 behind a zone of another kind", u"洛阳高新区开会。中关村科技园区来访。高新区签约"_s, {}, {},
        u"洛阳高新区=洛阳高新区 中关村科技园区=中关村科技园区 高新区=洛阳高新区"_s);
    row("社区 behind a village", u"青柯社区开会。柳庄村建成。社区在院坝议事"_s, cloud, {},
        u"青柯社区=青柯社区 柳庄村=柳庄村 社区=青柯社区"_s);
    row("园区 behind a park told for example", u"高新区建成软件园、青石产业园等载体。园区招商"_s, cloud, {},
        u"高新区=云岭高新区 青石产业园=青石产业园 园区=云岭高新区"_s);
    row("全区", u"全区上下行动"_s, cloud, {}, u"全区=云岭高新区"_s);
    row("office of the home", u"12月2日，区经济发展局开会"_s, cloud, {}, u"区=云岭高新区"_s);
    row("no pointer without antecedent", u"该镇要求"_s, cloud, {}, {});
    row("half width marks", u"5月6日,高新区滨河镇,柳庄村"_s, cloud, {},
        u"高新区=云岭高新区 滨河镇=滨河镇 柳庄村=柳庄村"_s);
    row("empty", {}, cloud, {}, {});
}

void TestDistrictFinder::find()
{
    QFETCH(QString, text);
    QFETCH(QString, home);
    QFETCH(QString, headings);
    QFETCH(QString, expected);
    const QList<FoundDistrict> found =
        DistrictFinder(m_lexicon).find(text, {home, headings.split(u'\n', Qt::SkipEmptyParts)});
    QStringList told;
    for (const FoundDistrict &district : found)
        told.append(text.mid(district.at.from, district.at.length()) + u'=' + district.name);
    QCOMPARE(told.join(u' '), expected);
}

void TestDistrictFinder::offsets()
{
    const QString text = u"高新区青石产业园区在滨河镇柳庄村植树，该村感谢了园区。"_s;
    qsizetype last = 0;
    const QList<FoundDistrict> found = DistrictFinder(m_lexicon).find(text, {u"云岭高新区"_s, {}});
    QCOMPARE(found.size(), 6);
    for (const FoundDistrict &district : found) {
        QVERIFY(district.at.from >= last);
        last = district.at.to;
    }
    QCOMPARE(found.at(3).rank, FoundDistrict::Rank::Village);
    QVERIFY(found.at(3).named);
    QVERIFY(!found.at(4).named);
}

QTEST_GUILESS_MAIN(TestDistrictFinder)
#include "districtfindertest.moc"
