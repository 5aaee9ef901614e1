#include "models/reading/facts/figureholding.h"

#include "models/reading/finders/patterns/filteredexpression.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// 今年排名由第119位升至第112位: the former rank is that of the year before, and a fact even in a plan.
bool isFormerRank(QStringView before, const FoundQuantity &quantity, const Observation &observation)
{
    constexpr int fewestDays = 300;
    constexpr int mostDays = 366;
    const Period &period = observation.period;
    return observation.aspect == Aspect::From && quantity.unit == u"位"_s &&
           (before.endsWith(u'由') || before.endsWith(u'从')) && period.end.isValid() &&
           period.start.daysTo(period.end) >= fewestDays && period.start.daysTo(period.end) <= mostDays;
}

/// 由去年同期的2.5亿元增至3亿元, 去年同期为29批: the former figure is that of the same span a year before.
bool isOfLastYear(QStringView before)
{
    static const FilteredExpression former(
        u"[由从比](?:去|上)年同期的?$|(?:^|[，,；;（(而])(?:去|上)年同期(?:仅|只|才)?(?:为|是|有)?$"_s);
    constexpr qsizetype reach = 10;
    return former.match(before.right(reach)).hasMatch();
}

} // namespace

FigurePeriods::Holding holdingOf(const Measure &measure, const FoundQuantity &quantity,
                                 const IndicatorRegister::Indicator *indicator, bool isState,
                                 QStringView sentence)
{
    using Holding = FigurePeriods::Holding;
    if (measure.status == FactStatus::Planned)
        return Holding::Goal;
    static const FilteredExpression ofZones(
        u"^[^额率速幅]*?(?:高新区|开发区|经开区|园区).*(?:排名|评价|考核|百强|100强|榜)"_s);
    static const FilteredExpression assessed(u"(?:评价|考核|评估|排名)(?:的?最新)?(?:结果|情况|通报)"_s);
    const bool ranked = quantity.unit == u"位"_s && (ofZones.match(measure.names.value(0)).hasMatch() ||
                                                     assessed.match(sentence).hasMatch());
    if (ranked)
        return Holding::Ranking;
    const bool expected = measure.status == FactStatus::Expected;
    if (isState && measure.aspect == Aspect::Level && !expected)
        return Holding::State;
    const bool ratio = measure.aspect == Aspect::Share || quantity.kind == FoundQuantity::Kind::Percent;
    const bool compared = measure.aspect == Aspect::Rate || measure.aspect == Aspect::Target;
    static const QStringList flowing{u"economy"_s, u"budget"_s, u"trade"_s, u"investment"_s};
    const bool money = quantity.kind == FoundQuantity::Kind::Currency;
    const bool flows = indicator && (flowing.contains(indicator->group) || quantity.unit.contains(u'/'));
    if (compared || ratio || (flows && money))
        return expected ? Holding::Outlook : ratio && !compared ? Holding::Ratio : Holding::Flow;
    if (expected)
        return Holding::Goal;
    return indicator ? Holding::Stock : Holding::Happening;
}

bool isOfYearBefore(const ArticleMarks &marks, const FoundQuantity &quantity, const Observation &observation)
{
    const QStringView before = QStringView(marks.text).left(quantity.at.from);
    const bool told = observation.aspect == Aspect::From || observation.aspect == Aspect::Level;
    return observation.period.start.isValid() && observation.period.end.isValid() &&
           (isFormerRank(before, quantity, observation) || (told && isOfLastYear(before)));
}

Period edgeOfYears(const Observation &observation)
{
    const Period &period = observation.period;
    const auto yearOf = [](int year) { return Period{QDate(year, 1, 1), QDate(year, 12, 31)}; };
    if (!period.start.isValid() || !period.end.isValid() || period.start.year() == period.end.year() ||
        period != Period{yearOf(period.start.year()).start, yearOf(period.end.year()).end})
        return period;
    if (observation.aspect == Aspect::From)
        return yearOf(period.start.year());
    return observation.aspect == Aspect::To ? yearOf(period.end.year()) : period;
}

Period withBeginning(const Period &period)
{
    const QDate end = period.end;
    if (period.start.isValid() || !end.isValid())
        return period;
    constexpr int lastMonth = 12;
    const bool endsMonth = end.day() == end.daysInMonth();
    if (endsMonth && end.month() == lastMonth)
        return {QDate(end.year(), 1, 1), end};
    return {endsMonth ? QDate(end.year(), end.month(), 1) : end, end};
}

} // namespace jianbao
