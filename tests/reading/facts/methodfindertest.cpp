#include "models/reading/facts/methodfinder.h"
#include "models/reading/lexicon.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestMethodFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void find_data();
    void find();
    void offsets();

private:
    const Lexicon m_lexicon{QStringLiteral(":/lexicon")};
    const MethodFinder m_finder{m_lexicon};
};

void TestMethodFinder::find_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::addRow("%s", name) << text << expected;
    };

    row("how it is done", u"该区的办法是“揭榜比武”：同一道题三家做。"_s, {u"“揭榜比武”"_s});
    row("what somebody relies on", u"招商靠的是“链上导图”，项目多了。"_s, {u"“链上导图”"_s});
    row("an answer that is none", u"负责人说，答案是“敢闯”。"_s, {});
    row("a steward for firms", u"镇里给企业配了“落户管家”，一包到底。"_s, {u"“落户管家”"_s});
    row("cards on the counter", u"大厅里摆放了“窗口评议卡”，当场打分。"_s, {u"“窗口评议卡”"_s});
    row("who walks along", u"高新区为企业配齐了“伴跑员”。"_s, {u"“伴跑员”"_s});
    row("who sees patients", u"王立走进“康宁诊所”。"_s, {});
    row("a shop at work", u"“技术超市”成交20件。"_s, {u"“技术超市”"_s});
    row("platforms tied together", u"把中试平台串成“验证联盟”，设备共享。"_s, {u"“验证联盟”"_s});
    row("once a month", u"每月办一次的“链上茶叙会”，已办六期。"_s, {u"“链上茶叙会”"_s});
    row("workers' shop", u"王立获评“车间工程师”。"_s, {});
    row("a window set up", u"大厅开通了“晨间窗口”，随到随办。"_s, {u"“晨间窗口”"_s});
    row("advisers chosen", u"镇里成立“银龄智囊团”，问计于老人。"_s, {u"“银龄智囊团”"_s});
    row("names in a row", u"滨河镇推行“田头课”、“灶头课”和“云上课”，送课进门。"_s,
        {u"“田头课”"_s, u"“灶头课”"_s, u"“云上课”"_s});
    row("a row with a kind of its own", u"街道推行“田头课”和“滨河美食”品牌。"_s, {u"“田头课”"_s});
    row("a team by its number", u"镇里抽调骨干组成6支“链企门诊部”，上门问诊。"_s, {u"“链企门诊部”"_s});
    row("cards handed to people", u"园区为技工颁发“贴心卡”，看病优先。"_s, {u"“贴心卡”"_s});
    row("a class to order", u"职校开办“订单班”，对口培养。"_s, {u"“订单班”"_s});
    row("a campaign", u"中心启动“叩门问计”行动，走访企业。"_s, {u"“叩门问计”"_s});
    row("what is begun", u"法官每周坐班，开展“合同体检”。"_s, {u"“合同体检”"_s});
    row("an occasion", u"园区开展“滨河年货节”，人很多。"_s, {});
    row("done to something", u"该街道对9个菜场“评星亮牌”，一季一次。"_s, {u"“评星亮牌”"_s});
    row("called a measure", u"这样的“点餐课”是高新区的一项举措。"_s, {u"“点餐课”"_s});
    row("told by whom", u"“云岭贷”是2020年由园区推出的信用产品。"_s, {u"“云岭贷”"_s});
    row("spelled out behind", u"对审批事项“三清两减”，清权力、清流程、清前置，减事项、减时限。"_s,
        {u"“三清两减”"_s});
    row("not spelled out", u"全区指标“四升一降”，工业向好。"_s, {});
    row("parts alike", u"实现“零上门、零审批、零投资”。"_s, {u"“零上门、零审批、零投资”"_s});
    row("put online", u"园区上线“用电画像”系统，打分放贷。"_s, {u"“用电画像”"_s});
    row("a service", u"此举被企业称为“入园礼”服务。"_s, {u"“入园礼”"_s});
    row("where people rest", u"区总工会建成“环卫工驿站”12个。"_s, {});
    row("an action with its name", u"该区启动“百日行动”，抽调干部。"_s, {u"“百日行动”"_s});
    row("getting one thing done well", u"全省推开“高效办成一件事”。"_s, {u"高效办成一件事"_s});
    row("within a campaign", u"在“敲门听声”行动中，街道解难9件。"_s, {u"“敲门听声”"_s});
    row("actions by their number", u"“五大行动”成效显现。"_s, {});
    row("service of firms", u"从“跑断腿”到“不出园”企业服务中心搬家。"_s, {});
    row("in an order", u"按照“先学校、后餐馆”的次序推进。"_s, {u"“先学校、后餐馆”"_s});
    row("which it introduced", u"该局推出的“扫码告知”，一看就懂。"_s, {u"“扫码告知”"_s});
    row("which a city issued", u"武汉出台的“青苗十条”，很管用。"_s, {u"“青苗十条”"_s});
    row("plan that is introduced", u"园区推出“实训+就业”计划。"_s, {u"“实训+就业”"_s});
    row("an honoured place", u"获评全市“枫桥式”社区。"_s, {});
    row("one thing for another", u"街道拿出“以奖代补”资金。"_s, {u"“以奖代补”"_s});
    row("day by day", u"车间推行现场管理和“日清日结”。"_s, {u"“日清日结”"_s});
    row("a system of notices", u"建立“黑名单”通报制。"_s, {u"“黑名单”通报制"_s});
    row("who supervises", u"邀请媒体记者担任特邀监督员，不定期走访。"_s, {u"特邀监督员"_s});
    row("party posts", u"把党员先锋岗设在大厅前排。"_s, {u"党员先锋岗"_s});
    row("to each its own", u"找准症结，一企一策拿出办法。"_s, {u"一企一策"_s});
    row("heads together", u"推行“河长+警长”两长联动以来，水清了。"_s, {u"“河长+警长”两长联动"_s});
    row("three heads together", u"推行“河长+警长+店长”三长联动以来，水清了。"_s,
        {u"“河长+警长+店长”三长联动"_s});
    row("a certificate of quality", u"通过省级“零碳车间”评价验收。"_s, {});
    row("each of a list is formed", u"实施“一企一策、一链一图”精准帮扶。"_s, {u"“一企一策、一链一图”"_s});
    row("a way to govern", u"实施“党建引领、邻里共治”小区治理办法。"_s,
        {u"“党建引领、邻里共治”小区治理办法"_s});
    row("two chains", u"实行“区长+局长”双链长制。"_s, {u"“区长+局长”双链长制"_s});
    row("who watches a river", u"有了“电子河长”，巡河不断。"_s, {u"“电子河长”"_s});
    row("who tries what is sold", u"31名留学生当起了“产品体验官”。"_s, {u"“产品体验官”"_s});
    row("villagers talk it over", u"像这样的“板桥议事亭”已开了37场。"_s, {u"“板桥议事亭”"_s});
    row("one thing before another", u"师傅要求“先看图、再动手、后下结论”。"_s,
        {u"“先看图、再动手、后下结论”"_s});
    row("what is missing", u"坚持“缺什么补什么”。"_s, {u"“缺什么补什么”"_s});
    row("who pays allowances", u"实行“头羊”人才津贴制度，每月发放。"_s, {u"“头羊”人才津贴制度"_s});
    row("by yield", u"“以税收论英雄”成了硬杠杠。"_s, {u"“以税收论英雄”"_s});
    row("ways to draw firms", u"高新区的答案是“产业链招商”。"_s, {u"“产业链招商”"_s});
    row("points put to work", u"园区建立积分管理，年底评星。"_s, {u"积分管理"_s});
    row("a river's own length", u"河长12公里。"_s, {});
    row("a shop for points", u"村里兴起“积分超市”。"_s, {u"“积分超市”"_s});
    row("done by the law", u"“老赖”王立被依法拘留。"_s, {});
    row("what leaders look after", u"健全领导包抓重点项目制度。"_s, {u"领导包抓重点项目制度"_s});
    row("who hears complaints", u"落实领导接访下访制度。"_s, {u"领导接访下访制度"_s});
    row("plain rhythm", u"建立重点项目周调度、月通报、季观摩机制。"_s, {u"周调度、月通报、季观摩"_s});
    row("plain rhythm of ones", u"坚持一月一调度、一季一通报。"_s, {u"一月一调度、一季一通报"_s});
    row("one heart", u"坚持一心一意，抓好项目。"_s, {});
    row("a system that is introduced", u"推行社区工作者全岗通制度。"_s, {u"社区工作者全岗通制度"_s});
    row("a system of the state", u"推行国家基本药物制度。"_s, {});
    row("who is first asked", u"推行首接首办责任制。"_s, {u"首接首办责任制"_s});
    row("a head of something", u"设立各级塘长87名，落实塘长制。"_s, {u"塘长制"_s});
    row("heads that stop", u"队长制止了违规，局长制定了方案。"_s, {});
    row("a chief of quality", u"42家企业设立首席质量官。"_s, {u"首席质量官"_s});
    row("a chief of a firm", u"首席执行官、首席财务官到场。"_s, {});
    row("contracts", u"单位实行劳动合同制。"_s, {});
    row("unquoted steps", u"建立一口受理、分类交办、跟踪督办的运行机制。"_s,
        {u"一口受理、分类交办、跟踪督办"_s});
    row("who is bound to what", u"实行定人、定岗、定责的办法看住火源。"_s, {u"定人、定岗、定责"_s});
    row("unquoted sum", u"探索实行专班+专员服务模式。"_s, {u"专班+专员"_s});
    row("a way to look", u"实行干部一线考察法。"_s, {u"干部一线考察法"_s});
    row("a way to produce", u"采用流水线生产模式。"_s, {});

    // named with its kind
    row("工作法", u"推行“四个一”工作法。"_s, {u"“四个一”工作法"_s});
    row("改革", u"推进“一枚印章”改革。"_s, {u"“一枚印章”改革"_s});
    row("a row of systems", u"推行首问负责制、限时办结制、服务承诺制。"_s,
        {u"首问负责制"_s, u"限时办结制"_s, u"服务承诺制"_s});
    row("what people call it", u"居民称之为“五员”。"_s, {u"“五员”"_s});
    row("what is laid down", u"园区明确“三不进”：高能耗不进。"_s, {u"“三不进”"_s});
    row("weekly and monthly", u"严格实行周调度、月通报制度。"_s, {u"周调度、月通报"_s});
    row("who fails is forgiven", u"建立了容错机制。"_s, {u"容错机制"_s});
    row("a talk over breakfast", u"每月开一次“链上早餐会”。"_s, {u"“链上早餐会”"_s});
    row("an attitude", u"树牢“店小二”意识。"_s, {});
    row("clothes", u"“春燕”制衣车间投产。"_s, {});
    row("议事法", u"推行“问、议、办”三步议事法。"_s, {u"“问、议、办”三步议事法"_s});
    row("kind inside the marks", u"形成了“云岭模式”。"_s, {u"“云岭模式”"_s});
    row("at once", u"实现“交房即交证”。"_s, {u"“交房即交证”"_s});
    row("across borders", u"“跨省通办”事项增加。"_s, {u"“跨省通办”"_s});
    row("digits", u"“2468”工作法抓服务。"_s, {u"“2468”工作法"_s});
    row("two share a kind", u"推行“三个一”“2468”工作法。"_s, {u"“三个一”"_s, u"“2468”工作法"_s});
    row("two share a kind with a comma", u"推行“早计划”、“晚盘点”工作法。"_s,
        {u"“早计划”"_s, u"“晚盘点”工作法"_s});
    row("制度", u"实行“周点评”制度。"_s, {u"“周点评”制度"_s});
    row("机制", u"建立“红黄牌”预警机制。"_s, {u"“红黄牌”预警机制"_s});
    row("的 between", u"巩固‘五位一体’的监督机制。"_s, {u"‘五位一体’的监督机制"_s});
    row("方针", u"采取“试点先行、整村推进”方针。"_s, {u"“试点先行、整村推进”方针"_s});
    row("模式", u"推行“支部+合作社”模式。"_s, {u"“支部+合作社”模式"_s});

    // named in a known shape
    row("一X一Y", u"扶持“一企一档”，效果好。"_s, {u"“一企一档”"_s});
    row("一X多Y", u"落实“一网多用”。"_s, {u"“一网多用”"_s});
    row("N个一", u"开展“六个一”活动。"_s, {u"“六个一”"_s});
    row("N位一体", u"构建“三位一体”格局。"_s, {u"“三位一体”"_s});
    row("N色", u"推出“三色预警”。"_s, {u"“三色预警”"_s});
    row("X式", u"“菜单式”培训受欢迎。"_s, {u"“菜单式”"_s});
    row("numbered and put to work", u"通过“四个聚焦”，推动发展。"_s, {u"“四个聚焦”"_s});

    row("evening school", u"创办“轴承夜校”，每周二开课。"_s, {u"“轴承夜校”"_s});
    row("chosen for firms", u"派来“企业服务专员”。"_s, {u"“企业服务专员”"_s});
    row("on a bench", u"像这样的“板凳调解”还有很多。"_s, {u"“板凳调解”"_s});
    row("one becomes another", u"“小厂变大厂”面积扩大。"_s, {u"“小厂变大厂”"_s});
    row("code of a firm", u"上线“亲清码”，好用。"_s, {u"“亲清码”"_s});
    row("code of health", u"请出示“健康码”。"_s, {});
    row("principle", u"明确“三不”原则。"_s, {u"“三不”原则"_s});
    row("clause", u"提出“尽职免责”条款。"_s, {u"“尽职免责”条款"_s});
    row("patrol", u"发动“红袖章”义务巡逻队。"_s, {u"“红袖章”义务巡逻队"_s});
    row("set up", u"设立“攻坚先锋榜”，比学赶超。"_s, {u"“攻坚先锋榜”"_s});
    row("a list put to work", u"部署实施“拓空间、优服务”。"_s, {u"“拓空间、优服务”"_s});
    row("long system", u"建立“贷前名单、贷中通道、贷后管家制”。"_s, {u"“贷前名单、贷中通道、贷后管家制”"_s});
    row("joint mechanism", u"健全警银联动机制，追回货款。"_s, {u"警银联动机制"_s});
    row("land by its yield", u"开展亩均效益综合评价。"_s, {u"亩均效益综合评价"_s});

    // known names
    row("chief service officer", u"企业首席服务官上门服务。"_s, {u"首席服务官"_s});
    row("river chief", u"全面落实河长制。"_s, {u"河长制"_s});
    row("grid put to work", u"实行网格化管理。"_s, {u"网格化管理"_s});
    row("voucher", u"发放创新券。"_s, {u"创新券"_s});

    row("X+Y", u"推行“党建+网格”，矛盾少了。"_s, {u"“党建+网格”"_s});
    row("X+Y+N", u"建立“1+3+N”管理体系。"_s, {u"“1+3+N”管理体系"_s});
    row("several with 等 and their kind", u"落实“容缺办理”“项目管家”等制度。"_s,
        {u"“容缺办理”"_s, u"“项目管家”"_s});
    row("long name with its kind", u"推行“居民说事、公开议事、民主定事、合力办事、群众评事”五步工作法。"_s,
        {u"“居民说事、公开议事、民主定事、合力办事、群众评事”五步工作法"_s});
    row("kind inside the quotation", u"践行“一线工作法”。"_s, {u"“一线工作法”"_s});
    row("numbered pairs put to work", u"滨河镇推行项目建设“三定四包”。"_s, {u"“三定四包”"_s});
    row("numbered and explained", u"做实“四访”，即走访、回访、约访、下访。"_s, {u"“四访”"_s});
    row("numbered as a form", u"通过互学、互帮、互评等“三互”形式结对。"_s, {u"“三互”"_s});

    // plain
    row("销号制", u"对问题采用台账制。"_s, {u"台账制"_s});
    row("two systems", u"建立周联系制和月通报制。"_s, {u"周联系制"_s, u"月通报制"_s});
    row("system of a duty", u"推出领导分工联系制度。"_s, {u"领导分工联系制度"_s});
    row("rhythm", u"建立每月通报、季度点评、年度考核的工作机制。"_s, {u"每月通报、季度点评、年度考核"_s});
    row("known", u"各镇实行挂图作战。"_s, {u"挂图作战"_s});
    row("一对一", u"开展一对一帮扶。"_s, {u"一对一帮扶"_s});
    row("pairs", u"建立干部结对帮扶机制。"_s, {u"干部结对帮扶机制"_s});
    row("way in four characters", u"通过随时申报、限时办结的方式服务企业。"_s, {u"随时申报、限时办结"_s});
    row("adorns what is introduced", u"全区持续探索“绝处逢生又一程”的发展契机。"_s, {});
    row("introduced by its verb", u"还推行“扫码入会”，吸收骑手。"_s, {u"“扫码入会”"_s});
    row("tried out", u"在滨河镇试点“码上监督”。"_s, {u"“码上监督”"_s});
    row("in the manner of", u"开展“按图索骥”式招商。"_s, {u"“按图索骥”式招商"_s});
    row("road", u"定下“党建带村、文旅旺村”的路子。"_s, {u"“党建带村、文旅旺村”的路子"_s});
    row("law of four characters", u"总结“拆建管用”四字法。"_s, {u"“拆建管用”四字法"_s});
    row("way of doing something", u"用“一看、二问”教技术的办法。"_s, {u"“一看、二问”教技术的办法"_s});
    row("colours", u"实行红黄绿三色动态管理。"_s, {u"红黄绿三色动态管理"_s});
    row("handle", u"以“三清三改”为抓手整治。"_s, {u"“三清三改”"_s});
    row("chief data officers", u"建立首席数据官制度。"_s, {u"首席数据官制度"_s});
    row("mechanism", u"推行项目全生命周期管理机制。"_s, {u"项目全生命周期管理机制"_s});
    row("one by one without marks", u"实行一企一档、一企一策，每月更新。"_s, {u"一企一档、一企一策"_s});
    row("told twice, found once", u"推行“四个一”工作法。“四个一”工作法好。"_s, {u"“四个一”工作法"_s});

    // none
    row("anybody's duty", u"落实党风廉政建设责任制。"_s, {});
    row("policy", u"推出“人才十条”。"_s, {u"“人才十条”"_s});
    row("policy that is only named", u"落实“人才十条”，按“人才十条”办理。"_s, {});
    row("loan", u"推出“研发贷”。"_s, {u"“研发贷”"_s});
    row("loan that somebody took", u"靠“研发贷”周转。"_s, {});
    row("of a change", u"从“等上门”到“一企一策”，变了。"_s, {});
    row("what somebody shall be", u"当好“店小二”，做好保障。"_s, {});
    row("summed up behind its parts", u"中心实行“零租金、零收费”的“两零”服务。"_s, {u"“两零”"_s});
    row("ways to enforce", u"推行“首违教育、再违处罚”的阶梯式执法。"_s, {u"“首违教育、再违处罚”"_s});
    row("measures with their number", u"推出“免填单”“先办后审”等11项便民措施。"_s,
        {u"“免填单”"_s, u"“先办后审”"_s});
    row("the same for all", u"村里实行统一供种、统一消毒、统一收购。"_s, {u"统一供种、统一消毒、统一收购"_s});
    row("demand", u"落实“四个最严”要求。"_s, {});
    row("advance told of what is driven", u"动力靠创新“变轻了”。"_s, {});
    row("members in front of their name", u"推出“点单、派单、接单”的“三单”服务法。"_s, {u"“三单”服务法"_s});
    row("activity", u"开展“清洁家园”活动。"_s, {});
    row("activity that is a way of working", u"开展“药方上门”活动，开展“合同问诊”专场活动。"_s,
        {u"“药方上门”"_s, u"“合同问诊”"_s});
    row("campaign of two parts", u"开展“龙头出题、园区答卷”，让企业点题。"_s, {u"“龙头出题、园区答卷”"_s});
    row("form that is filled in", u"由秘书填写“事项流转单”。"_s, {u"“事项流转单”"_s});
    row("a card for each project", u"给每个项目配发一张“代办卡”。"_s, {u"“代办卡”"_s});
    row("list on the wall", u"都记在墙上的“愿望榜”里。"_s, {u"“愿望榜”"_s});
    row("hall by its byname", u"这个被叫做“教授课堂”的地方热闹。"_s, {u"“教授课堂”"_s});
    row("platform that goes online", u"4月“云选址”平台上线以来，点击不断。"_s, {u"“云选址”"_s});
    row("loan that brought money", u"高新区的“渔业贷”送来了300万元。"_s, {u"“渔业贷”"_s});
    row("insurance on trial", u"率先试行“研发保险”。"_s, {u"“研发保险”"_s});
    row("post that is lent", u"博士到镇里挂任“科技副镇长”。"_s, {u"“科技副镇长”"_s});
    row("duties in a row", u"实行首问负责、限时办结，一般事项3日答复。"_s, {u"首问负责、限时办结"_s});
    row("the way given up", u"改“一事一议”为“一类一议”。"_s, {});
    row("honour", u"捧回一张“最美合伙人”奖状。"_s, {});
    row("start over", u"坚持“二次创业”不动摇。"_s, {});
    row("brand", u"叫响“云岭山水”品牌。"_s, {});
    row("law", u"学习《安全生产法》。"_s, {});
    row("what everybody means by it", u"做好“三农”工作，巩固“双减”成果。"_s, {});
    row("layout", u"落实“五位一体”总体布局。"_s, {});
    row("product line", u"建设“算力+医疗”产业平台。"_s, {});
    row("numbered goal", u"实施“三个200”项目。"_s, {});
    row("any system", u"建立健全财务管理制度。"_s, {});
    row("belt and road", u"抢抓“一带一路”机遇。"_s, {});
    row("system of a body", u"深化体制改革，完善控制。"_s, {});
    row("grid in a list", u"车辆管控、网格化信息等系统。"_s, {});
    row("quotation without kind", u"做到“清零”、不留死角。"_s, {});
    row("goal", u"打造“四个云岭”。"_s, {});
    row("unclosed", u"推行“四个一"_s, {});
    row("empty", {}, {});
}

void TestMethodFinder::find()
{
    QFETCH(QString, text);
    QStringList found;
    for (const Placed<Method> &method : m_finder.find(text))
        found.append(method.fact.name);
    QTEST(found, "expected");
}

void TestMethodFinder::offsets()
{
    const QString text = u"该区落实河长制，推行“四个一”工作法，效果好。"_s;
    const QList<Placed<Method>> found = m_finder.find(text);
    QCOMPARE(found.size(), 2);
    for (const Placed<Method> &method : found) {
        QCOMPARE(text.mid(method.at.from, method.at.length()), method.fact.name);
        QVERIFY(method.fact.confidence > 0 && method.fact.confidence <= 1);
    }
}

QTEST_GUILESS_MAIN(TestMethodFinder)
#include "methodfindertest.moc"
