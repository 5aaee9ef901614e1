#include "models/reading/layout/figureseams.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/layout/sentenceends.h"

#include <algorithm>

namespace jianbao
{

namespace
{

/// What stands behind the last comma.
QString clause(const QString &text)
{
    const qsizetype comma =
        std::max({text.lastIndexOf(u','), text.lastIndexOf(u';'), text.lastIndexOf(u'。')});
    return text.mid(comma + 1);
}

bool beginsWithUnit(const QString &text)
{
    static const FilteredExpression unit(QStringLiteral(
        "^(?:[万亿余多个名家项件户人次元年月日时分秒亩吨米公千百岁台套座条种场届期批辆处间所位周天"
        "倍成环微毫厘克升度册盏棵株头只艘架枚份封笔宗轮班列趟口幢栋层篇首部回起例株支组片步款双副桌]|%)"));
    return unit.match(text).hasMatch();
}

/// 增长6|.2%, 20|家企业: a number wants its other digits or its unit.
double digitOver(const QString &before, const QString &after)
{
    static const FilteredExpression fraction(QStringLiteral("^\\.?\\d"));
    static const FilteredExpression date(QStringLiteral("^(?:\\d{4}年|\\d{1,2}月(?:\\d|[上中下]旬|底|初))"));
    if (date.match(after).hasMatch())
        return before.endsWith(u'—') ? 3 : -2;
    if (fraction.match(after).hasMatch())
        return after.startsWith(u'.') ? 5 : 3;
    return beginsWithUnit(after) ? 3 : -2;
}

/// 增长|8.3%: what a share or a multiple is of stands before it.
double shareOver(const QString &before)
{
    if (before.endsWith(QStringLiteral(",是"))) // 不升反降的,是|退货率
        return -2;
    return QStringLiteral("长降升占达至约的为率比重到近超少高低幅速度均计是仅").contains(before.back()) ? 3
                                                                                                        : -2;
}

/// A number that breaks off wants its other digits or its unit; a unit alone wants a number.
double numberOver(const QString &before, const QString &after)
{
    static const FilteredExpression bare(
        QStringLiteral("^(?:%|[余多]?[万亿](?![达科国家])|余[名家项户人元]|"
                       "[月日][,。、上下]|个(?![人别体性税旧子头中个])|"
                       "[家件户项亩位次倍吨台辆套座条名所艘架栋幢][,。;、])"));
    static const FilteredExpression day(QStringLiteral("^\\d{1,2}日"));
    static const FilteredExpression share(QStringLiteral("^\\d[\\d.]*(?:%|倍|个百分点)"));
    static const FilteredExpression sum(QStringLiteral("\\d[余多]?[千百十]?[万亿]$"));
    static const FilteredExpression counted(
        QStringLiteral("(?:新[增建设添开]|建成|拥有|共有|培育|引进|发放|收集|化解|投入|完成|开设|配备|组建|"
                       "招收|接待|带动|实施|举办)\\p{sc:Han}{2,6}$"));
    const bool digit = before.back().isDigit() || before.endsWith(u'.') || before.endsWith(u'—');
    if (digit)
        return digitOver(before, after);
    if (sum.match(before).hasMatch())
        return after.startsWith(u'元') ? 4 : 0;
    if (isOneOf(before.back(), u"二三四五六七八九十百千两") && beginsWithUnit(after))
        return 2;
    if (before.endsWith(u'月') && day.match(after).hasMatch())
        return 4;
    static const FilteredExpression rate(
        QStringLiteral("^(?:每\\p{sc:Han}{1,2}|约|近|超过?|[日月年人户亩]均)\\d"));
    const bool needed = needsNumber(before);
    if (needed && rate.match(after).hasMatch())
        return 3;
    if (needed && after.front().isDigit())
        return beginsWithNumber(after) ? 4 : -2;
    if (counted.match(clause(before)).hasMatch() && isHan(before.back()) && beginsWithNumber(after))
        return 3;
    static const FilteredExpression change(
        QStringLiteral("^\\d[\\d.]*(?:%|倍|个百分点|[余多]?[万亿]?[\\p{sc:Han}]{1,3})?(?:上升|下降|提高|降|"
                       "增|升|减|缩|压|扩|跃|涨|跌)"));
    if (isOneOf(before.back(), u"从由") && change.match(after).hasMatch())
        return 4;
    if (share.match(after).hasMatch())
        return shareOver(before);
    return bare.match(after).hasMatch() || after.startsWith(u'.') ? -4 : 0;
}

/// A predicate with its figure wants a measure before it: 投资增速 | 更是高达24.6%
double measureOver(const QString &before, const QString &after)
{
    static const FilteredExpression predicate(
        QStringLiteral("^(?:更是?|已经?|也|则|仅|均|都|再|又|还|就|只|高|将|由|从)?(?:高?达到?|为|是|超过?|"
                       "突破|占|跃升[至到]|升至|"
                       "降至|增至|增[加长]到?|提高到?|下降到?)[约近]?\\d"));
    static const FilteredExpression measure(QStringLiteral(
        "(?:速|值|入|率|比|重|资|额|量|模|幅|数|度|本|费|价|耗|税|收|户|家|积|次|人|%|长|比例)$"));
    static const FilteredExpression figure(
        QStringLiteral("[\\d万亿](?:%|元|倍|个百分点|[吨亩户家人台件]),$"));
    if (!predicate.match(after).hasMatch())
        return 0;
    if (figure.match(before).hasMatch()) // 增长8.3%,|达到1.1亿元
        return 2;
    return measure.match(before).hasMatch() ? 3 : before.endsWith(u',') ? -2.5 : -1.5;
}

/// 比上年同期|多了1.1万元: what is compared wants by how much it differs.
double comparedOver(const QString &before, const QString &after)
{
    static const FilteredExpression compared(
        QStringLiteral("[比较][^,。;:“”]{0,12}(?:同期|年|年初|年底|月|以往|过去|从前|之前|以前|平均|平均水平|"
                       "初期|期末|五末|四末|三末)$"));
    static const FilteredExpression differs(QStringLiteral(
        "^净?(?:多[了出]?|少[了]?|增|减|翻|提高|提升|提前|推迟|下降|上升|回升|回落|高出?|低|快了|慢了|"
        "缩短|压缩|延长|降低|扩大|改善|节省|节约|上涨|下跌)"));
    return compared.match(before).hasMatch() && differs.match(after).hasMatch() ? 4 : 0;
}

} // namespace

double figuresOver(const QString &before, const QString &after)
{
    return numberOver(before, after) + measureOver(before, after) + comparedOver(before, after);
}

} // namespace jianbao
