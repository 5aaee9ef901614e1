#include "models/reading/finders/names/organisationfinder.h"
#include "models/reading/lexicon.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// What is found is written “printed=name”.
class TestOrganisationFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void find_data();
    void find();
};

void TestOrganisationFinder::find_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::addRow("%s", name) << text << expected;
    };
    const QString bearings = u"云岭利民轴承有限公司"_s;
    row("firm", u"云岭利民轴承有限公司投产"_s, bearings + u'=' + bearings);
    row("firm after a verb", u"来到云岭利民轴承有限公司"_s, bearings + u'=' + bearings);
    row("firm that somebody left", u"王立辞去轴承公司的工作"_s, u"轴承公司=轴承公司"_s);
    row("firm of a trade", u"云岭利民药业投产"_s, u"云岭利民药业=云岭利民药业"_s);
    row("a trade within a firm's name", u"云岭利民药业有限公司投产"_s,
        u"云岭利民药业有限公司=云岭利民药业有限公司"_s);
    row("a trade", u"发展中医药业"_s, QString());
    row("works", u"云岭机床厂投产"_s, u"云岭机床厂=云岭机床厂"_s);
    row("homes beside works", u"云岭机床厂家属区改造"_s, QString());
    row("firm that somebody calls in", u"他请来燃气公司检修"_s, u"燃气公司=燃气公司"_s);
    row("bank", u"云岭农商行上门，该行发放贷款"_s, u"云岭农商行=云岭农商行 该行=云岭农商行"_s);
    row("no bank", u"“学分银行”上线，吸引银行放贷"_s, QString());
    row("bank of trees", u"柳庄村的茶山成了“绿色银行”"_s, QString());
    row("motorway", u"云青高速建成通车"_s, u"云青高速=云青高速"_s);
    row("bridge", u"云岭大桥合龙，该大桥全长3公里"_s, u"云岭大桥=云岭大桥 该大桥=云岭大桥"_s);
    row("as far as a motorway", u"北至济青高速"_s, QString());
    row("offices of many", u"在全市9个县区局中排名第2"_s, QString());
    row("two firms", u"云岭利民轴承有限公司、云岭新光电气股份有限公司"_s,
        bearings + u'=' + bearings + u" 云岭新光电气股份有限公司=云岭新光电气股份有限公司"_s);
    row("该公司", u"云岭利民轴承有限公司投产，该公司表示"_s,
        bearings + u'=' + bearings + u" 该公司="_s + bearings);
    row("公司 alone", u"云岭利民轴承有限公司投产。公司表示"_s,
        bearings + u'=' + bearings + u" 公司="_s + bearings);
    row("公司 behind a time", u"云岭利民轴承有限公司投产。今年公司招工"_s,
        bearings + u'=' + bearings + u" 公司="_s + bearings);
    row("公司 that is helped", u"云岭利民轴承有限公司投产。银行帮公司贷款"_s,
        bearings + u'=' + bearings + u" 公司="_s + bearings);
    row("企业 that is made to do it", u"云岭利民轴承有限公司投产，使企业增效"_s,
        bearings + u'=' + bearings + u" 企业="_s + bearings);
    row("企业 of another paragraph", u"云岭利民轴承有限公司投产。\n让企业满意"_s, bearings + u'=' + bearings);
    row("plant by the trade name", u"云岭宏远电子有限公司投产。宏远基地扩建"_s,
        u"云岭宏远电子有限公司=云岭宏远电子有限公司 宏远基地=云岭宏远电子有限公司"_s);
    row("university", u"云岭科技大学签技术合同214份。"_s, u"云岭科技大学=云岭科技大学"_s);
    row("students of a university", u"街道招募大学生64名，云岭科技大学城开工。"_s, {});
    row("institution that is founded", u"高新区与云岭大学共建青石研究院。目前，研究院转化成果"_s,
        u"研究院=青石研究院"_s);
    row("incubator", u"翠湖孵化器揭牌。目前，孵化器有企业9家"_s,
        u"翠湖孵化器=翠湖孵化器 孵化器=翠湖孵化器"_s);
    row("facility of another kind", u"翠湖孵化器揭牌。目前，基地有企业9家"_s, u"翠湖孵化器=翠湖孵化器"_s);
    row("workshop in quotes", u"王立的“柳叶工坊”开张，工坊招工"_s, u"柳叶工坊=柳叶工坊 工坊=柳叶工坊"_s);
    row("school by its town", u"滨河镇学校扩建，学校表示"_s, u"滨河镇学校=滨河镇学校 学校=滨河镇学校"_s);
    row("counted schools and facilities",
        u"新建学校5所，建“云端孵化器”1个，全省各类孵化器90家，云岭高新区孵化器共5万平方米"_s, {});
    row("firm that gives itself a name", u"公司取名“青石焊”，投产。到6月，公司招工"_s,
        u"青石焊=青石焊 公司=青石焊"_s);
    row("firm that is nearly sold", u"云岭利民轴承有限公司投产。他动过卖掉公司的念头。如今，公司招工"_s,
        bearings + u'=' + bearings + u" 公司="_s + bearings);
    row("firm that is opened", u"王立与人合伙办起新光公司"_s, u"新光公司=新光公司"_s);
    row("centre by its short name", u"高新区科创中心开园。科创中心招商，服务科创中心"_s,
        u"高新区科创中心=高新区科创中心 科创中心=高新区科创中心"_s);
    row("part of a school", u"云岭第二实验小学扩建。该校区投资5万元"_s,
        u"云岭第二实验小学=云岭第二实验小学"_s);
    row("school", u"近日，云岭第二实验小学举办运动会。学校表示"_s,
        u"云岭第二实验小学=云岭第二实验小学 学校=云岭第二实验小学"_s);
    row("这家企业", u"云岭利民轴承有限公司投产。这家落户青石园的企业招工"_s,
        bearings + u'=' + bearings + u" 这家落户青石园的企业="_s + bearings);
    row("short form", u"云岭利民轴承有限公司投产。利民轴承公司表示"_s,
        bearings + u'=' + bearings + u" 利民轴承公司="_s + bearings);
    row("office", u"高新区经济发展局开会，该局要求"_s,
        u"高新区经济发展局=高新区经济发展局 该局=高新区经济发展局"_s);
    row("office with a verb in its name", u"高新区应急管理局开会，该局要求"_s,
        u"高新区应急管理局=高新区应急管理局 该局=高新区应急管理局"_s);
    row("office and firm have chains apart", u"高新区经济发展局走访云岭利民轴承有限公司，该局表示"_s,
        u"高新区经济发展局=高新区经济发展局 "_s + bearings + u'=' + bearings + u" 该局=高新区经济发展局"_s);
    row("firm behind a byline", u"(记者王立）云岭利民轴承有限公司投产"_s, bearings + u'=' + bearings);
    row("office behind a byline", u"（记者 王立）高新区人社局招聘"_s, u"高新区人社局=高新区人社局"_s);
    row("firm by four characters", u"云岭利民轴承有限公司投产。利民轴承表示"_s,
        bearings + u'=' + bearings + u" 利民轴承="_s + bearings);
    row("firm of a zone by four characters", u"云岭高新区利民轴承有限公司投产。利民轴承表示"_s,
        u"云岭高新区利民轴承有限公司=云岭高新区利民轴承有限公司 利民轴承=云岭高新区利民轴承有限公司"_s);
    row("firm of today", u"云岭利民轴承有限公司投产。如今的利民轴承"_s,
        bearings + u'=' + bearings + u" 利民轴承="_s + bearings);
    row("institute", u"云岭生物研究院揭牌，该院招聘"_s,
        u"云岭生物研究院=云岭生物研究院 该院=云岭生物研究院"_s);
    row("customs", u"去年，云岭海关推出新招"_s, u"云岭海关=云岭海关"_s);
    row("institute in passing", u"合作建立云岭生物研究院"_s, {});
    row("any hospital", u"8家医院参加，公立医院接诊"_s, {});
    row("listed firms", u"上市公司达到3家"_s, {});
    row("counted firm", u"他在一家软件公司上班，某食品公司受罚"_s, {});
    row("generic firm", u"组织物业公司保洁"_s, {});
    row("pointer without antecedent", u"该公司表示"_s, {});
    row("empty", {}, {});
}

void TestOrganisationFinder::find()
{
    QFETCH(QString, text);
    QStringList told;
    for (const FoundOrganisation &organisation : OrganisationFinder(Lexicon(u":/lexicon"_s)).find(text))
        told.append(text.mid(organisation.at.from, organisation.at.length()) + u'=' + organisation.name);
    QTEST(told.join(u' '), "expected");
}

QTEST_GUILESS_MAIN(TestOrganisationFinder)
#include "organisationfindertest.moc"
