#include "tests/reading/facts/toldfigures.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// What the words around a figure say of it: bound, aspect, place in a ranking, expected or planned.
class TestMeasureReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figures_data();
    void figures();
};

void TestMeasureReader::figures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::addRow("%s", name) << text << expected;
    };

    // bounds
    row("余", u"清理垃圾30余吨。"_s, {u"清理垃圾=30吨 over"_s});
    row("近", u"带动就业近500人。"_s, {u"带动就业=500人 near_below"_s});
    row("约", u"项目投资约3.6亿元。"_s, {u"项目投资=360000000元 about"_s});
    row("超过", u"宽带端口总数超过9.5万个。"_s, {u"宽带端口总数=95000个 over"_s});
    row("以上 in a class is no bound", u"省级及以上研发平台7个。"_s, {u"省级及以上研发平台=7个"_s});
    row("range", u"近期还将有3-5家配套企业入驻。"_s, {u"配套企业=3家~5 planned"_s});

    // aspects
    row("rate", u"GDP增长6.1%。"_s, {u"GDP=6.1% rate"_s});
    row("rate named", u"一般公共预算收入增速10.4%。"_s, {u"一般公共预算收入=10.4% rate"_s});
    row("fall", u"刑事案件下降12.5%。"_s, {u"刑事案件=-12.5% rate"_s});
    row("fall against a base", u"刑事案件较2020年下降12.5%。"_s, {u"刑事案件=-12.5% rate"_s});
    row("falls in a row", u"治安案件下降8%，火灾下降100%。"_s,
        {u"治安案件=-8% rate"_s, u"火灾=-100% rate"_s});
    row("points", u"占比提高2.3个百分点。"_s, {u"占比=2.3百分点 change"_s});
    row("from and to", u"申报材料由40个减为16个，减少60%。"_s,
        {u"申报材料=40个 from"_s, u"申报材料=16个 to"_s, u"申报材料=-60% rate"_s});
    row("days from and to", u"审批时限由15天减为4天，压缩73.3%。"_s,
        {u"审批时限=15天 from"_s, u"审批时限=4天 to"_s, u"审批时限=-73.3% rate"_s});
    row("target", u"新增市场主体310家，完成目标的118%。"_s,
        {u"新增市场主体=310家"_s, u"新增市场主体=118% target"_s});
    row("full-width target", u"高新技术企业入库８家，完成目标的１２６％。"_s,
        {u"高新技术企业入库=8家"_s, u"高新技术企业入库=126% target"_s});
    row("share", u"老年人占18%。"_s, {u"老年人=18% share"_s});
    row("times", u"生产效率提高了近8倍。"_s, {u"生产效率=8倍 near_below rate"_s});
    row("由 without arrival", u"由42家单位承办。"_s, {u"单位=42家"_s});

    // ranks
    row("rank", u"在全国高新区中排名第72位。"_s, {u"全国高新区排名=72位"_s});
    row("rank without 第", u"在全国高新区中位居61名。"_s, {u"全国高新区排名=61位"_s});
    row("set up somewhere", u"商务局在城区设立销售点24个，在老街投放消费券200万元。"_s,
        {u"销售点=24个"_s, u"消费券=2000000元"_s});
    row("what a village owns", u"去年，柳庄村集体经济收入达到68万元。村集体经济收入增长5%。"_s,
        {u"集体经济收入=680000元"_s, u"村集体经济收入=5% rate"_s});
    row("places gained", u"国家高新区排名前进9个位次。"_s, {u"国家高新区排名=9位 change"_s});
    row("places over years", u"在国家高新区排名中连续3年晋升20个位次。"_s, {u"国家高新区排名=20位 change"_s});
    row("rank goes on", u"国家级高新区排名跃升6个位次，位列第55位。"_s,
        {u"国家级高新区排名=6位 change"_s, u"国家级高新区排名=55位"_s});

    // status
    row("expected reaches to the comma", u"GDP预计增速6.1%，一般公共预算收入增速10.4%。"_s,
        {u"GDP=6.1% rate expected"_s, u"一般公共预算收入=10.4% rate"_s});
    row("a multiple of somebody else's", u"每万人专利36件，是全省平均水平的3.1倍。"_s,
        {u"每万人专利=36件"_s, u"每万人专利=3.1倍"_s});
    row("more than another product", u"成本比同类产品低了35%。"_s, {u"成本=-35% rate"_s});
    row("more than a year before", u"签约项目64个，比去年同期多19个。"_s,
        {u"签约项目=64个"_s, u"签约项目=19个 change"_s});
    row("above all others", u"装备产业增加值增长6.4%，快于全部规模以上工业1.9个百分点。"_s,
        {u"装备产业增加值=6.4% rate"_s, u"装备产业增加值=1.9百分点 change"_s});
    row("against the budget", u"税收2亿元，为年初预算的78%。"_s,
        {u"税收=200000000元"_s, u"税收=78% target"_s});
    row("expected at the head of a list", u"预计年产值50亿元，提供就业岗位1500个。"_s,
        {u"年产值=5000000000元 expected"_s, u"提供就业岗位=1500个 expected"_s});
    row("an expectation met", u"恢复好于预期，新签约项目12个。"_s, {u"新签约项目=12个"_s});
    row("将 for 把", u"中心将原先分散的226项审批集中到窗口。"_s, {u"审批=226项"_s});
    row("将 for 把, from and to", u"该区将审批时限由45个工作日压缩到7个工作日。"_s,
        {u"审批时限=45个工作日 from"_s, u"审批时限=7个工作日 to"_s});
    row("将 looks ahead", u"园区将新建厂房12栋。"_s, {u"新建厂房=12栋 planned"_s});
    row("a plan that is named", u"小区列入改造计划，总投资2160万元。"_s, {u"总投资=21600000元"_s});
    row("what still comes", u"今年还将开工三期，新增房源1500套。"_s, {u"新增房源=1500套 planned"_s});
    row("an aim that leads", u"该区以双碳目标为引领，创建绿色工厂5家。"_s, {u"创建绿色工厂=5家"_s});
    row("the aim named behind", u"会议要求，今年实现税收8亿元的目标。"_s, {u"税收=800000000元 planned"_s});
    row("planned", u"项目计划投资3亿元。"_s, {u"项目计划投资=300000000元 planned"_s});
    row("a goal holds for its list", u"计划工业总产值增长8%，固定资产投资增长9%，已签约项目12个。"_s,
        {u"工业总产值=8% rate planned"_s, u"固定资产投资=9% rate planned"_s, u"签约项目=12个"_s});
    row("ranking told before its place", u"在国家高新区综合评价中，该区位列第96位，前进6个位次。"_s,
        {u"国家高新区综合评价=96位"_s, u"国家高新区综合评价=6位 change"_s});
    row("a place to be reached", u"力争税收排名进入前50位。"_s, {u"税收排名=50位 under planned"_s});
    row("the first of many", u"前50名观众可领奖品，园区企业包揽前三名。"_s, {});
    row("the first three of several", u"三家园区分列前三位。"_s, {});
    row("a place behind what is expected", u"投产后年产能将达4万片，跻身全国前三。"_s,
        {u"投产后年产能=40000片 expected"_s, u"投产后年产能全国排名=3位 under expected"_s});
    row("the hundredth of its kind", u"公司成为云岭第17家上市公司。"_s, {u"上市公司=17家"_s});
    row("the third shop", u"公司的第三家门店开业，这是第31个消防日。"_s, {});
    row("patents in force", u"有效发明专利158件。"_s, {u"有效发明专利=158件"_s});
    row("patents that are had", u"园区有发明专利158件。"_s, {u"发明专利=158件"_s});
    row("ambition", u"力争到2025年，工业总产值突破500亿元。"_s, {u"工业总产值=50000000000元 over planned"_s});
}

void TestMeasureReader::figures()
{
    QFETCH(QString, text);
    QTEST(figuresIn(text), "expected");
}

QTEST_GUILESS_MAIN(TestMeasureReader)
#include "measurereadertest.moc"
