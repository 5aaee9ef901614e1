#include "models/reading/layout/columnnames.h"

#include "models/reading/finders/patterns/filteredexpression.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

bool isShapedAsColumn(const QString &text)
{
    static const FilteredExpression series(u"^(?=.{5,24}$)[^,。:·]{2,14}·[^,。:·]{2,14}$"_s);
    static const FilteredExpression adorned(u"^(?:【[^】]+】|([◆◇●○■□★☆▲△※])[^,。:]{2,10}\\1)$"_s);
    static const FilteredExpression visits(
        u"^(?:走进|走近|走读|探访|寻访|寻味|行走|行进|打卡)[^ \\d,。:]{2,8}$"_s);
    return adorned.match(text).hasMatch() || visits.match(text).hasMatch() || series.match(text).hasMatch();
}

bool isBareName(const QString &text)
{
    static const FilteredExpression word(u"^(?!节[前后]|[今明昨本首近连入]|开[春学年])\\p{sc:Han}{2,4}"
                                         "(?<!提醒|提示|强调|指出|要求|发布|公布|通报|建议|主持|呼吁|回应|"
                                         "表示|认为|启动|召开|举行|落幕|开幕|揭晓|出炉|"
                                         "在即|来袭|将至|来临|前夕|之际|期间|过后|首[日周月])$"_s);
    return word.match(text).hasMatch();
}

bool namesPictures(const QString &text)
{
    static const FilteredExpression pictures(
        u"^(?:图[片说]新闻|图片(?:报道|快讯|短讯)|新闻图片|摄影报道|一图一事|看图说话)$"_s);
    return pictures.match(text).hasMatch();
}

bool isShapedAsCampaign(const QString &text)
{
    static const FilteredExpression occasion(
        u"^(?:深入|认真)?(?:学习|宣传|贯彻|落实){2,4}[^ ]{2,20}(?:精神|思想|讲话|指示)$"
        "|^(?:热烈)?(?:庆祝|纪念|喜迎|迎接|献礼|致敬)[^ ]{2,18}(?:周年|百年|华诞|大会|召开|节)(?: [^ ]{2,14})?$"_s);
    static const FilteredExpression underWay(
        u"^[^ ,。:\\d]{2,10}(?:进行时|在行动|巡礼|高高飘扬|(?:教育|实践|主题|创建|宣传)活动)$"
        "|^(?:深入|扎实|广泛|全面)开展[^ ,。:]{4,16}(?:活动|行动|教育)$"
        "|^(?:安全生产|质量|文明|宣传|普法|禁毒|节能|服务|科技|科普|读书|敬老|法[制治]|廉政|作风建设|"
        "项目建设|环保|"
        "民族团结|食品安全|消防|防灾减灾|网络安全|学雷锋)[\\p{sc:Han}]{0,3}[月周年]$"
        "|^(?:大干|奋战|决战|冲刺|鏖战|攻坚)[^ \\d]{2,8} [^ \\d]{3,8}$"_s);
    return underWay.match(text).hasMatch() || occasion.match(text).hasMatch();
}

} // namespace jianbao
