#include "tests/reading/facts/toldfigures.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Which figures are found, what names them, and what they take from the one before.
class TestObservationFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figures_data();
    void figures();
    void quotesStandOnThePage();
    void quotesOccurOnce();
    void quotesHoldTheNumber();
    void surerOfWhatIsKnown();
    void surerOf_data();
    void surerOf();
};

void TestObservationFinder::figures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::addRow("%s", name) << text << expected;
    };

    // noun and number
    row("an amount in words alone", u"销售收入首次过亿元，达1.08亿元。"_s,
        {u"销售收入=100000000元 over"_s, u"销售收入=108000000元"_s});
    row("what a cluster is to yield", u"培育一个产值超百亿元的产业集群。"_s,
        {u"产业集群=10000000000元 over"_s});
    row("a fraction of a whole", u"光缆产销量占全市的近四分之一。"_s, {u"光缆产销量=25% near_below share"_s});
    row("half of a whole", u"技改投资占工业投资的比重首次过半。"_s, {u"技改投资=50% over share"_s});
    row("first place", u"税收增速居全市首位。"_s, {u"税收增速居全市排名=1位"_s});
    row("first place of what was told before", u"优良天数比例达到92%，连续7个月居全市首位。"_s,
        {u"优良天数比例=92%"_s, u"优良天数比例全市排名=1位"_s});
    row("share of the zone's whole", u"零部件实现产值23亿元，占全区工业总产值的4.3%。"_s,
        {u"产值=2300000000元"_s, u"产值=4.3% share"_s});
    row("narrower", u"增加值降幅由41.8%收窄至6.3%。"_s, {u"增加值=41.8% from"_s, u"增加值=6.3% to"_s});
    row("how far it fell", u"产值最大跌幅达到37.2%，前10个月出口降幅收窄至1.9%。"_s,
        {u"产值=-37.2% rate"_s, u"出口=-1.9% rate"_s});
    row("a fall from here to there", u"平均气温下降6至8摄氏度。"_s, {u"平均气温=-6摄氏度~-8 change"_s});
    row("figures of two digits", u"增加值连续14个月保持两位数增长。"_s, {});
    row("a step", u"营业收入首次站上千亿台阶。"_s, {});
    row("lines of a voltage", u"10千伏线路跳闸。"_s, {});
    row("must not be more", u"每平方米积尘不得超过10克。"_s, {u"每平方米积尘=10克 under"_s});
    row("first of cares", u"把安全放在首位。"_s, {});
    row("a time before the verb", u"集体经济收入去年达到136万元。"_s, {u"集体经济收入=1360000元"_s});
    row("days faster than wanted", u"开办时间压缩到3个工作日，比要求快了2天。"_s,
        {u"开办时间=3个工作日 to"_s, u"开办时间=2天 change"_s});
    row("people who agree", u"现场80余人达成就业意向。"_s, {u"达成就业意向=80人 over"_s});
    row("doubled twice", u"高新技术企业数量翻了两番。"_s, {u"高新技术企业数量=300% rate"_s});
    row("two counts with their nouns before", u"建成社区食堂12个服务老人3600余人。"_s,
        {u"建成社区食堂=12个"_s, u"服务老人=3600人 over"_s});
    row("places won in years", u"在全国高新区排名中，云岭高新区四年前进了26位。"_s,
        {u"全国高新区排名=26位 change"_s});
    row("price of a unit", u"花生收购价每公斤6.2元。"_s, {u"花生收购价=6.2元/公斤"_s});
    row("noun and what goes on behind it", u"社区9000余常住人口中，党员120名。"_s,
        {u"常住人口=9000人 over"_s, u"党员=120名"_s});
    row("two counts with their nouns behind", u"组织32名党员改造3个小区。"_s,
        {u"党员改造=32名"_s, u"小区=3个"_s});
    row("share of what is named behind", u"园区聚集了全市70%的高新技术企业。"_s,
        {u"高新技术企业=70% share"_s});
    row("share of a firm's own", u"该公司七成的产品出口海外。"_s, {u"产品出口海外=70% share"_s});
    row("aim named behind", u"会议提出，税收增长9%的预期目标不变。"_s, {u"税收=9% rate planned"_s});
    row("against the year before", u"完成税收2亿元，是去年同期的1.4倍。"_s,
        {u"税收=200000000元"_s, u"税收=1.4倍"_s});
    row("the year before itself", u"接待考察团队41批，去年同期为29批。"_s,
        {u"接待考察团队=41批"_s, u"接待考察团队=29批"_s});
    row("part of the budget", u"税收达到2亿元，完成年度预算的27%。"_s,
        {u"税收=200000000元"_s, u"税收=27% target"_s});
    row("a zone in the ranking", u"在全国高新区综合评价中，云岭高新区位列第81位。"_s,
        {u"全国高新区综合评价=81位"_s});
    row("report in a short quotation", u"“我区今年已兑现奖补资金4300万元。”局长说。"_s,
        {u"兑现奖补资金=43000000元"_s});
    row("times a year told", u"高新技术企业达到96家，是2015年的3.2倍。"_s,
        {u"高新技术企业=96家"_s, u"高新技术企业=3.2倍"_s});
    row("points told once", u"办结率、满意率分别提高0.4个和1.1个百分点。"_s,
        {u"办结率=0.4百分点 change"_s, u"满意率=1.1百分点 change"_s});
    row("by constant prices", u"税收2亿元，按不变价格计算增长7%，两年平均增长6%。"_s,
        {u"税收=200000000元"_s, u"税收=7% rate"_s, u"税收=6% rate"_s});
    row("net growth", u"净增高新技术企业22家。"_s, {u"高新技术企业=22家 change"_s});
    row("households and people of a village", u"柳庄村开会，全村1126户3980人。"_s,
        {u"户数=1126户"_s, u"人数=3980人"_s});
    row("districts of one character", u"辖3个街道、2个镇。"_s, {u"街道=3个"_s, u"镇=2个"_s});
    row("most of them", u"九成以上是民营企业。"_s, {u"民营企业=90% over share"_s});
    row("a race", u"王立在女子400米自由泳中夺冠。"_s, {});
    row("a fine by law", u"违者处十万元以上一百万元以下罚款。"_s, {});
    row("discount", u"老人用餐打八折。"_s, {});
    row("no money", u"攻克高镍三元电池难题。"_s, {});
    row("adverb", u"裸土百分之百覆盖。"_s, {});
    row("half of it", u"高新技术企业占全市的一半以上。"_s, {u"高新技术企业=50% over share"_s});
    row("a round number without a digit", u"税收突破百亿元。"_s, {u"税收=10000000000元 over"_s});
    row("first of the zones", u"税收居全市开发区第一。"_s, {u"税收居全市开发区排名=1位"_s});
    row("small talk", u"“土豆2斤，青菜1把。”他喊道。"_s, {});
    row("noun before", u"规模以上企业达到58家。"_s, {u"规模以上企业=58家"_s});
    row("noun after", u"拥有58家规模以上企业。"_s, {u"规模以上企业=58家"_s});
    row("verb stripped", u"实现销售收入2.4亿元。"_s, {u"销售收入=240000000元"_s});
    row("two in a row", u"实现销售收入2.4亿元，实现利税1800多万元。"_s,
        {u"销售收入=240000000元"_s, u"利税=18000000元 over"_s});
    row("list", u"拥有9项实用新型专利和3项发明专利。"_s, {u"实用新型专利=9项"_s, u"发明专利=3项"_s});
    row("list before numbers", u"省级孵化器2家、众创空间3家。"_s, {u"省级孵化器=2家"_s, u"众创空间=3家"_s});
    row("各", u"新增示范车间和示范平台各2个。"_s, {u"新增示范车间=2个"_s, u"示范平台=2个"_s});
    row("money of a noun", u"设立5亿元的产业基金。"_s, {u"产业基金=500000000元"_s});
    row("shared noun", u"分别给予3万元、8万元的奖励。"_s, {u"奖励=30000元"_s, u"奖励=80000元"_s});
    row("的 before", u"参加培训的有120人。"_s, {u"参加培训=120人"_s});
    row("shrinks", u"上半年，全区工业总产值一度负增长3.2%。"_s, {u"工业总产值=-3.2% rate"_s});
    row("first of so many zones", u"上半年，税收增幅居9家高新区首位。"_s, {u"税收增幅居9家高新区排名=1位"_s});
    row("first of districts in brackets", u"新建平台数量居全市各县（市、区）第一。"_s,
        {u"新建平台数量居全市各县排名=1位"_s});
    row("those above a threshold", u"年收入过千万元的有26家。"_s, {u"年收入过千万元=26家"_s});
    row("cut down to", u"内设机构由27个精简到19个。"_s, {u"内设机构=27个 from"_s, u"内设机构=19个 to"_s});
    row("more than a year before", u"留区就业人数同比多了236人。"_s, {u"留区就业人数=236人 change"_s});
    row("used less than a year before", u"工业用电同比少用3亿千瓦时。"_s,
        {u"工业用电=-300000000千瓦时 change"_s});
    row("high growth", u"工业投资增速却高达17.4%。"_s, {u"工业投资=17.4% rate"_s});
    row("as much of the aim", u"到位资金12亿元，相当于全年目标任务的48%。"_s,
        {u"到位资金=1200000000元"_s, u"到位资金=48% target"_s});
    row("opens with but", u"但户均出口额减少近6万美元。"_s, {u"户均出口额=-60000美元 near_below change"_s});
    row("quoted noun", u"“四上企业”入库7家。"_s, {u"“四上企业”入库=7家"_s});
    row("parts of a sum", u"设备合同50.6万元，兑现38万元。"_s, {u"设备合同=506000元"_s, u"兑现=380000元"_s});
    row("services", u"由42家服务机构为1300家企业提供服务2600次。"_s,
        {u"服务机构=42家"_s, u"企业=1300家"_s, u"提供服务=2600次"_s});
    row("below", u"兑付额不足9000万元。"_s, {u"兑付额=90000000元 under"_s});

    // without a noun before
    row("people of a state", u"社区现有6000余人,60岁以上老人占18%。"_s,
        {u"人数=6000人 over"_s, u"60岁以上老人=18% share"_s});
    row("aim", u"完成年度目标的126%，入库8家。"_s, {u"年度目标=126% target"_s, u"入库=8家"_s});
    row("share of a noun", u"三成以上企业完成改造，用工成本同比下降两成。"_s,
        {u"企业=30% over"_s, u"用工成本=-20% rate"_s});
    row("part of a plan", u"固定资产投资36.8亿元，完成年度计划的70.8%。"_s,
        {u"固定资产投资=3680000000元"_s, u"固定资产投资=70.8% target"_s});
    row("part of a plan to come", u"力争到6月底完成年度计划的90%。"_s, {u"年度计划=90% target planned"_s});
    row("label and aim", u"新增市场主体：5820户，完成目标的72.8%"_s,
        {u"新增市场主体=5820户"_s, u"新增市场主体=72.8% target"_s});

    // what a figure takes from the one before
    row("more than the average", u"工业增加值增长9.6%，高于全市平均水平1.3个百分点。"_s,
        {u"工业增加值=9.6% rate"_s, u"工业增加值=1.3百分点 change"_s});
    row("two falls with one verb", u"信访批次下降35%和41%。"_s,
        {u"信访批次=-35% rate"_s, u"信访批次=-41% rate"_s});
    row("households and people", u"惠及居民8000余户2.3万人。"_s,
        {u"惠及居民=8000户 over"_s, u"惠及居民=23000人"_s});
    row("share of a whole", u"研发投入占销售收入的8.5%。"_s, {u"研发投入=8.5% share"_s});
    row("won, not wanted", u"镇政府争取产业资金95万元。"_s, {u"镇政府争取产业资金=950000元"_s});
    row("a purpose that is the goal", u"全区为确保全年税收增长8%攒足后劲。"_s, {u"税收=8% rate planned"_s});
    row("a purpose", u"为确保实效，全区绘制作战图98张。"_s, {u"绘制作战图=98张"_s});
    row("an amount planned and what is counted behind it",
        u"新签约项目16个，计划总投资148亿元，其中外资项目3个。"_s,
        {u"新签约项目=16个"_s, u"总投资=14800000000元 planned"_s, u"外资项目=3个"_s});
    row("nearly", u"热线工单比去年同期少了将近四成。"_s, {u"热线工单=-40% near_below rate"_s});
    row("an office that plans", u"规划建设局组织企业120家。"_s, {u"规划建设局组织企业=120家"_s});
    row("at the head of the districts", u"工业增加值达到14亿元，居各区之首。"_s,
        {u"工业增加值=1400000000元"_s, u"工业增加值各区排名=1位"_s});
    row("among the first four", u"产量达到9万吨，排进国内前四。"_s,
        {u"产量=90000吨"_s, u"产量国内排名=4位 under"_s});
    row("place in brackets", u"满意度测评从全区第7跃居第2。"_s,
        {u"满意度测评排名=7位 from"_s, u"满意度测评排名=2位 to"_s});
    row("side of the measure before", u"出口2亿元，逆势增长5%，总量继续居各县首位。"_s,
        {u"出口=200000000元"_s, u"出口=5% rate"_s, u"出口总量继续居各县排名=1位"_s});
    row("this figure", u"产值2亿元，五年前这一数字只有1亿元。"_s,
        {u"产值=200000000元"_s, u"产值=100000000元"_s});
    row("share that grows", u"主导产业产值占比由68%提高到76%。"_s,
        {u"主导产业产值占比=68% from"_s, u"主导产业产值占比=76% to"_s});
    row("former state in words", u"产值从落户当年的4300万元增至2.6亿元。"_s,
        {u"产值=43000000元 from"_s, u"产值=260000000元 to"_s});
    row("projects under way", u"现有24个在建项目。"_s, {u"在建项目=24个"_s});
    row("noun behind what describes it", u"投用的12套在线监控设备运行平稳。"_s,
        {u"在线监控设备运行平稳=12套"_s});
    row("arrows", u"固定资产投资133.8亿元 ↓5.6%"_s,
        {u"固定资产投资=13380000000元"_s, u"固定资产投资=-5.6% rate"_s});
    row("plans in a row", u"今年将新建学校3所，新增学位4500个。"_s,
        {u"新建学校=3所 planned"_s, u"新增学位=4500个 planned"_s});
    row("people are no rank", u"12位专家学者出席会议。"_s, {u"专家学者=12位"_s});
    row("rank in the whole country goes on", u"国家高新区排名晋升6个位次，位居全国第55名。"_s,
        {u"国家高新区排名=6位 change"_s, u"国家高新区排名=55位"_s});

    row("against a base of words", u"固定资产投资增长5%，比全市增速快3.2个百分点。"_s,
        {u"固定资产投资=5% rate"_s, u"固定资产投资=3.2百分点 change"_s});
    row("net growth", u"市场主体3658户，较上年末净增115户。"_s,
        {u"市场主体=3658户"_s, u"市场主体=115户 change"_s});
    row("former year and this one", u"高新技术企业由2018年的20家增至2021年的55家。"_s,
        {u"高新技术企业=20家 from"_s, u"高新技术企业=55家 to"_s});
    row("verb after the number", u"审批事项由1033项减少到495项。"_s,
        {u"审批事项=1033项 from"_s, u"审批事项=495项 to"_s});
    row("verb within the name", u"零售业完成销售额19.6亿元。"_s, {u"零售业销售额=1960000000元"_s});
    row("shared unit", u"各园区企业数量分别为57、21和7家。"_s,
        {u"企业数量=57家"_s, u"企业数量=21家"_s, u"企业数量=7家"_s});
    row("threshold before the count", u"新签约亿元以上工业项目21个。"_s, {u"新签约亿元以上工业项目=21个"_s});
    row("rank without a ranking of its own", u"日前，国家高新区评价揭晓。青石产业园区位列第25位。"_s,
        {u"国家高新区评价=25位"_s});
    row("index without unit", u"空气质量综合指数达到5.11，同比下降13.1%。"_s,
        {u"空气质量综合指数=5.11"_s, u"空气质量综合指数=-13.1% rate"_s});

    // units
    row("area", u"新建厂房1.2万平方米。"_s, {u"新建厂房=12000平方米"_s});
    row("length", u"铺设管道960米。"_s, {u"铺设管道=960米"_s});
    row("dollars", u"出口0.8亿美元。"_s, {u"出口=80000000美元"_s});
    row("households", u"互联网用户数6.2万户。"_s, {u"互联网用户数=62000户"_s});

    // none
    row("frame of a rank", u"在全省100个园区中排名第5位。"_s, {u"全省100个园区中排名=5位"_s});
    row("person in a row", u"服务站迎来第127位登记的专家。"_s, {});
    row("slogans", u"推行“三个一”“1234”工作法，聚焦G60科创走廊和5G应用，坚持24小时值班。"_s, {});
    row("batch and title", u"获评第二批全国示范村和“十大美丽乡村”。"_s, {});
    row("ordinal of a meeting", u"第61次常务会议研究了3号地块。"_s, {});
    row("plan years", u"2035年远景目标和“六五”普法工作。"_s, {});
    row("age", u"平均年龄36岁。"_s, {});
    row("duration", u"经过两个多月的努力。"_s, {});
    row("distance on the way", u"位于镇区西南6公里处。"_s, {});
    row("one of", u"是全国169个国家高新区之一。"_s, {});
    row("every day once", u"每周召开1次例会。"_s, {});
    row("explanation of a method", u"“1234”工作法，即1个专班、2张清单、3项制度、4个目标。"_s, {});
    row("anniversary", u"向建党一百周年献礼。"_s, {});
    row("congress", u"党的二十届三中全会召开。"_s, {});
    row("small count in words", u"提出五方面内容。"_s, {});
    row("empty", {}, {});
}

void TestObservationFinder::figures()
{
    QFETCH(QString, text);
    QTEST(figuresIn(text), "expected");
}

void TestObservationFinder::quotesStandOnThePage()
{
    const QString text = u"5月6日，高新区开会。\n去年，高新区新增市场主体310家，完成目标的118%。"_s;
    const Article article = readArticle(text);
    QCOMPARE(article.observations.size(), 2);
    for (const Observation &figure : article.observations) {
        QVERIFY(figure.quote.standsOn(text));
        QVERIFY(figure.quote.words.contains(QString::number(figure.value)));
    }
}

void TestObservationFinder::quotesOccurOnce()
{
    const QString text = u"工业完成产值5亿元，增长12%。服务业完成收入6亿元，增长12%。"_s;
    const Article article = readArticle(text);
    QCOMPARE(article.observations.size(), 4);
    for (const Observation &figure : article.observations)
        QCOMPARE(text.count(figure.quote.words), 1);
}

void TestObservationFinder::quotesHoldTheNumber()
{
    const QString text = u"去年，高新区每万人拥有发明专利\n柳庄村的村民在晒谷。\n12件。"_s;
    Paragraph torn;
    torn.words.append(text, {0, text.indexOf(u'\n')});
    torn.words.append(text, {text.indexOf(u"12件"_s), text.size()});
    Article article;
    article.paragraphs = {torn};
    readFacts(article, text);
    QCOMPARE(article.observations.size(), 1);
    QCOMPARE(article.observations.first().quote.words, u"12件"_s);
}

void TestObservationFinder::surerOfWhatIsKnown()
{
    const Article article = readArticle(u"去年，高新区规模以上企业达到58家，墙面宣传板20块。"_s);
    QCOMPARE(article.observations.size(), 2);
    QCOMPARE(article.observations.first().indicator, u"规模以上企业"_s);
    QVERIFY(article.observations.last().indicator.isEmpty());
    QVERIFY(article.observations.first().confidence > article.observations.last().confidence);
}

/// Of two figures, the first rests on better evidence than the second.
void TestObservationFinder::surerOf_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("a subject in the sentence") << u"去年，滨河镇完成产值3亿元。共清运垃圾20吨。"_s;
    QTest::addRow("a span of time") << u"上半年，高新区完成产值3亿元。1月6日，高新区签约项目12个。"_s;
    QTest::addRow("what there is") << u"高新区现有农家书屋58家。\n高新区清运垃圾20吨。"_s;
    QTest::addRow("a measured span, not one counted back")
        << u"上半年，高新区签约项目12个。\n去年1月，高新区启动改革。一年来，高新区签约项目15个。"_s;
    QTest::addRow("a district, not an office")
        << u"上半年，滨河镇签约项目12个。\n上半年，区商务局签约项目15个。"_s;
    QTest::addRow("a name without verbs") << u"1月6日，高新区签约项目12个，村民给学校已盖房3间。"_s;
}

void TestObservationFinder::surerOf()
{
    QFETCH(QString, text);
    const Article article = readArticle(text);
    QCOMPARE(article.observations.size(), 2);
    QVERIFY(article.observations.first().confidence > article.observations.last().confidence);
}

QTEST_GUILESS_MAIN(TestObservationFinder)
#include "observationfindertest.moc"
