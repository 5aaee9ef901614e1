#include "models/reading/layout/headlinestyle.h"

#include "models/reading/finders/patterns/filteredexpression.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

qsizetype lengthInType(const QString &text)
{
    return text.size() - text.count(u'“') - text.count(u'”');
}

bool isParallel(const QString &text)
{
    constexpr qsizetype slack = 1; // 攥紧招商“拳头” 叩开大湾区“大门”
    const QStringList halves = text.split(u' ', Qt::SkipEmptyParts);
    const bool quoted =
        std::all_of(halves.cbegin(), halves.cend(), [](const QString &half) { return half.contains(u'“'); });
    return halves.size() > 1 && std::all_of(halves.cbegin(), halves.cend(), [&](const QString &half) {
               return std::abs(lengthInType(half) - lengthInType(halves.first())) <= (quoted ? slack : 0);
           });
}

bool isCouplet(const QString &text)
{
    constexpr qsizetype longestHalf = 9;
    const QStringList halves = text.split(u' ', Qt::SkipEmptyParts);
    static const FilteredExpression plain(QStringLiteral("\\d|讲话|部署|主持|出席|致辞|参加"));
    return halves.size() > 1 && halves.size() <= 3 && !plain.match(text).hasMatch() &&
           std::ranges::all_of(halves, [&](const QString &half) {
               return lengthInType(half) <= longestHalf &&
                      std::abs(lengthInType(half) - lengthInType(halves.first())) <= 2;
           });
}

bool isLively(const QString &text)
{
    static const FilteredExpression quoted(
        QStringLiteral("“(?!(?:[十一二三四五六七八九]+五?|第一书记|[^”]{1,4}[号杯]|[^”]{0,4}(?:工程|计划|"
                       "行动|机制|模式|平台))”)[^”]{1,6}”(?!精神|主题|"
                       "活动|教育|学习|战略|规划|机制|制度|模式|工作法)"));
    static const FilteredExpression appeal(
        QStringLiteral("^(?:深化|弘扬|学习|贯彻|践行|锚定|聚焦|凝聚|奋进|坚持|传承|谱写|同心|共建|共绘|共筑|"
                       "推进|落实|破解)"));
    static const FilteredExpression spoken(QStringLiteral("^“[^“”]{5,}”$"));
    static const FilteredExpression grown(
        QStringLiteral("小\\p{sc:Han}{1,5}.{0,6}大\\p{sc:Han}{1,3}$")); // 小苇叶编出大前程
    return spoken.match(text).hasMatch() || grown.match(text).hasMatch() ||
           (quoted.match(text).hasMatch() && !appeal.match(text).hasMatch());
}

bool isQuotation(const QString &text)
{
    static const FilteredExpression quotation(QStringLiteral("^“[^“”。!?]{4,}[^“”。!?,、;:…]”$"));
    return quotation.match(text).hasMatch();
}

bool goesOnBelow(const QString &text, const QString &next)
{
    struct Break
    {
        FilteredExpression over;
        FilteredExpression under;
    };
    static const FilteredExpression wants = FilteredExpression(
        u",$|^(?!.*(?:怎|如何|为何|是谁)).*的$|(?:部署|全面|联合|集中|同步)(?:开展|推进|实施|启动)$"
        "|^(?:围绕|针对)[^ ,]{6,}$|(?<![实存现正])在[^ ,]{2,8}(?:区|海域|地带|境内)$"_s);
    static const QList<Break> breaks{
        {FilteredExpression(u"^[^ ,]{3,}(?<![出谦转])[让使][^ ,让使]{2,5}$"_s),
         FilteredExpression(u"^(?:不再?|更|能|成|变|动|活|火)[^ ]{1,9}$"_s)},
        {FilteredExpression(u"^[^ ,:“]{3,14}赴[^ ,:“]{2,8}$"_s),
         FilteredExpression(u"^(?:开展|考察|学习|交流|对接|调研|推介|招商|慰问|参加|举办)"_s)},
        {FilteredExpression(
             u"[^ ,]{4}(?:数量|总额|总量|收入|规模|人数|产量|销量|指数|系数|均价|产值|增加值)$"_s),
         FilteredExpression(u"^(?:再?创|刷新|达|超|突破|位居|升至|降至|首破)"_s)},
        {FilteredExpression(u"^[^ ,:“]{3,12}(?<![实存现正])在[^ ,:“]{2,6}$"_s),
         FilteredExpression(u"^(?:发现|建成|发射|完成|开展|举行|举办|召开|成功|找到|测得)"_s)},
        {FilteredExpression(
             u"^[^ ,:“]{2,14}(?:中心组|工委|管委会|委员会|政府|人大|政协|分局|公安局|检察院|法院|总工会|"
             "团委|妇联)$"_s),
         FilteredExpression(u"^(?:召开|举行|举办|开展|组织)"_s)},
        {FilteredExpression(u"^[^ ,:“]{3,12}(?:研究部署|部署推进|专题研究|安排部署)$"_s),
         FilteredExpression(u"^[^ ,:]{2,14}(?:工作|事项|任务)$"_s)},
        {FilteredExpression(u"^[^ ,:]{2,8}的“[^”]+”$"_s),
         FilteredExpression(u"^\\p{sc:Han}{1,2}[上出进下成]了"_s)},
        {FilteredExpression(u"^[^ ,:]{2,}(?:获|夺得|荣获|摘得|斩获)[^ ,:]{2,6}$"_s),
         FilteredExpression(u"^[^ ,:]{2,12}(?:奖|称号|金牌|冠军|桂冠)$"_s)},
        {FilteredExpression(u"”$|\\d{4}年[^ ,:]{2,16}$"_s),
         FilteredExpression(u"^(?:“[^”]+”|拟)[^ ,]{2,12}(?:名单|公示|公告|通知|办法)$"_s)},
    };
    return wants.match(text).hasMatch() || next.startsWith(u'暨') || next.startsWith(u"和“") ||
           text.lastIndexOf(u'“') > text.lastIndexOf(u'”') ||
           std::ranges::any_of(breaks, [&](const Break &broken) {
               return broken.over.match(text).hasMatch() && broken.under.match(next).hasMatch();
           });
}

bool isBoxName(const QString &text)
{
    static const FilteredExpression box(QStringLiteral(
        "^[■□◆●▲►]? *(?:(?:相关|知识|背景)?链接|延伸阅读|人物(?:小传|简介|名片|档案)|核心阅读|阅读提[要示]|"
        "(?:记者|采访)(?:手记|随感|感言|札记)|名词解释|专家(?:点评|观点))$"));
    constexpr qsizetype longest = 8;
    return text.size() <= longest && box.match(text).hasMatch();
}

QString unspaced(const QString &text)
{
    static const FilteredExpression apart(QStringLiteral("^\\p{sc:Han}(?: {1,3}\\p{sc:Han})+$"));
    return apart.match(text).hasMatch() ? QString(text).remove(u' ') : text;
}

} // namespace jianbao
