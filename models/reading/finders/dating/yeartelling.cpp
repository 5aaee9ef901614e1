#include "models/reading/finders/dating/yeartelling.h"

#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/finders/times/timecontext.h"

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

/// 计划2022年…, 11月底通车,2023年上半年完成…, 2016年年底前…, 距离2019年…, 为2022年…开幕的…
bool isPlanned(const QString &before, const QString &behind)
{
    static const FilteredExpression planned(
        u"(?:计划|预计|目标[是为]?|规划|明确|提出|要求|部署|打算|拟|将|定)(?:在|于)?[,:]?$|(?:将(?!军|士|领)|计划|预计|打算|准备|年底前|接下来|到期日)[^。;\\n]{0,34},$|到期日为$|距离?$|(?:时点|期限|日期|有效期|截止日)(?:为|是|至|到)$"_s);
    static const FilteredExpression plans(
        u"^[^。;\\n今]{0,12}?(?:将(?!军|士|领)|计划(?!于?生育)|预计|力争|拟|确保|争取)"_s);
    static const FilteredExpression deadline(
        u"^(?:年?[底末]|上半年|[一二三]季度|\\d{1,2}月(?:\\d{1,2}日|底)?)(?:之|以)?前(?!\\d)"_s);
    static const FilteredExpression awaited(u"^[^。;,\\n]{0,4}(?:开幕|召开|举办|举行)的"_s);
    static const FilteredExpression works(
        u"^(?:上半年|下半年|第?[一二三四]季度|年?底|\\d{1,2}月)(?:开工|投产|完工|建成|交付|启动|动工|投用|通车)(?!(?:建设|施工|实施|运营|运行)?(?:了|的|以来))"_s);
    return isDeadline(before, before.size()) || (before.endsWith(u',') && works.match(behind).hasMatch()) ||
           planned.match(before).hasMatch() || plans.match(behind).hasMatch() ||
           deadline.match(behind).hasMatch() || (before.endsWith(u'为') && awaited.match(behind).hasMatch());
}

/// 自2016年1月1日起施行, 从2016年起至2020年: mostly told before it begins, or soon after.
bool begins(const QString &before, const QString &behind)
{
    static const FilteredExpression day(u"^\\d{1,2}月\\d{1,2}日起(?!来)"_s);
    static const FilteredExpression span(u"^起[至到]20\\d\\d年"_s);
    const bool since = before.endsWith(u'从') || before.endsWith(u'自');
    return day.match(behind).hasMatch() || (since && span.match(behind).hasMatch());
}

bool isCompared(const QString &before)
{
    static const FilteredExpression base(u"(?:[较比]|同比|相比|相较于|高于|低于|超过|接近|相当于)$"_s);
    return base.match(before).hasMatch();
}

YearTelling pastTellingOf(const QString &before, const QString &behind)
{
    static const FilteredExpression figure(
        u"^[^,。;\\d今]{0,16}(?:实现|完成|达到?|增长|下降|增至|降至|突破|收入|总值|总产值|增加值|总量)[^,。;\\d]{0,8}\\d"_s);
    static const FilteredExpression done(u"^(?:\\d{1,2}月)?[^,。;今]{0,10}[了已]"_s);
    static const FilteredExpression month(u"^\\d{1,2}月"_s);
    static const FilteredExpression since(
        u"^[^,。;]{0,6}(?:开工|投产|完工|建成|交付|启动|动工|投用|通车)(?:建设|施工|实施|运营|运行)?(?:的|以来)"_s);
    static const FilteredExpression begun(u"(?:成立于|始建于|建于|自|从|早在|于)$"_s);
    if (figure.match(behind).hasMatch())
        return YearTelling::Figure;
    if (done.match(behind).hasMatch() || since.match(behind).hasMatch() || begun.match(before).hasMatch())
        return YearTelling::Done;
    return month.match(behind).hasMatch() ? YearTelling::Month : YearTelling::Past;
}

} // namespace

YearTelling yearTellingOf(const QString &before, const QString &behind)
{
    static const FilteredExpression goal(
        u"(?:(?<!截|截止|截至|年)[到至]|确保|力争|展望|争取|有望|面向|至于|瞄准|锚定|申办|筹办)$"
        u"|(?:力争|确保|争取|有望|目标[是为]|面向|至于|(?<!截|截止|截至|年)到20\\d\\d年)[^。;\\n]{0,40}[,"
        u"和与、]$"
        u"|目标[^。;\\n]{0,14}(?:比如|例如|包括)$|《[^》]*$"_s);
    static const FilteredExpression name(
        u"^(?:是|度|前(?![\\d一二两三四五六七八九十]+个?[月季])|工作|基本|(?:[^,。;\\n]{0,4})(?:冬奥|奥运会|亚运会|世界杯|世博会|大运会|残奥|全运会)|的?(?:远景|目标|愿景|蓝图))"_s);
    static const FilteredExpression closed(u"截[至止]到?$"_s);
    static const FilteredExpression month(u"^(?:1[01]|[1-9])月"_s);
    static const FilteredExpression part(
        u"^\\s*(?:1\\s*[-—~至到]+\\s*\\d{1,2}月|上半年|半年度?(?:报|业绩)|第?[一二三]季度|[一三]季报|首季|第[一二三]批|第\\d{1,3}号|前[\\d一二两三四五六七八九十]+个?[月季]|“[^”]{2,12}”(?:本[周月]|今日|近日|日前))"_s);
    static const FilteredExpression whole(u"^(?:全年|,[^。;\\n]{0,40}(?:\\d|[一二两三四五六七八九]成))"_s);

    static const FilteredExpression term(
        u"^\\d{1,2}月\\d{1,2}日起?[至到—-]+(?:19|20)\\d{2}年"_s); // of a rule

    if (goal.match(before).hasMatch() || name.match(behind).hasMatch() || term.match(behind).hasMatch())
        return YearTelling::Nothing;
    if (closed.match(before).hasMatch())
        return month.match(behind).hasMatch() || part.match(behind).hasMatch() ? YearTelling::Part
                                                                               : YearTelling::Closed;
    if (isPlanned(before, behind) || begins(before, behind))
        return YearTelling::Plan;
    static const FilteredExpression samePart(u"^(?:同期|同月)|^\\d{1,2}月同"_s);
    const bool ofPart = part.match(behind).hasMatch();
    const bool compared = isCompared(before);
    if (samePart.match(behind).hasMatch() || (ofPart && compared))
        return YearTelling::SamePart;
    if (ofPart)
        return YearTelling::Part;
    if (compared)
        return YearTelling::Compared;
    return whole.match(behind).hasMatch() ? YearTelling::Whole : pastTellingOf(before, behind);
}

} // namespace jianbao
