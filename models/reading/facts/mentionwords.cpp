#include "models/reading/facts/mentionwords.h"

#include "models/reading/finders/patterns/filteredexpression.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

bool followsPreposition(QStringView before)
{
    static const FilteredExpression preposition(
        u"(?:(?:赴|前往|来自|走进)\\p{sc:Han}{0,4}|与|同|联合|会同|协同|配合|对标|学习|对接|向|毗邻|对|挂职|共建|打造|筹建|新建|占|比|较|[高低快慢好优]于|高出|超出|超)$"_s);
    return preposition.match(before.right(8)).hasMatch();
}

bool isOffice(const QString &name)
{
    static const FilteredExpression ending(u"(?:局|中心|大队|办公室)$"_s);
    return ending.match(name).hasMatch();
}

bool tellsOfItself(const QString &name)
{
    static const FilteredExpression force(u"公安|交警|派出所|法院|检察院"_s);
    return force.match(name).hasMatch();
}

bool onlyTells(const QString &name, QStringView before, QStringView behind)
{
    static const FilteredExpression ofFirm(
        u"^\\p{sc:Han}{0,3}(?:总?工程师|董事长|副?总?经理|总裁|厂长|总监|创始人|财务负责人)"_s);
    if (tellsOfItself(name) || (!isOffice(name) && ofFirm.match(behind).hasMatch()))
        return false;
    static const FilteredExpression source(u"(?:从|据|由)\\p{sc:Han}{0,4}$"_s);
    static const FilteredExpression telling(
        u"^\\p{sc:Han}{0,8}?\\d{0,2}日?(?:获悉|了解|介绍|发布|公布|通报|消息|统计|数据|新闻发言人)"_s);
    static const FilteredExpression speaking(
        u"^(?:相关|有关|党组)?(?:副?(?:主任|局长|书记|大队长)|负责人|工作人员)[^，,。；]{0,12}(?:说|表示|介绍|坦言|透露|告诉|称)"_s);
    if (isOffice(name) && speaking.match(behind).hasMatch())
        return true;
    return telling.match(behind).hasMatch() &&
           (source.match(before.right(6)).hasMatch() || before.isEmpty() || !before.back().isLetter());
}

bool namesProject(QStringView behind)
{
    static const FilteredExpression projects(
        u"^(?:、[^、，,。；;]{2,16}){1,8}等[^、，,。；;]{0,10}(?:项目|工程)"_s);
    return projects.match(behind).hasMatch();
}

bool tellsWhere(QStringView before)
{
    static const FilteredExpression in(
        u"(?:在|位于|坐落于|地处|[搬迁]到|[搬迁]至|迁入|落户于?|入驻)(?:[^、，,。；;]{2,10}、)*$"_s);
    constexpr qsizetype longestRow = 40;
    return in.match(before.right(longestRow)).hasMatch();
}

bool namesBuilding(QStringView behind)
{
    static const FilteredExpression building(
        u"^\\p{sc:Han}{0,10}?(?:[\\d一二三四五六七八九十]+楼|会议室|礼堂|会场|大厅|车间|广场)(?:里|内|上|外|灯|人|热|座|$|[，,])"_s);
    return building.match(behind).hasMatch();
}

bool namesWorkshop(QStringView behind)
{
    static const FilteredExpression workshop(
        u"^的?(?:生产|智能|数字化?)?(?:车间|厂房|生产线|工厂|厂区|实验室|展厅)"_s);
    return workshop.match(behind).hasMatch();
}

bool isMadeToAct(QStringView before)
{
    static const FilteredExpression making(u"(?:使|让|令|帮|帮助|推动|支持)$"_s);
    return making.match(before.right(2)).hasMatch();
}

bool isEstate(const QString &name)
{
    return name.endsWith(u"小区");
}

} // namespace jianbao
