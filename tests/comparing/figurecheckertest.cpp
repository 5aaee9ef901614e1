#include "models/comparing/figurechecker.h"
#include "tests/comparing/figurearticle.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Every rule by articles with their figures, and what the checks say of them.
class FigureCheckerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withinAnArticle_data();
    void withinAnArticle();
    void betweenArticles_data();
    void betweenArticles();
    void contradictionsComeFirst();
    void rejectedFiguresTakeNoPart();
};

namespace
{

QStringList told(const QList<Check> &checks)
{
    QStringList lines;
    for (const Check &check : checks)
        lines.append(u"%1 %2: %3"_s.arg(keyOf(check.result), check.rule, check.computation));
    return lines;
}

QStringList checksOf(const QStringList &articles)
{
    FigureChecker checker;
    for (qsizetype i = 0; i < articles.size(); ++i)
        checker.add(figureArticle(articles.at(i), QString::number(i)));
    return told(checker.checks());
}

} // namespace

void FigureCheckerTest::withinAnArticle_data()
{
    QTest::addColumn<QString>("article");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &article, const QStringList &expected) {
        QTest::addRow("%s", name) << article << expected;
    };

    // change
    row("from, to and rate", u"材料由[250份|from]减为[100份|to]，减少[60%|rate|=-60]。"_s,
        {u"agrees change: (100份 − 250份) ÷ 250份 = −60%; printed: −60%"_s});
    row("wrong rate", u"材料由[250份|from]减为[100份|to]，减少[66%|rate|=-66]。"_s,
        {u"contradicts change: (100份 − 250份) ÷ 250份 = −60%; printed: −66%"_s});
    row("rate cut off instead of rounded", u"由[9.6天|from]减为[3.2天|to]，压缩[66.6%|rate|=-66.6]。"_s,
        {u"agrees change: (3.2天 − 9.6天) ÷ 9.6天 = −66.7%; printed: −66.6%"_s});
    row("from, to and difference", u"由[12家|from]增加到[20家|to]，增加[8家|change]。"_s,
        {u"agrees change: 20家 − 12家 = 8家; printed: 8家"_s});
    row("places in a ranking", u"由[第119位|from]升至[第112位|to]，前进[8位|change]。"_s,
        {u"contradicts change: 112位 − 119位 = −7位; printed: 8位"_s});
    row("rate told first", u"增长[50%|rate]，由[2.00亿元|from]增至[3.00亿元|to]。"_s,
        {u"agrees change: (3.00亿元 − 2.00亿元) ÷ 2.00亿元 = 50%; printed: 50%"_s});
    row("points of per cent", u"由[80%|from]提高到[92%|to]，提高[12百分点|change]。"_s,
        {u"agrees change: 92% − 80% = 12百分点; printed: 12百分点"_s});
    row("rate over another base", u"由[2.00亿元|from]增至[3.00亿元|to]，同比增长[20%|rate]。"_s, {});
    row("numbers too short to tell", u"由[2亿元|from]增至[3亿元|to]，增长[45%|rate]。"_s,
        {u"undecided change: (3亿元 − 2亿元) ÷ 2亿元 = 50%; printed: 45%"_s});
    row("rate of another measure", u"由[2.00亿元|from]增至[3.00亿元|to]，增长[20%|rate|name=利税]。"_s, {});
    row("rate in another part of the sentence", u"由[2.00亿元|from]增至[3.00亿元|to]；增长[20%|rate]。"_s,
        {});
    row("level, change and rate",
        u"[41起|2019]，减少[15起|change|=-15|2019]，下降[26.8%|rate|=-26.8|2018]。"_s,
        {u"agrees change: −15起 ÷ (41起 + 15起) = −26.8%; printed: −26.8%"_s,
         u"undecided earlier-level: 41起 + 15起 = 56起 a year before; no page tells that year"_s});

    // parts
    row("parts behind their total", u"合同[20.5万元]，兑现[15.3万元]，自付[5.2万元]。"_s,
        {u"agrees parts: 15.3万元 + 5.2万元 = 20.5万元; printed: 20.5万元"_s});
    row("parts with their rates",
        u"投资[126亿元]，增长[5%|rate|2000]，其中县属[108亿元]，增长[3%|rate|2000]，园区[18亿元]。"_s,
        {u"agrees parts: 108亿元 + 18亿元 = 126亿元; printed: 126亿元"_s});
    row("a selection of parts", u"企业[200家]，其中甲类[66家]，乙类[30家]。"_s, {});
    row("parts exceed their total", u"项目[30个]，其中工业[16个]，农业[15个]。"_s,
        {u"contradicts parts: 16个 + 15个 = 31个; printed: 30个"_s});
    row("parts that overlap", u"企业[200家]，其中规上[150家]，高企[120家]。"_s, {});
    row("all parts, one wrong", u"三区[100家]，分别为[40家]、[30家]、[29家]。"_s,
        {u"contradicts parts: 40家 + 30家 + 29家 = 99家; printed: 100家"_s});
    row("total behind its parts", u"发布信息[34篇]，简报[12篇]，共计[46篇]。"_s,
        {u"agrees parts: 34篇 + 12篇 = 46篇; printed: 46篇"_s});
    row("total behind its parts misses", u"发布信息[34篇]，简报[12篇]，共计[45篇]。"_s,
        {u"contradicts parts: 34篇 + 12篇 = 46篇; printed: 45篇"_s});
    row("small numbers add up by chance", u"设岗[5个]，办班[3个]，建站[2个]。"_s, {});
    row("another unit parts them", u"资金[20万元]，项目[3个]，支出[15万元]，结余[5万元]。"_s, {});
    row("rounded parts", u"总计[3.4万亩]，其中[1.9万亩]、[1.6万亩]。"_s,
        {u"agrees parts: 1.9万亩 + 1.6万亩 = 3.5万亩; printed: 3.4万亩"_s});
    row("loose parts", u"企业[100余家|over]，其中甲[40余家|over]，乙[60家]。"_s, {});

    // share
    row("share beside its whole", u"认定的[102家]企业中，有[87家]建厂，占[85.3%|share]。"_s,
        {u"agrees share: 87家 ÷ 102家 = 85.3%; printed: 85.3%"_s});
    row("whole by its name",
        u"全区工业产值[200亿元|name=工业产值]。电子产业[50亿元|name=电子产业产值]，"
        u"占工业产值的比重达[25%|share|name=电子产业产值]。"_s,
        {u"agrees share: 50亿元 ÷ 200亿元 = 25%; printed: 25%"_s});
    row("wrong share of a named whole",
        u"全区工业产值[200亿元|name=工业产值]。电子产业[50亿元|name=电子产业产值]，"
        u"占工业产值的[35%|share|name=电子产业产值]。"_s,
        {u"contradicts share: 50亿元 ÷ 200亿元 = 25%; printed: 35%"_s});
    row("whole of another year",
        u"工业产值[200亿元|name=工业产值|2020]。电子产业[50亿元|name=电子产业产值]，"
        u"占工业产值的[35%|share|name=电子产业产值]。"_s,
        {});
    row("share of nothing told", u"企业[50家]，占全市的[34.4%|share]。"_s, {});

    // plan
    row("plan between", u"产值[17.7亿元]，完成年任务[75亿元]的[23.6%|target]。"_s,
        {u"agrees plan: 17.7亿元 ÷ 75亿元 = 23.6%; printed: 23.6%"_s});
    row("plan told before", u"计划[200家|planned]。实际[252家]，完成目标的[146%|target]。"_s,
        {u"contradicts plan: 252家 ÷ 200家 = 126%; printed: 146%"_s});
    row("plan implied", u"新增[252家]，完成目标的[126%|target]。"_s,
        {u"undecided plan: 252家 ÷ 126% = 200家 planned; the plan itself is not printed"_s});
    row("plan cannot be whole", u"入库[8家]，完成目标的[141%|target]。"_s,
        {u"contradicts plan: 8家 ÷ 141% = 5.67: the plan would not be a whole number"_s});

    // earlier level
    row("place a year before", u"列[第88位]，前进[10位|change]。"_s,
        {u"undecided earlier-level: 88位 + 10位 = 98位 a year before; no page tells that year"_s});
    row("places over several years", u"列[第88位]，连续4年前进[30位|change]。"_s, {});
    row("level and rate", u"产值[22亿元]，下降[12%|rate|=-12]。"_s,
        {u"undecided earlier-level: 22亿元 ÷ (1 − 12%) = 25亿元 a year before; no page tells that year"_s});
    row("change since the year began", u"[22家]，比年初增加[4家|change]。"_s, {});

    row("no figures", u"云岭高新区召开会议。"_s, {});
    row("nothing", {}, {});
}

void FigureCheckerTest::withinAnArticle()
{
    QFETCH(QString, article);
    QTEST(checksOf({article}), "expected");
}

void FigureCheckerTest::betweenArticles_data()
{
    QTest::addColumn<QStringList>("articles");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QStringList &articles, const QStringList &expected) {
        QTest::addRow("%s", name) << articles << expected;
    };

    row("told alike", {u"产值[1.5亿多元|over]。"_s, u"产值[1.54亿元]。"_s},
        {u"agrees retelling: 1.54亿元 in every article"_s});
    row("told alike to the digit", {u"列[第61位]。"_s, u"居[61位]。"_s},
        {u"agrees retelling: 61位 in every article"_s});
    row("digits exchanged", {u"入库[624家]。"_s, u"入库[642家]。"_s},
        {u"contradicts retelling: 642家 and 624家 cannot both be true"_s});
    row("more and less precise", {u"产值[3.4亿元]。"_s, u"产值[3.38亿元]。"_s},
        {u"agrees retelling: 3.38亿元 in every article"_s});
    row("another year", {u"入库[624家|2020]。"_s, u"入库[642家]。"_s}, {});
    row("another subject", {u"入库[624家|of=滨河镇]。"_s, u"入库[642家]。"_s}, {});
    row("another aspect", {u"入库[624家|change]。"_s, u"入库[642家]。"_s}, {});
    row("other words", {u"[624家|name=科小企业|indicator=科技企业]。"_s, u"[642家|name=科技企业]。"_s}, {});
    row("far apart", {u"投资[2亿元]。"_s, u"投资[9亿元]。"_s}, {});
    row("one article tells several things", {u"投资[2.1亿元]。投资[2.5亿元]。"_s, u"投资[2.3亿元]。"_s}, {});
    row("one article twice", {u"入库[624家]。入库[642家]。"_s}, {});

    row("last year told", {u"产值[22亿元]，增长[10%|rate]。"_s, u"产值[20亿元|2020]。"_s},
        {u"agrees earlier-level: 22亿元 ÷ (1 + 10%) = 20亿元 a year before; printed: 20亿元"_s});
    row("last year told differently", {u"产值[22亿元]，增长[10%|rate]。"_s, u"产值[25亿元|2020]。"_s},
        {u"contradicts earlier-level: 22亿元 ÷ (1 + 10%) = 20亿元 a year before; printed: 25亿元"_s});
    row("comparable prices",
        {u"[22亿元|name=工业增加值]，增长[10%|rate|name=工业增加值]。"_s,
         u"[25亿元|name=工业增加值|2020]。"_s},
        {u"undecided earlier-level: 22亿元 ÷ (1 + 10%) = 20亿元 a year before; printed: 25亿元 "
         u"(growth in comparable prices)"_s});
    row("last year's place", {u"列[第88位]，前进[10位|change]。"_s, u"列[第98位|2020]。"_s},
        {u"agrees earlier-level: 88位 + 10位 = 98位 a year before; printed: 98位"_s});
}

void FigureCheckerTest::betweenArticles()
{
    QFETCH(QStringList, articles);
    QTEST(checksOf(articles), "expected");
}

void FigureCheckerTest::contradictionsComeFirst()
{
    const QStringList lines =
        checksOf({u"列[第88位]，前进[10位|change]。由[2.00亿元|from]增至[3.00亿元|to]，增长[50%|rate]。"_s,
                  u"由[20份|from|name=材料]增至[30份|to|name=材料]，增长[60%|rate|name=材料]。"_s});
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).startsWith(u"contradicts change"));
    QVERIFY(lines.at(1).startsWith(u"agrees change"));
    QVERIFY(lines.at(2).startsWith(u"undecided earlier-level"));
}

void FigureCheckerTest::rejectedFiguresTakeNoPart()
{
    StoredArticle article = figureArticle(u"材料由[250份|from]减为[100份|to]，减少[66%|rate|=-66]。"_s);
    article.observations.last().verdict = Verdict::Rejected;
    FigureChecker checker;
    checker.add(article);
    QVERIFY(checker.checks().isEmpty());
}

QTEST_GUILESS_MAIN(FigureCheckerTest)
#include "figurecheckertest.moc"
