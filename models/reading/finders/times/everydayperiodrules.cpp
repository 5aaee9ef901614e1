#include "models/reading/finders/numbers/numeral.h"
#include "models/reading/finders/times/calendarperiods.h"
#include "models/reading/finders/times/calendarpoint.h"
#include "models/reading/finders/times/partsofperiods.h"
#include "models/reading/finders/times/timerules.h"

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = FoundTime::Kind;

const auto week = u"(?:周|星期|礼拜)"_s;

/// -1 for 上个, 1 for 下个, -2 for 上上个; 0 for 这个 and nothing.
int stepsAway(QStringView which)
{
    return int(which.count(u'下')) - int(which.count(u'上'));
}

/// 2015年以后 begins with 2016, 9月1日以后 with that day.
TimeRule::Reading readAfter(const PatternMatch &match, const TimeClocks &clocks)
{
    const CalendarPoint point = readCalendarPoint(match, u"1"_s, clocks);
    const bool isDay = point.precision == Precision::Day;
    const QDate start = isDay ? point.period.start : point.period.end.addDays(1);
    return start.isValid() ? foundTime(Kind::Range, {start, {}}, Precision::Span) : std::nullopt;
}

/// 三月的第一个星期一, 2016年的最后一天, 本月倒数第二天.
TimeRule::Reading readPart(const PatternMatch &match, const TimeClocks &clocks)
{
    const CalendarPoint whole = readCalendarPoint(match, u"1"_s, clocks);
    const int number = wholeNumeral(match.capturedView(u"nth"_s));
    const int nth = match.hasCaptured(u"last"_s)   ? -1
                    : match.hasCaptured(u"head"_s) ? 1
                    : match.hasCaptured(u"back"_s) ? -number
                                                   : number;
    if (!whole.period.start.isValid() || !whole.period.end.isValid() || nth == 0)
        return std::nullopt;
    const Period part = partOfPeriod(whole.period, nth, match.capturedView(u"of"_s));
    return foundTime(part.isDay() ? Kind::Day : Kind::Range, part,
                     part.isDay() ? Precision::Day : Precision::Span);
}

/// 去年今天, 上个月的今天, 去年这个时候.
TimeRule::Reading readThisDayOf(const PatternMatch &match, const TimeClocks &clocks)
{
    const CalendarPoint point = readCalendarPoint(match, u"1"_s, clocks);
    const QDate today = clocks.today();
    if (!point.period.start.isValid() || !today.isValid() || point.precision == Precision::Day)
        return std::nullopt;
    const int month = point.precision == Precision::Year ? today.month() : point.period.start.month();
    return foundTime(Kind::Day, Period::day(QDate(point.period.start.year(), month, today.day())),
                     Precision::Day);
}

/// 本周的最后一天.
TimeRule::Reading readDayOfWeek(const PatternMatch &match, const TimeClocks &clocks)
{
    constexpr int days = 7;
    const int nth = match.hasCaptured(u"last"_s) ? days : wholeNumeral(match.capturedView(u"nth"_s));
    const Period whole = weekPeriod(clocks.today(), stepsAway(match.capturedView(u"which"_s)));
    return nth >= 1 && nth <= days
               ? foundTime(Kind::Day, Period::day(whole.start.addDays(nth - 1)), Precision::Day)
               : std::nullopt;
}

/// 下周的今天.
TimeRule::Reading readThisDayOfWeek(const PatternMatch &match, const TimeClocks &clocks)
{
    const int weeks = stepsAway(match.capturedView(u"which"_s));
    return foundTime(Kind::Day, Period::day(clocks.today().addDays(7 * weeks)), Precision::Day);
}

Period seasonOf(int year, const PatternMatch &match)
{
    const int season = int(QStringView(u"春夏秋冬").indexOf(match.capturedView(u"season"_s).front()));
    const QDate start(year, season * 3 + 3, 1);
    return {start, start.addMonths(3).addDays(-1)};
}

/// 夏天, 下个春天, 上个夏天: the season of this year, the next one, the last one.
TimeRule::Reading readSeasonByToday(const PatternMatch &match, const TimeClocks &clocks)
{
    const QDate today = clocks.today();
    const int steps = stepsAway(match.capturedView(u"which"_s));
    if (!today.isValid())
        return std::nullopt;
    int year = today.year();
    if (steps > 0 && seasonOf(year, match).start <= today)
        ++year;
    if (steps < 0 && seasonOf(year, match).end >= today)
        --year;
    return foundTime(Kind::Range, seasonOf(year, match), Precision::Span);
}

/// 今春, 去冬.
TimeRule::Reading readShortSeason(const PatternMatch &match, const TimeClocks &clocks)
{
    const int years = int(QStringView(u"去今明").indexOf(match.capturedView(u"year"_s).front())) - 1;
    return foundTime(Kind::Range, seasonOf(clocks.today().year() + years, match), Precision::Span);
}

/// 下个三月, 上个四月: never the month of today.
TimeRule::Reading readMonthByToday(const PatternMatch &match, const TimeClocks &clocks)
{
    const QDate today = clocks.today();
    const int month = wholeNumeral(match.capturedView(u"month"_s));
    const int steps = stepsAway(match.capturedView(u"which"_s));
    if (!today.isValid())
        return std::nullopt;
    int year = today.year();
    if (steps > 0 && month <= today.month())
        ++year;
    if (steps < 0 && month >= today.month())
        --year;
    return foundTime(Kind::Range, monthPeriod(year, month), Precision::Month);
}

/// 前半年, 后半年 as halves of this year.
TimeRule::Reading readHalfOfThisYear(const PatternMatch &match, const TimeClocks &clocks)
{
    const bool first = match.capturedView(0).startsWith(u'前');
    return foundTime(Kind::Range, monthsPeriod(clocks.today().year(), first ? 1 : 7, first ? 6 : 12),
                     Precision::Span);
}

TimeRule::Reading readThisYear(const PatternMatch &, const TimeClocks &clocks)
{
    return foundTime(Kind::Range, yearPeriod(clocks.today().year()), Precision::Year);
}

/// 今年剩下的时间: from today to its end.
TimeRule::Reading readRest(const PatternMatch &match, const TimeClocks &clocks)
{
    const Period whole = readCalendarPoint(match, u"1"_s, clocks).period;
    const QDate today = clocks.today();
    return today.isValid() && whole.start <= today && whole.end >= today
               ? foundTime(Kind::Range, {today, whole.end}, Precision::Span)
               : std::nullopt;
}

/// 这个下午.
TimeRule::Reading readPartOfToday(const PatternMatch &, const TimeClocks &clocks)
{
    return foundTime(Kind::Day, Period::day(clocks.today()), Precision::Day);
}

} // namespace

QList<TimeRule> everydayPeriodRules()
{
    const QString point = calendarPointPattern(u"1"_s);
    const auto thisDay = u"(?:今[天日]|这个?时候?|此时)"_s;
    const auto weekday = u"[一二三四五六日天]"_s;
    const auto number = u"\\d{1,2}|[一二三四五六七八九十]{1,3}"_s;
    const auto month = u"1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九]"_s;
    return {
        {u"after"_s, AnchoredPattern(u"(?:自|从)?"_s + point + u"(?:之后|以后)"_s), readAfter},
        {u"part of a period"_s,
         AnchoredPattern(point + u"\\s*的?(?:(?<back>倒数)?第(?<nth>"_s + number +
                         u")|(?<last>最后一?)|(?<head>头一|首))个?(?<of>"_s + week + weekday +
                         u"|周末|周(?!年)|星期|礼拜|天|日|季度|月)"_s),
         readPart},
        {u"this day of"_s, AnchoredPattern(point + u"的?"_s + thisDay), readThisDayOf},
        {u"this day of a week"_s,
         AnchoredPattern(u"(?<which>上+|下+)(?:一?个)?"_s + week + u"的?"_s + thisDay), readThisDayOfWeek},
        {u"day of a week"_s,
         AnchoredPattern(u"(?<which>上+|下+|本|这)(?:一?个)?"_s + week +
                         u"的?(?:(?<last>最后一)|第(?<nth>[一二三四五六七1-7]))天"_s),
         readDayOfWeek},
        {u"season by today"_s,
         AnchoredPattern(u"(?<![的年前后])(?:(?<which>上|下|这)一?个)?(?<season>[春夏秋冬])[天季]"_s),
         readSeasonByToday},
        {u"short season"_s,
         AnchoredPattern(u"(?<year>[今去明])(?<season>[春夏秋冬])(?![节晚眠至分瓜装衣天季])"_s),
         readShortSeason},
        {u"month by today"_s, AnchoredPattern(u"(?<which>上+|下+)一?个(?<month>"_s + month + u")月份?"_s),
         readMonthByToday},
        {u"half of this year"_s, AnchoredPattern(u"(?<![年的])[前后]半年"_s), readHalfOfThisYear},
        {u"this year"_s, AnchoredPattern(u"(?<![在到和])这一年(?![级多半来以])"_s), readThisYear},
        {u"rest of a period"_s,
         AnchoredPattern(point + u"(?:剩下|剩余|余下)的?(?:时间|日子|时光|几天|几个月)?"_s), readRest},
        {u"part of today"_s, AnchoredPattern(u"这个?(?:早上|早晨|上午|中午|下午|傍晚|晚上)"_s),
         readPartOfToday},
    };
}

} // namespace jianbao
