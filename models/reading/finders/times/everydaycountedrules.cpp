#include "models/reading/finders/numbers/numeral.h"
#include "models/reading/finders/times/calendarperiods.h"
#include "models/reading/finders/times/calendarpoint.h"
#include "models/reading/finders/times/countedspan.h"
#include "models/reading/finders/times/timerules.h"

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = FoundTime::Kind;

/// 前三天, 过去两周: up to the day before today.
TimeRule::Reading readBeforeToday(const PatternMatch &match, const TimeClocks &clocks)
{
    const QDate start = movedBy(clocks.today(), match, -1);
    return start.isValid() ? foundTime(Kind::Range, {start, clocks.today().addDays(-1)}, Precision::Span)
                           : std::nullopt;
}

/// 未来五天, 接下来的两年: from tomorrow on.
TimeRule::Reading readFromTomorrow(const PatternMatch &match, const TimeClocks &clocks)
{
    const QDate end = movedBy(clocks.today(), match, 1);
    return end.isValid() ? foundTime(Kind::Range, {clocks.today().addDays(1), end}, Precision::Span)
                         : std::nullopt;
}

/// 两个月前, 一年后的今天, 两周前的星期三: that very day.
TimeRule::Reading readDayAway(const PatternMatch &match, const TimeClocks &clocks)
{
    const bool back = match.capturedView(u"way"_s).endsWith(u'前');
    QDate day = movedBy(clocks.today(), match, back ? -1 : 1);
    if (const QStringView weekday = match.capturedView(u"weekday"_s); !weekday.isEmpty() && day.isValid())
        day = weekPeriod(day, 0).start.addDays(weekdayOf(weekday) - 1);
    return day.isValid() ? foundTime(Kind::Day, Period::day(day), Precision::Day) : std::nullopt;
}

/// 今年头三个月, 去年最后两个月, 2012年的后三个月, 本月前十天.
TimeRule::Reading readEdgeOfPeriod(const PatternMatch &match, const TimeClocks &clocks)
{
    const Period whole = readCalendarPoint(match, u"1"_s, clocks).period;
    const bool last = match.capturedView(u"edge"_s).endsWith(u'后');
    if (!whole.start.isValid() || !whole.end.isValid())
        return std::nullopt;
    const QDate edge = last ? movedBy(whole.end.addDays(1), match, -1) : movedBy(whole.start, match, 1);
    if (!edge.isValid() || edge <= whole.start || edge > whole.end)
        return std::nullopt;
    return foundTime(Kind::Range, last ? Period{edge, whole.end} : Period{whole.start, edge.addDays(-1)},
                     Precision::Span);
}

TimeRule::Reading halfOf(const Period &month, const PatternMatch &match)
{
    const QDate middle = month.start.addDays(14);
    const bool first = match.capturedView(u"half"_s).startsWith(u'上');
    return foundTime(Kind::Range, first ? Period{month.start, middle} : Period{middle.addDays(1), month.end},
                     Precision::Span);
}

/// 6月上半月, 本月下半月.
TimeRule::Reading readHalfMonth(const PatternMatch &match, const TimeClocks &clocks)
{
    const CalendarPoint month = readCalendarPoint(match, u"1"_s, clocks);
    return month.precision == Precision::Month && month.period.start.isValid() ? halfOf(month.period, match)
                                                                               : std::nullopt;
}

/// 下半个月 of this month.
TimeRule::Reading readHalfOfThisMonth(const PatternMatch &match, const TimeClocks &clocks)
{
    return halfOf(monthPeriod(clocks.today().year(), clocks.today().month()), match);
}

/// 十二号到十五号, of the month of today.
TimeRule::Reading readDaysWithoutMonth(const PatternMatch &match, const TimeClocks &clocks)
{
    const QDate today = clocks.today();
    const QDate start(today.year(), today.month(), wholeNumeral(match.capturedView(u"from"_s)));
    const QDate end(today.year(), today.month(), wholeNumeral(match.capturedView(u"to"_s)));
    return start.isValid() && end > start ? foundTime(Kind::Range, {start, end}, Precision::Span)
                                          : std::nullopt;
}

} // namespace

QList<TimeRule> everydayCountedRules()
{
    const QString point = calendarPointPattern(u"1"_s);
    const QString span = countedSpanPattern();
    const auto number = u"3[01]|[12]\\d|0?[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]"_s;
    return {
        {u"before today"_s,
         AnchoredPattern(
             u"(?<![年月季以之目日元])(?![前近].{1,3}季度)(?!前的\\d{1,2}月)(?:过去|最近|近|前|上(?![一半]))的?"_s +
             span + u"(?![以前]?来)(?:里|间|内)?"_s),
         readBeforeToday},
        {u"from tomorrow"_s,
         AnchoredPattern(u"(?:未来|今后|接下来|接下去|往后|(?<![然以之今最午日前年月天背身])后|"
                         u"(?<!以)下(?![一半]))的?"_s +
                         span + u"(?:之内|内|里)?"_s),
         readFromTomorrow},
        {u"day away"_s,
         AnchoredPattern(
             u"(?<![\\d.前第个])(?![\\d一二三四五六七八九十]+月)"_s + span +
             u"(?<way>(?:之|以)?[前后])(?:的(?:今天|(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])))?"
             u"(?![\\d代续期来])"_s),
         readDayAway},
        {u"edge of a period"_s, AnchoredPattern(point + u"的?(?<edge>头|最后|前|(?<=的)后)(?!一)"_s + span),
         readEdgeOfPeriod},
        {u"half a month"_s, AnchoredPattern(point + u"(?<half>[上下]半)个?月"_s), readHalfMonth},
        {u"half of this month"_s, AnchoredPattern(u"(?<![\\d月年])(?<half>[上下]半)个?月(?!刊)"_s),
         readHalfOfThisMonth},
        {u"days without month"_s,
         AnchoredPattern(u"(?<![\\d月一二三四五六七八九十])(?<from>"_s + number +
                         u")[号日]?\\s*(?:到|至|-|~)\\s*(?<to>"_s + number + u")[号日](?!楼|线|路|店|院)"_s),
         readDaysWithoutMonth},
    };
}

} // namespace jianbao
