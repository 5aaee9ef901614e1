#include "models/reading/layout/figureseams.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/layout/sentenceends.h"

#include <QHash>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

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
        "^(?!部[书分门队委长]|门[店口卫面诊]|点[记名评击]|分[别类析项]|里面|出一|号召|方[案面圆便]|年来|间["
        "距隔]|"
        "处[理于]|位于|成[立为]|回[家忆]|本[报人]|家[住庭]|头脑)(?:["
        "万亿余多个名家项件户人次元年月日时分秒亩吨米公千百岁台套座条种场届期批辆处间所位周天"
        "倍成环微毫厘克升度册盏棵株头只艘架枚份封笔宗轮班列趟口幢栋层篇首部回起例株支组片步款双副桌"
        "级路张县里点号块眼分出府欧℃方箱袋瓶盆盒捆段桶碗杯页段门]|平方|立方|小时|摄氏|海里|吉瓦|兆瓦|英["
        "里寸尺]|%|[A-Za-z])"));
    return unit.match(text).hasMatch();
}

/// 增长6|.2%, 18|00元: two parts of one number, no share of more than a thousand percent, no two points.
double digitsOver(const QString &before, const QString &after)
{
    static const FilteredExpression number(QStringLiteral("\\d[\\d.]*$"));
    static const FilteredExpression share(QStringLiteral("^[\\d.]+%"));
    static const FilteredExpression zeros(QStringLiteral("^0\\d"));
    constexpr qsizetype mostDigits = 4; // 1999.9%
    const QString first = number.match(before).captured();
    if (after.startsWith(u'.'))
        return first.contains(u'.') ? -4 : 5;
    const auto further = std::ranges::find_if_not(after, [](QChar unit) { return unit.isDigit(); });
    const qsizetype digits = first.size() + (further - after.begin());
    if (!first.contains(u'.') && share.match(after).hasMatch() && digits >= mostDigits)
        return -2;
    return zeros.match(after).hasMatch() ? 5 : 3;
}

/// 20|家企业: a number wants its other digits or its unit.
double digitOver(const QString &before, const QString &after)
{
    static const FilteredExpression fraction(QStringLiteral("^\\.?\\d"));
    static const FilteredExpression date(QStringLiteral("^(?:\\d{4}年|\\d{1,2}月(?:\\d|[上中下]旬|底|初))"));
    static const FilteredExpression range(QStringLiteral("^[至到]\\d"));
    static const FilteredExpression score(QStringLiteral("\\d(?:比|:)\\d{1,3}$"));
    static const FilteredExpression decides(
        QStringLiteral("^(?:战胜|击败|险胜|力克|轻取|领先|落后|不敌|负于|获胜|取胜)"));
    if (date.match(after).hasMatch())
        return before.endsWith(u'—') ? 3 : -2;
    if (range.match(after).hasMatch() || (score.match(before).hasMatch() && decides.match(after).hasMatch()))
        return 4;
    if (fraction.match(after).hasMatch())
        return digitsOver(before, after);
    if (before.endsWith(u'.'))
        return -4;
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

/// 单|位, 枝|条, 工作|日: the unit is but the end of a word.
bool isOneWord(QChar before, QChar after)
{
    static const QHash<QChar, QString> words{{u'位', u"单岗床车托学席座部地方职品诸各定到"_s},
                                             {u'名', u"姓报知著闻挂有提出"_s},
                                             {u'次', u"批档层人场车频名其再初依"_s},
                                             {u'日', u"作近今昨明当节假生平往"_s},
                                             {u'月', u"腊正岁元"_s},
                                             {u'条', u"枝苗面线教信粉油词"_s},
                                             {u'家', u"国大专作回住画企管当"_s},
                                             {u'件', u"事文邮证软硬条案零部信"_s},
                                             {u'套', u"配成手全圈"_s},
                                             {u'项', u"事专奖款选强"_s}};
    return words.value(after).contains(before);
}

/// What is no figure but wants its unit all the same: 600多|万元, 每|个, 8.9%、|13.6%, 3.5亿|元.
std::optional<double> quantityOver(const QString &before, const QString &after)
{
    static const FilteredExpression rough(QStringLiteral("[\\d十百千][余多几]$"));
    static const FilteredExpression percents(QStringLiteral("%、$"));
    static const FilteredExpression percent(QStringLiteral("^\\d[\\d.]*%"));
    static const FilteredExpression sum(QStringLiteral("\\d[余多]?[千百十]?[万亿]$"));
    if (rough.match(before).hasMatch())
        return beginsWithUnit(after) ? 4 : -2;
    if (isOneOf(before.back(), u"一两二三四五六七八九十半每几这那各某整数") && after.startsWith(u'个'))
        return 2;
    if (before.endsWith(u'个') && after.startsWith(u'月'))
        return 3;
    if (percents.match(before).hasMatch() && percent.match(after).hasMatch())
        return 4;
    if (isOneWord(before.back(), after.front()))
        return 0;
    if (sum.match(before).hasMatch())
        return after.startsWith(u'元') ? 4 : 0;
    if (isOneOf(before.back(), u"二三四五六七八九十百千两") && beginsWithUnit(after))
        return 2;
    return std::nullopt;
}

/// A number that breaks off wants its other digits or its unit; a unit alone wants a number.
double numberOver(const QString &before, const QString &after)
{
    static const FilteredExpression bare(
        QStringLiteral("^(?:%|[余多]?[万亿](?![达科国家])|余[名家项户人元]|"
                       "[月日][,。、上下]|个(?![人别体性税旧子头中个股])|"
                       "[家件户项亩位次倍吨台辆套座条名所艘架栋幢][,。;、])"));
    static const FilteredExpression day(QStringLiteral("^\\d{1,2}日"));
    static const FilteredExpression share(QStringLiteral("^\\d[\\d.]*(?:%|倍|个百分点)"));
    static const FilteredExpression counted(
        QStringLiteral("(?:新[增建设添开]|建成|拥有|共有|培育|引进|发放|收集|化解|投入|完成|开设|配备|组建|"
                       "招收|接待|带动|实施|举办)\\p{sc:Han}{2,6}$"));
    static const FilteredExpression figure(QStringLiteral("(?:\\d|\\.|\\d—)$"));
    if (figure.match(before).hasMatch())
        return digitOver(before, after);
    if (const std::optional<double> odds = quantityOver(before, after))
        return *odds;
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
    static const FilteredExpression rest(QStringLiteral("^(?:\\.|0\\d)"));
    return bare.match(after).hasMatch() || rest.match(after).hasMatch() ? -4 : 0;
}

/// A predicate with its figure wants a measure before it: 投资增速 | 更是高达24.6%
double measureOver(const QString &before, const QString &after)
{
    static const FilteredExpression predicate(
        QStringLiteral("^(?:更是?|已经?|也|则|仅|均|都|再|又|还|就|只|高|将|由|从)?(?:高?达到?|为|是|超过?|"
                       "突破|占|跃升[至到]|升至|"
                       "降至|增至|增[加长]到?|提高到?|下降到?)[约近]?\\d"));
    static const FilteredExpression measure(QStringLiteral(
        "(?:速|值|入|率|比|重|资|额|量|模|幅|数|度|本|费|价|耗|税|收|户|家|积|次|人|%|长|比例|产|温|力|距|均|"
        "已|可)$"));
    static const FilteredExpression figure(
        QStringLiteral("[\\d万亿](?:%|元|倍|个百分点|[吨亩户家人台件]),$"));
    static const FilteredExpression year(QStringLiteral("^(?:更是?|就|也|则|都|还|又)?[是为]\\d{4}年"));
    if (!predicate.match(after).hasMatch() || year.match(after).hasMatch())
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
