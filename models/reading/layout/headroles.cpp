#include "models/reading/layout/headroles.h"

#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/layout/headlinestyle.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

bool leadsToWords(const QString &text)
{
    static const FilteredExpression said(QStringLiteral(
        "(?:强调|指出|要求|提出|表示|致辞|讲话|主持|出席|批示|明确|提醒|透露|回应|之际|来临|前夕)$"));
    return said.match(text).hasMatch();
}

bool tellsOccasion(const QString &text)
{
    static const FilteredExpression occasion(QStringLiteral(
        "^(?:[^ ,:“]{2,8}发布(?:[^ ,:“]{0,6}数据|通知|公告|通报)|[^ ,:]{4,14}(?:落幕|闭幕|收官|揭晓)"
        "|.+完成第\\d+(?:航次|阶段|期)|[^ ,:]{4,}第[一二三四五六七八九十\\d]+(?:比赛)?[日天轮])$"));
    return occasion.match(text).hasMatch();
}

bool tellsAim(const QString &text)
{
    static const FilteredExpression aim(
        QStringLiteral("^(?:促进|努力|探索|推动|加强|完善|提升|打造|围绕|着力|优化|强化|推进|深化|加快|助力|"
                       "为了|破解|拓展|延长|"
                       "方便|服务|立足|依托|瞄准)[^,:“”]{4,}$"));
    return aim.match(text).hasMatch();
}

bool asks(const QString &text)
{
    static const FilteredExpression question(
        QStringLiteral("[?]$|(?:有哪些|怎么|怎样|为何|何以|凭什么|如何(?=挑|破|应|走|过|做|保|解))"));
    return question.match(text).hasMatch();
}

bool answers(const QString &text)
{
    static const FilteredExpression answer(
        QStringLiteral("^(?:——)?(?:访|专访|对话)(?!问)|(?:权威解读|答疑|释疑)$|(?:回应|提醒|法院|专家|医生|"
                       "律师|警方|官方):|^并?(?:强调|要求|指出|提出):"));
    return answer.match(text).hasMatch();
}

bool isAside(const QString &text)
{
    static const FilteredExpression aside(QStringLiteral(
        "^(?:市民|读者|网友|居民|群众|业主)(?:来电|来信)?反映|^来自[^ ]{2,14}的(?:报道|报告|见闻)$|^[^ "
        "\\d,:“]{2,6}(?:工程|项目|行动|活动)$"
        "|^(?:出土|涉案|总投资|总长|全长|总面积|历时|惠及|覆盖|吸引|新增|可增|参展|预计)(?=[^ "
        "!,]{2,14}$)[^ ]*[\\d一二三四五六七八九十百千万亿]"
        "|^系(?![列统])|^(?:实现|填补|打破|改写|刷新|创下|结束|通达|连通|带动)(?=[^ "
        "!,:]{4,16}$)|^(?:追?记|访)(?!者)[^ ,。:]{5,}$|^[^, ]{2,8},[^, ]{2,8},[^, ]{2,8}$"));
    constexpr qsizetype longestHalf = 12;
    const QStringList halves = text.split(u' ', Qt::SkipEmptyParts);
    const auto counts = [](const QString &half) {
        return std::ranges::any_of(half, [](QChar unit) { return unit >= u'0' && unit <= u'9'; });
    };
    const bool tellsMore = std::ranges::any_of(
        halves, [&](const QString &half) { return half.size() > longestHalf || counts(half); });
    const bool plain = halves.size() > 1 && !isLively(text);
    const bool parted = plain && tellsMore && !isParallel(text);
    const bool allCount = plain && std::ranges::all_of(halves, counts); // 海拔6050米 连续作业38天
    return parted || allCount || aside.match(text).hasMatch();
}

bool listsFields(const QString &text)
{
    static const FilteredExpression fields(QStringLiteral("^(?:涵盖|涉及|囊括|包括)[^ !,:]{4,24}$"));
    return fields.match(text).hasMatch();
}

bool isFigure(const QString &text)
{
    static const FilteredExpression figure(
        QStringLiteral("^(?!.*第\\d+[位名]$)[^ “]*\\d[\\d.]*[^\\d ]{1,4}$"));
    return figure.match(text).hasMatch();
}

bool namesWhatItTells(const QString &text)
{
    static const FilteredExpression named(QStringLiteral("^[^ ,:的]{4,}的(?!人|事)[^ ,:的]{2,6}$"));
    return named.match(text).hasMatch();
}

bool isSlogan(const QString &text)
{
    static const FilteredExpression slogan(QStringLiteral(
        "^[^ “\\d]{2,8}(?:再升级|再提速|再出发|再发力|进行时|在行动|再加力|在身边|面对面|新气象)$|^[^ "
        "]{4,24}(?:纪实|纪事|侧记|手记|走笔|扫描|掠影|巡礼|综述|见闻|启示|观察|调查|探访|回访|追踪|回眸|札记|"
        "背后)$"));
    return slogan.match(text).hasMatch();
}

bool namesItsColumn(const QString &text)
{
    static const FilteredExpression column(
        QStringLiteral("^[^()]{5,}\\((?!上|中|下|图|节选|摘要|试行|之)[^()\\d]{2,24}\\)$"));
    return column.match(text).hasMatch();
}

QString personAtEnd(const QString &text)
{
    static const FilteredExpression person(QStringLiteral(
        "[^ ,:]{4,}(?:校长|主任|书记|教授|院士|董事长|经理|工程师|队长|所长|医生|院长|村民|居民|"
        "代表|委员|教师|老师|民警|厂长|站长|馆长|社长|组长|队员|工人|护士|传承人|获得者|模范|工匠|"
        "创始人|带头人|负责人|研究员|农民|战士|驾驶员|司机|志愿者|师傅)(?<name>\\p{sc:Han}{2,3})$"));
    return person.match(text).captured(u"name");
}

} // namespace jianbao
