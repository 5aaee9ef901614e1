#include "models/reading/facts/measurewords.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/patterns/filteredexpression.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

Compared comparedLength(QStringView before)
{
    static const FilteredExpression compared(
        u"(?:同比[多少]\\p{sc:Han}{0,2}[出了]?|(?<![占对])[较比](?![重例率值])[^较比，,、]{1,14}?["
        u"高快多低慢少][出了]?"
        u"|(?:[高快好优]于|[高超]出|[低慢]于)(?:全[国省市区县]|同期|全部)[^，,、]{0,12})$"_s);
    const QStringView words = before.right(compared.match(before).capturedLength());
    static const FilteredExpression less(u"[低慢少][出了]?$|^[低慢]于|^同比少"_s);
    return {words.size(), less.match(words).hasMatch()};
}

qsizetype formerYearLength(QStringView before)
{
    static const FilteredExpression former(
        u"(?:是|为|相当于|达到?|恢复[到至])?(?:去年|上年|20\\d\\d年)同期的$"_s);
    return former.match(before).capturedLength();
}

qsizetype multipleLength(QStringView before)
{
    static const FilteredExpression base(u"(?:是|为|相当于|达到?)[^，,。；;]{1,16}的(?:近|约|超过?)?$"_s);
    return base.match(before).capturedLength();
}

qsizetype baseLength(QStringView before, const QString &unit)
{
    static const FilteredExpression every(u"(?<=\\p{sc:Han}{2})每\\p{sc:Han}{1,3}$"_s);
    static const FilteredExpression compared(u"(?<![占对])[较比](?![重例率值])[^较比，,、]{1,14}$"_s);
    qsizetype length = 0;
    if (unit == u"倍")
        length = multipleLength(before);
    else if (unit.contains(u'/'))
        length = every.match(before).capturedLength();
    return length > 0 ? length : compared.match(before).capturedLength();
}

bool isParticle(QChar unit)
{
    return isOneOf(unit, u"了的、，,又再已均各约近超共仅只就都且并还也则却竟虽；;：:。)） \n");
}

bool endsInAverage(QStringView words)
{
    static const FilteredExpression average(u"[户人亩日月年地单次平]均$"_s);
    return average.match(words).hasMatch();
}

bool namesNothing(QStringView words)
{
    static const FilteredExpression nothing(
        u"^(?:[去上今]年(?:同期)?|这[一个](?:数字|比例|指标|数据|数值|占比|比重)|"
        u"逆势|稳步|持续|快速|大幅|强劲|明显|继续|小幅|按(?:不变|可比)(?:价格?|口径)(?:计算)?|"
        u"受[^，,]{2,16}影响|扣除[^，,]{2,16}因素后?|名义|实际|"
        u"(?:[两三四五]年)?平均|(?:负增长)?转)$"_s);
    if (words.isEmpty() || isOneOf(words.back(), u"（("))
        return true;
    return (words.size() == 1 && isHan(words.front())) || nothing.match(words).hasMatch();
}

bool isShareOf(QStringView before, QStringView behind, QStringView noun)
{
    static const FilteredExpression whole(
        u"^(?:以上|左右)?的(?!\\p{sc:Han}{0,4}目标|增速|速度|利率|比例|份额|股|补|奖|资金|优惠|贴息)"_s);
    static const FilteredExpression gathered(
        u"(?:[聚汇]集|汇聚|集聚|占有|集中|创造|贡献|承担|培育|诞生|吸引|占据|"
        u"产出)了?(?:[^，,；;增降升]{0,24}[、和与])?"
        u"(?:全[国省市区县]|世界|全球|国内)?[近约超]?过?$"_s);
    static const FilteredExpression nobody(u"^(?:该?(?:公司|企业|厂|园区?|区|镇|村|店)|有|其中)?$"_s);
    return whole.match(behind).hasMatch() &&
           (nobody.match(noun).hasMatch() || gathered.match(before).hasMatch());
}

QString withoutInnerVerb(const QString &name)
{
    static const FilteredExpression verb(
        u"^(?<who>.*?)(?:累计|合计|共|已|可)?(?:实现|完成)(?<what>.{2,})$"_s);
    const QRegularExpressionMatch match = verb.match(name);
    if (!match.hasMatch())
        return name;
    const QString who = match.captured(u"who"_s);
    return (who.endsWith(u'业') ? who : QString()) + match.captured(u"what"_s);
}

bool handsOver(QStringView before)
{
    static const FilteredExpression verb(
        u"(?:投来|拿到|拿出|获得|得到|开出|给出|贷到|借到|筹集|凑出|争取到|申请到|送来|发放|发出)了?(?:银行)?$"_s);
    return verb.match(before.right(8)).hasMatch();
}

bool opensNoun(QStringView words)
{
    return words.size() == 2 && words.front() == u'有' && isOneOf(words.back(), u"效机色轨线偿害毒氧");
}

bool opensWithEvery(QStringView words)
{
    return words.size() > 1 && words.front() == u'各' && isOneOf(words.at(1), u"项类级种");
}

bool namesAim(QStringView noun)
{
    static const FilteredExpression aim(u"^(?:年度|全年|预期)?(?:目标|任务|计划)"_s);
    return aim.match(noun).hasMatch();
}

bool isAboutShare(QStringView before)
{
    static const FilteredExpression about(u"约(?:占|为|相当于)[^，,。；;]{0,12}$"_s);
    return about.match(before).hasMatch();
}

bool isRagged(QStringView name)
{
    return std::ranges::any_of(
        name, [](QChar unit) { return isOneOf(unit, u"已了为将把给在从对一的到就要还这其每最"); });
}

QString placeInRanking(const QString &name)
{
    static const FilteredExpression place(
        u"^(?:连续[\\d一二三四五六七八九十]+个?[年月]|连续[\\d一二三四五六七八九十]+个?季度)?[稳仍继续]{0,2}"
        u"(?:位?[居列]|排在|排进|挤进|跻身|进入)(?<where>[\\p{sc:Han}（）()、]{2,12}排名)$"_s);
    const QRegularExpressionMatch match = place.match(name);
    return match.hasMatch() ? match.captured(u"where"_s) : QString();
}

qsizetype formerStateLength(QStringView before, bool ranked)
{
    static const FilteredExpression rank(u"[由从](?:全[国省市区县州]|国内|省内)\\p{sc:Han}{0,4}$"_s);
    if (ranked)
        return rank.match(before).capturedLength();
    static const FilteredExpression former(
        u"[由从](?!事|业)\\p{sc:Han}{0,6}(?:当年|之初|[最起]初|初期|[^期]时|前|首[轮月季年]|上[届轮])的$"_s);
    return former.match(before).capturedLength();
}

bool saysOnlySide(const QString &name)
{
    static const FilteredExpression side(
        u"^(?:增速|增幅|降幅|总[量数]|增量)(?:连续|继续|稳|仍|始终|居|列|排|位|在|全[国省市区]|$)"_s);
    return side.match(name).hasMatch();
}

} // namespace jianbao
