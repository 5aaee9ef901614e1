#include "models/reading/layout/seamjudge.h"
#include "models/reading/layout/sharedwords.h"
#include "models/reading/lexicon.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class SeamJudgeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void prefersWhatGoesOn_data();
    void prefersWhatGoesOn();
};

void SeamJudgeTest::prefersWhatGoesOn_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("wrong");
    QTest::addRow("a word over the seam")
        << u"村里新建了一个文化广"_s << u"场和一条步道。"_s << u"村民都来参加。"_s;
    QTest::addRow("a measure and its figure")
        << u"镇里的收入增速"_s << u"更是高达24.6%。"_s << u"村民都来参加。"_s;
    QTest::addRow("a measure that its figure wants")
        << u"王立和徒弟把设备"_s << u"搬进车间。"_s << u"更是达到24台。"_s;
    QTest::addRow("a known term over the seam")
        << u"全年一般公共"_s << u"预算收入完成5.4亿元。"_s << u"的补助也到位了。"_s;
    QTest::addRow("a number for each")
        << u"泵站排水能力提升到"_s << u"每秒15立方米。"_s << u"村民都来参加。"_s;
    QTest::addRow("since when") << u"党的十八大"_s << u"以来,创新成为主线。"_s << u"为项目抢出60天。"_s;
    QTest::addRow("no since behind a modal verb")
        << u"前期工作做完,可"_s << u"为项目抢出60天。"_s << u"以来,创新成为主线。"_s;
    QTest::addRow("no day behind a digit") << u"村里修好水渠22"_s << u"条。"_s << u"9月28日,大厅启用。"_s;
    QTest::addRow("digits") << u"全年接待游客1"_s << u"8万人次。"_s << u"村民都来参加。"_s;
    QTest::addRow("number and unit") << u"完成投资6.5"_s << u"亿元。"_s << u"村民都来参加。"_s;
    QTest::addRow("a sum and its currency")
        << u"镇里争取资金6.5亿"_s << u"元,修路8公里。"_s << u"的补助也到位了。"_s;
    QTest::addRow("no unit without a number")
        << u"活动现场来了很多"_s << u"志愿者。"_s << u"%,创历史新高。"_s;
    QTest::addRow("a quotation that is closed")
        << u"镇里推出“午间课堂"_s << u"”,请老师上门。"_s << u"“夜校”也开了班。"_s;
    QTest::addRow("a bracket that is closed") << u"产业园(一期"_s << u")已经投产。"_s << u"明年完工。"_s;
    QTest::addRow("nothing to close") << u"镇里推出午间课堂,"_s << u"请老师上门。"_s << u"红色物业”挂牌。"_s;
    QTest::addRow("who speaks") << u"“菜价稳得很。”市场负责人"_s << u"王立说。"_s << u"各摊位明码标价。"_s;
    QTest::addRow("what somebody says")
        << u"镇里的菜价稳得很。市场主任王立"_s << u"说,各摊位都明码标价。"_s << u"个摊位换了新秤。"_s;
    QTest::addRow("a number and how many things")
        << u"开办时间压缩到4"_s << u"个小时。"_s << u"2021年8月,大厅启用。"_s;
    QTest::addRow("how much was newly made")
        << u"改造后的老街拓宽了路面,新增停车位"_s << u"380个。"_s << u"老街的夜市也开了。"_s;
    QTest::addRow("to what end") << u"镇里落实工作机制,"_s << u"推动项目早开工。"_s
                                 << u"车站负责人介绍,列车增开8列。"_s;
    QTest::addRow("what was done next")
        << u"镇里腾出土地370亩,"_s << u"引进项目9个。"_s << u"车站负责人介绍,列车增开8列。"_s;
    QTest::addRow("whole sentences in quotation marks")
        << u"队长王立带着"_s << u"队员连夜巡堤。"_s << u"“桥通了,我想来走走。”李想说。"_s;
    QTest::addRow("what was done") << u"老板当场留下"_s << u"了联系方式。"_s << u"资金向企业集聚。"_s;
    QTest::addRow("the beginning of a paragraph")
        << u"街道争取补助资"_s << u"金15万元。"_s << u"本次活动持续三天。"_s;
    QTest::addRow("an amount behind a verb that wants it")
        << u"村集体收入达到"_s << u"12.8万元。"_s << u"3月14日,清淤收尾。"_s;
    QTest::addRow("a share behind what it is a share of")
        << u"完成投资为年度计划的"_s << u"86.4%。"_s << u"村民都来参加。"_s;
    QTest::addRow("a number and its incidents") << u"查处酒后驾驶17"_s << u"起。"_s << u"村民都来参加。"_s;
    QTest::addRow("what somebody was named")
        << u"去年底,柳庄村被评"_s << u"为省级文明村。"_s << u"为此,村里请来老师。"_s;
    QTest::addRow("what somebody said at the end")
        << u"“这路早该修。”村民小组组长王立"_s << u"说。3月,路修好了。"_s << u"座,方便了出行。"_s;
    QTest::addRow("a number in words and its unit")
        << u"果农嫁接了二十"_s << u"株,株株成活。"_s << u"协会计划再办六场。"_s;
    QTest::addRow("no counted thing without a number")
        << u"带队的是镇党委副书记王立"_s << u"同志。"_s << u"位,方便了出行。"_s;
    QTest::addRow("from what amount")
        << u"企业用工缺口率从"_s << u"15.3%下降到6%。"_s << u"产品退货率——降到了0.3%。"_s;
    QTest::addRow("what it is") << u"不升反降两个百分点的,是"_s << u"产品退货率——降到了0.3%。"_s
                                << u"15.3%下降到6%。"_s;
    QTest::addRow("what an adverb wants")
        << u"企业既省了仓租,又"_s << u"少担了风险。"_s << u"市工信局有关负责人介绍,订单回来了。"_s;
    QTest::addRow("where it is put") << u"这些机组将安装在"_s << u"石桥海域。"_s << u"该基地去年动工。"_s;
    QTest::addRow("who does it there")
        << u"来自农家乐的56名厨师"_s << u"在这里接受培训。"_s << u"石桥海域。"_s;
    QTest::addRow("what it came to") << u"一季度营收逆势增长8.3%,"_s << u"达到1.1亿元。"_s
                                     << u"仪器“活”了。"_s;
    QTest::addRow("no sum behind a deed") << u"制度一变,"_s << u"仪器“活”了。"_s << u"达到1.1亿元。"_s;
    QTest::addRow("by how much it differs")
        << u"人均纯收入比上年同期"_s << u"多了1.1万元。"_s << u"镇里推出午间课堂。"_s;
    QTest::addRow("a place, no sum") << u"干部不当“太平官”,在"_s << u"项目推进中勇挑重担。"_s
                                     << u"27.6万元,停工整改9处。"_s;
    QTest::addRow("about so many and their unit")
        << u"每年给区里交税600多"_s << u"万元。"_s << u"说这话时,他笑了。"_s;
    QTest::addRow("a temperature") << u"最高气温35℃至37"_s << u"℃,周四降温。"_s << u"村民都来参加。"_s;
    QTest::addRow("a score and who won")
        << u"北塬队以68比61"_s << u"战胜分局队,夺得冠军。"_s << u"村民都来参加。"_s;
    QTest::addRow("what each one gets")
        << u"通过审定的品种每"_s << u"个奖励30万元。"_s << u"家住柳庄的李想说。"_s;
    QTest::addRow("shares one behind another")
        << u"三项分别增长8.9%、11.3%、"_s << u"13.6%。"_s << u"王立表示,明年更好。"_s;
    QTest::addRow("the end of a word, no unit")
        << u"每次都要找导医台核对姓"_s << u"名,一层楼一层楼地找。"_s << u"项奖金也在其中。"_s;
    QTest::addRow("zeros of a number") << u"人均投入18"_s << u"00元之间。"_s << u"部书记王立说。"_s;
    QTest::addRow("no second point") << u"收入完成4.76"_s << u"亿元。"_s << u".01个百分点。"_s;
    QTest::addRow("no share of a thousand percent") << u"企业减到16"_s << u"家。"_s << u"59.4%降到33%。"_s;
    QTest::addRow("to whom, behind an adverb")
        << u"检查组当场下达通知书,并"_s << u"对施工单位负责人进行约谈。"_s << u"截至目前,全区开工。"_s;
    QTest::addRow("what somebody told")
        << u"有关负责人介绍,"_s << u"截至3月底,全国建成库点。"_s << u".6亿元。"_s;
    QTest::addRow("at the same time")
        << u"每一项审批结果作出的"_s << u"同时,系统自动推送。"_s << u"据了解,柳庄有路。"_s;
    QTest::addRow("a bracket inside a title")
        << u"会议通过《云岭高新区厂房盘活"_s << u"利用行动方案(2024年)》。"_s << u"(王立摄)"_s;
    QTest::addRow("a name printed elsewhere") << u"记者来到滨河镇柳"_s << u"庄村采访。"_s << u"编的篮子。"_s;
}

void SeamJudgeTest::prefersWhatGoesOn()
{
    QFETCH(QString, before);
    QFETCH(QString, right);
    QFETCH(QString, wrong);
    const SharedWords words({u"柳庄村今年种了三百亩莲藕。"_s});
    const Lexicon lexicon;
    const SeamTerms terms(lexicon);
    SeamJudge judge(words, terms);
    QVERIFY(judge.fit(before, right) > judge.fit(before, wrong));
}

QTEST_APPLESS_MAIN(SeamJudgeTest)
#include "seamjudgetest.moc"
