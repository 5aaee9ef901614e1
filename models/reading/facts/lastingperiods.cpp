#include "models/reading/facts/lastingperiods.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/facts/periodwords.h"
#include "models/reading/finders/numbers/numeral.h"
#include "models/reading/finders/patterns/filteredexpression.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

using Holding = GovernedPeriods::Holding;

constexpr qsizetype reach = 160; ///< between a time and its figure

/// What happens over a time, where other figures stand at a moment of it.
bool happens(Holding holding)
{
    return holding == Holding::Flow || holding == Holding::Happening;
}

/// None if they are too many.
QStringView wordsBetween(const ArticleMarks &marks, const FoundTime &time, qsizetype offset)
{
    const qsizetype length = offset - time.at.to;
    return length > reach ? QStringView()
                          : QStringView(marks.text).mid(time.at.to, std::max<qsizetype>(0, length));
}

/// The words of the figure's own clause before it.
QStringView clauseBefore(QStringView between)
{
    qsizetype from = 0;
    for (const QChar mark : {u'，', u',', u'；', u';', u'。', u'、'})
        from = std::max(from, between.lastIndexOf(mark) + 1);
    return between.mid(from);
}

/// The day up to which a deed of `first` went on: 运行一个半月,共办件3306件, 三天里,走访企业136家 count from
/// it, 不到一年已拿到订单3亿元 lasts to `issue`. Invalid if nothing is counted.
QDate lastDayCounted(QDate first, QDate issue, QStringView between)
{
    static const FilteredExpression duration(
        u"[，,。；;](?:[^，,。；;\\d]{0,8}(?:运行|启用|开张|开业|开馆|开办|上线|推行|实施|试点|试行|投用|"
        u"运营))?"
        u"(?<loose>不到|近)?(?:刚好|整整|短短|仅|才|刚)?(?<half>半)?"
        u"(?<count>[一二两三四五六七八九十百\\d]{0,3})(?:(?<more>多)?个(?<andhalf>半)?(?<more2>多)?(?=月)|(?<"
        u"=半)(?=月)|(?=[天周年]))"
        u"(?<unit>天|周|月|年)"
        u"(?!期|后|前|内|以|一|都|租|免|的[^时])(?<over>多|余|不到)?(?:来|的?时间|间|里){0,2}"
        u"(?:[，,已共就累先][^。；;]*|\\p{sc:Han}{0,8})$"_s);
    const FilteredMatch match = duration.match(between);
    const auto has = [&match](QStringView group) { return !match.captured(group).isEmpty(); };
    const bool half = has(u"half");
    const int count = std::max(0, match.hasMatch() ? wholeNumeral(match.captured(u"count")) : 0);
    if (!match.hasMatch() || (count <= 0 && !half))
        return {};
    if (has(u"loose") || has(u"more") || has(u"more2") || has(u"over"))
        return issue;
    constexpr int halfMonth = 15;
    constexpr int monthsOfYear = 12;
    const QString unit = match.captured(u"unit");
    if (unit == u"年")
        return std::min(first.addMonths(half ? monthsOfYear / 2 : count * monthsOfYear).addDays(-1), issue);
    const int days = unit == u"天"             ? count
                     : unit == u"周"           ? 7 * count
                     : half || has(u"andhalf") ? halfMonth
                                               : 0;
    return std::min(first.addMonths(unit == u"月" ? count : 0).addDays(days - 1), issue);
}

/// 去年税收3亿元,拥有专利27件; 2018年10月上线,已接入医院68家: what there is when the issue appears.
bool standsNow(const ArticleMarks &marks, const FoundTime &time, Holding holding, QStringView between)
{
    constexpr int longAgo = 45; ///< days
    static const FilteredExpression edge(u"[底末]$|^[截到至]"_s);
    static const FilteredExpression then(u"(?:时|时候|当时|那时|当年)[，,]|还只?有|只有|仅有"_s);
    static const FilteredExpression has(u"已经?(?:达到?|有|接入|覆盖|入驻|聚集|集聚)[^，,。；;]{0,6}$"_s);
    const bool isPast = time.period.end.isValid() && time.period.end.daysTo(marks.issue.latest) >= longAgo;
    const bool otherClause = between.contains(u'，') || between.contains(u',');
    if (!isPast || !otherClause || edge.match(marks.words(time.at)).hasMatch())
        return false;
    static const FilteredExpression owns(u"(?:拥有|手握|攥着|持有|现有)[^，,。；;]{0,10}$"_s);
    const QStringView before = clauseBefore(between);
    return (holding == Holding::State && owns.match(before).hasMatch() && !then.match(between).hasMatch()) ||
           (isPoint(time) && has.match(before).hasMatch());
}

/// 3月1日…率先试点,到6月底完成415项: the beginning told before `end` in its paragraph; invalid if none is.
QDate beginningBefore(const ArticleMarks &marks, const FoundTime &end)
{
    static const FilteredExpression begins(
        u"^[^。；;\\n]{0,30}?(?:启动|试点|试行|试运行|推行|实施|上线|设立|成立|开通|启用|投用|挂牌|开始|起(?!来)|开展|开班)"_s);
    QDate begun;
    const qsizetype from = std::max<qsizetype>(0, end.at.from - reach);
    for (const FoundTime &told : within(marks.times, {from, end.at.from})) {
        const QStringView behind = QStringView(marks.text).mid(told.at.to, end.at.from - told.at.to);
        if (isPoint(told) && !told.comparison && !told.future && !behind.contains(u'\n') &&
            told.period.start < end.period.end && begins.match(behind).hasMatch())
            begun = told.period.start;
    }
    return begun;
}

/// 到6月底: told by its last day.
bool isUpTo(const ArticleMarks &marks, const FoundTime &time)
{
    const QStringView words = marks.words(time.at);
    const QStringView lead = QStringView(marks.text).left(time.at.from);
    const bool upTo = isOneOf(words.front(), u"到至") || leadsUpTo(lead);
    return upTo && time.period.end.isValid() && !lead.endsWith(u"达到");
}

} // namespace

bool describesWork(QStringView before)
{
    static const FilteredExpression work(
        u"^(?:该|这个?|本)(?:项目|工程|校|学校|园|园区|产业园|基地|公司|厂|馆|中心|医院|小区|路|桥|生产线)|^(?:基地|项目|园区|校园|公园|大桥|全线)"_s);
    static const FilteredExpression attribute(
        u"(?:占地|面积|总?投资|年产|产能|总长|全长|长|设|设有|拥有|可[^，,。；;]{1,6}|年[^，,。；;]{1,5}约?)(?:约|近|超|逾|达|为)?$|^日[^，,。；;]{1,8}$"_s);
    return work.match(before).hasMatch() && attribute.match(clauseBefore(before)).hasMatch();
}

bool tellsBuilding(QStringView behind)
{
    static const FilteredExpression built(
        u"^[^，,。；;]{0,4}(?:动工|开工|投产|建成|竣工|奠基|开街|投用|投入使用|封顶)[，,]"_s);
    return built.match(behind).hasMatch();
}

std::optional<Period> lastingPeriod(const ArticleMarks &marks, const FoundTime &time, Holding holding,
                                    qsizetype offset)
{
    if (holding == Holding::Goal || holding == Holding::Outlook || !marks.hasBegun(time) || time.future)
        return {};
    const QStringView words = marks.words(time.at);
    const QStringView between = wordsBetween(marks, time, offset);
    const bool isShort =
        isPoint(time) || (time.period.end.isValid() && time.period.start.daysTo(time.period.end) < 31);
    if (standsNow(marks, time, holding, between))
        return marks.issueWindow();
    if (happens(holding) && isUpTo(marks, time)) {
        if (const QDate begun = beginningBefore(marks, time); begun.isValid())
            return Period{begun, time.period.end};
    }
    if (isShort && time.period.end.isValid()) {
        if (const QDate last = lastDayCounted(time.period.start, marks.issue.latest, between); last.isValid())
            return Period{time.period.start, last};
    }
    static const FilteredExpression laidOut(
        u"(?:安排|种植|播种|栽种|设立|拿出|开出|排定|列出)[^，,。；;]{0,12}$"_s);
    if (words == u"今年" && laidOut.match(clauseBefore(between)).hasMatch())
        return time.period;
    return {};
}

std::optional<Period> periodUpTo(const ArticleMarks &marks, const FoundTime &time, Holding holding,
                                 qsizetype offset)
{
    static const FilteredExpression edgeOfMonth(u"月份?(?:[底末]|[上中下]旬)$"_s);
    static const FilteredExpression stands(u"(?:有|达到?)$"_s);
    const bool isRange = time.period.start.isValid() && time.period.start.daysTo(time.period.end) > 31;
    if (isRange || !isUpTo(marks, time) || !edgeOfMonth.match(marks.words(time.at)).hasMatch())
        return {};
    static const FilteredExpression sinceNewYear(u"[比较](?:上年[末底]|去年[末底]|年初)"_s);
    if (sinceNewYear.match(clauseBefore(wordsBetween(marks, time, offset))).hasMatch())
        return Period{QDate(time.period.end.year(), 1, 1), time.period.end};
    const bool standing = stands.match(clauseBefore(wordsBetween(marks, time, offset))).hasMatch();
    return happens(holding) && !standing ? std::optional<Period>() : Period::day(time.period.end);
}

} // namespace jianbao
