#include "models/reading/layout/phraseseams.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/patterns/filteredexpression.h"

namespace jianbao
{

namespace
{

/// 园区主任 | 王立说
double speakerOver(const QString &before, const QString &after)
{
    static const FilteredExpression speaker(
        QStringLiteral("^\\p{sc:Han}{2,3}(?:说|表示|介绍|坦言|告诉|透露|感慨|直言|指出)"));
    static const FilteredExpression says(QStringLiteral("^(?:说|表示|坦言|感慨)[,:。道]"));
    static const FilteredExpression name(QStringLiteral("[长记任理人授员师民士工户家生席]\\p{sc:Han}{2,3}$"));
    if (says.match(after).hasMatch())
        return name.match(before).hasMatch() ? 3 : isHan(before.back()) ? 0 : -2;
    return isOneOf(before.back(), u"长记任理人授员师民士工户家生席") && speaker.match(after).hasMatch() ? 3
                                                                                                        : 0;
}

/// What was done next, behind a comma, or to what end: …腾出土地,|引进项目9个; …机制,|推动项目早开工
double deedOver(const QString &before, const QString &after)
{
    static const FilteredExpression deed(
        QStringLiteral("^(?:推动|推进|促进|实现|确保|形成|带动|助力|守护|筑牢|打造|"
                       "提升|增强|提高|营造|夯实|激发|保障|维护|做好|做到|构建|"
                       "建立|完善|落实|强化|加快|引进|引入|吸引|新建|新增|建成|"
                       "建起|培育|累计|先后|帮助|解决|覆盖|惠及|涉及|涵盖|盘活|"
                       "腾出|投入|改造|整治|清理|排查|走访|慰问|组织|开展|举办|"
                       "邀请|选派|派出|成立|设立|设置|配备|安装|铺设|拓宽|种植|"
                       "创建|探索|推出|推行|出台|制定|印发|梳理|收集|征集|受理|"
                       "办理|办结|化解|调解|查处|抓获|追回|挽回|节省|节约|减少|"
                       "降低|缩短|压缩|扩大|拓展|延伸|打通|请|把|将|签订|达成|"
                       "发放|兑现|让|使|并|从而|进而|以|不断|全力|切实|努力|着力)"));
    return before.endsWith(u',') && deed.match(after).hasMatch() ? 2 : 0;
}

/// 当场留下|了联系方式
double aspectOver(const QString &before, const QString &after)
{
    static const FilteredExpression aspect(
        QStringLiteral("^(?:了(?!解|却|结|不)|着(?!力|眼|重|手|急)|过(?![去程年渡来]))"));
    return isOneOf(before.back(), u"下上起出成到来去开入好完住满") && aspect.match(after).hasMatch() ? 3 : 0;
}

/// 党的十八大|以来: since when wants a time or a deed before it, no word that itself wants another
double sinceOver(const QString &before, const QString &after)
{
    static const FilteredExpression since(QStringLiteral("^(?:以来|以前|以后|之前|之后|之际)"));
    if (!since.match(after).hasMatch())
        return 0;
    return isOneOf(before.back(), u"大会年月日期来立业建园区施展动设定产用运升革放级始") ? 3
           : isOneOf(before.back(), u"可把被将对向和与及的应须要能并")                   ? -4
                                                                                         : 0;
}

/// 被评|为, 命名|为: what somebody or something is called or made
double namedOver(const QString &before, const QString &after)
{
    static const FilteredExpression named(
        QStringLiteral("(?:评|评选|评定|命名|认定|确定|列入|列|选|推选|授予|称|誉|视|聘|聘任|任命|改|更名|"
                       "变|转变|转化|升级|提升|打造|划分|分|定位|定|设定)$"));
    const bool called = after.startsWith(u'为') && after.size() > 1 && !isOneOf(after.at(1), u"了此什何民");
    return called && named.match(before).hasMatch() ? 4 : 0;
}

/// 将安装在|石桥海域: where wants a place, no other where. 56名厨师|在这里接受培训: who does it there.
double placeOver(const QString &before, const QString &after)
{
    static const FilteredExpression where(
        QStringLiteral("(?:(?<![正现存实所好])在|(?<![所好终由关对至])于)$"));
    static const FilteredExpression noPlace(
        QStringLiteral("^(?:在|从|由|该|并|也|还|又|但|而|就|已|将|为|了|,)"));
    static const FilteredExpression bareWhere(QStringLiteral("[,;。:”]在$"));
    static const FilteredExpression amount(
        QStringLiteral("^\\d[\\d.]*(?:[余多]?[万亿]?[元吨亩]|%|个百分点)"));
    static const FilteredExpression who(QStringLiteral("\\d[多余]?(?:名|位|家|户)\\p{sc:Han}{1,6}$"));
    static const FilteredExpression there(
        QStringLiteral("^在(?:这里|此|那里|\\p{sc:Han}{2,10}?(?:上|里|中|内|下))"));
    if (bareWhere.match(before).hasMatch() && amount.match(after).hasMatch()) // 稳定在|30%, but no ,在|30%
        return -4;
    if (where.match(before).hasMatch())
        return noPlace.match(after).hasMatch() ? -3 : 0;
    return who.match(before).hasMatch() && there.match(after).hasMatch() ? 2 : 0;
}

/// 既省了仓租,又|少担了风险: an adverb wants what is done, not who does it.
double adverbOver(const QString &before, const QString &after)
{
    static const FilteredExpression actor(
        QStringLiteral("^(?!对|向|为|与|给|把|将|被|让|使|允许|要求|请)(?:(?:市|区|省|县|镇|村|社区|街道|"
                       "园区|高新区|该)?\\p{sc:Han}{0,8}?(?:局|委|办|公司|"
                       "部门|负责人|主任|书记|"
                       "高新区|园区|街道|总经理|董事长)|据|近年来|今年|去年|目前|\\d{1,2}月\\d{1,2}日)"));
    return isOneOf(before.back(), u"又也还再才都并且很更最") && actor.match(after).hasMatch() ? -2.5 : 0;
}

/// 据了解, 近年来: a paragraph begins, but for what somebody says: 他介绍,|截至3月底; and 作出的|同时.
double paragraphOver(const QString &before, const QString &after)
{
    static const FilteredExpression told(
        QStringLiteral("(?:介绍|了解到|获悉|表示|认为|显示|指出|说|透露|强调),$"));
    if (after.startsWith(u"同时,") && before.endsWith(u'的'))
        return 3;
    static const FilteredExpression begins(
        QStringLiteral("^(?:据(?:悉|了解|介绍)|近年来|下一步|目前,|截至|本次|此次|同时,|此外,|另外,)"));
    return begins.match(after).hasMatch() && !told.match(before).hasMatch() ? -2 : 0;
}

} // namespace

double phrasesOver(const QString &before, const QString &after)
{
    return speakerOver(before, after) + deedOver(before, after) + aspectOver(before, after) +
           sinceOver(before, after) + namedOver(before, after) + placeOver(before, after) +
           adverbOver(before, after) + paragraphOver(before, after);
}

} // namespace jianbao
