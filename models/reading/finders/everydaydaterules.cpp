#include "models/reading/finders/calendarperiods.h"
#include "models/reading/finders/calendarpoint.h"
#include "models/reading/finders/numeral.h"
#include "models/reading/finders/partsofperiods.h"
#include "models/reading/finders/timerules.h"

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = FoundTime::Kind;

/// 从2014到2018, 2010-2015.
TimeRule::Reading readYears(const PatternMatch &match, const TimeClocks &)
{
    const int first = wholeNumeral(match.capturedView(u"firstyear"_s));
    const int last = wholeNumeral(match.capturedView(u"lastyear"_s));
    if (first >= last)
        return std::nullopt;
    return foundTime(Kind::Range, {yearPeriod(first).start, yearPeriod(last).end}, Precision::Span);
}

/// 21世纪, 本世纪末.
TimeRule::Reading readCentury(const PatternMatch &match, const TimeClocks &clocks)
{
    const QStringView which = match.capturedView(u"which"_s);
    int century = wholeNumeral(match.capturedView(u"century"_s));
    if (!which.isEmpty() && clocks.today().isValid())
        century = clocks.today().year() / 100 + 1 +
                  (which.startsWith(u'上')   ? -1
                   : which.startsWith(u'下') ? 1
                                             : 0);
    if (century < 1)
        return std::nullopt;
    Period period = centuryPeriod(century);
    const QStringView part = match.capturedView(u"part"_s);
    if (part == u"初")
        period.end = period.start.addYears(10).addDays(-1);
    else if (part == u"末")
        period.start = period.end.addYears(-10).addDays(1);
    return foundTime(Kind::Range, period, Precision::Span);
}

/// 7/11/2016 is 11 July; 31/12/2016 can only be 31 December.
TimeRule::Reading readSlashedDate(const PatternMatch &match, const TimeClocks &)
{
    int month = wholeNumeral(match.capturedView(u"month"_s));
    int day = wholeNumeral(match.capturedView(u"day"_s));
    if (month > 12)
        std::swap(month, day);
    return foundTime(Kind::Day, Period::day(QDate(wholeNumeral(match.capturedView(u"year"_s)), month, day)),
                     Precision::Day);
}

/// 公元1066年, 1644年, 八三年.
TimeRule::Reading readFarYear(const PatternMatch &match, const TimeClocks &)
{
    const int year = wholeNumeral(match.capturedView(match.hasCaptured(u"year"_s) ? u"year"_s : u"year2"_s));
    const bool isShort = match.hasCaptured(u"short"_s);
    const int shortYear = wholeNumeral(match.capturedView(u"short"_s));
    if (isShort && shortYear % 10 == shortYear / 10 + 1)
        return std::nullopt; // 五六年: five or six years
    return foundTime(Kind::Range, yearPeriod(isShort ? 1900 + shortYear : year), Precision::Year);
}

/// 2015年以后 begins with 2016, 9月1日以后 with that day.
TimeRule::Reading readAfter(const PatternMatch &match, const TimeClocks &clocks)
{
    const CalendarPoint point = readCalendarPoint(match, u"1"_s, clocks);
    const bool isDay = point.precision == Precision::Day;
    const QDate start = isDay ? point.period.start : point.period.end.addDays(1);
    return start.isValid() ? foundTime(Kind::Range, {start, {}}, Precision::Span) : std::nullopt;
}

/// 三月的第一个星期一, 2016年的最后一天.
TimeRule::Reading readPart(const PatternMatch &match, const TimeClocks &clocks)
{
    const CalendarPoint whole = readCalendarPoint(match, u"1"_s, clocks);
    const int nth = match.hasCaptured(u"last"_s)   ? -1
                    : match.hasCaptured(u"head"_s) ? 1
                                                   : wholeNumeral(match.capturedView(u"nth"_s));
    if (!whole.period.start.isValid() || !whole.period.end.isValid() || nth == 0)
        return std::nullopt;
    const Period part = partOfPeriod(whole.period, nth, match.capturedView(u"of"_s));
    return foundTime(part.isDay() ? Kind::Day : Kind::Range, part,
                     part.isDay() ? Precision::Day : Precision::Span);
}

/// 去年今天, 上个月的今天.
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

/// 八月十六 without 日.
TimeRule::Reading readMonthAndDay(const PatternMatch &match, const TimeClocks &clocks)
{
    const int month = wholeNumeral(match.capturedView(u"month"_s));
    const int day = wholeNumeral(match.capturedView(u"day"_s));
    const int told = readCalendarYear(match, u"1"_s, clocks);
    const QDate date(told > 0 ? told : clocks.yearOf(month, day), month, day);
    return date.isValid() ? foundTime(Kind::Day, Period::day(date), Precision::Day) : std::nullopt;
}

/// 上旬, 下旬, 月中 without a month.
TimeRule::Reading readTenDays(const PatternMatch &match, const TimeClocks &clocks)
{
    const QDate day = clocks.today();
    const QChar first = match.capturedView(0).front();
    const int third = first == u'月' ? 2 : int(QStringView(u"上中下").indexOf(first)) + 1;
    return day.isValid()
               ? foundTime(Kind::Range, tenDaysPeriod(day.year(), day.month(), third), Precision::Span)
               : std::nullopt;
}

} // namespace

QList<TimeRule> everydayDateRules()
{
    const QString point = calendarPointPattern(u"1"_s);
    const auto week = u"(?:周|星期|礼拜)"_s;
    const auto weekday = u"[一二三四五六日天]"_s;
    const auto number = u"\\d{1,2}|[一二三四五六七八九十]{1,3}"_s;
    return {
        {u"years"_s,
         AnchoredPattern(u"从?(?<![\\d.-])(?<firstyear>(?:19|20)\\d{2})年?\\s*(?:到|至|-|~|—{1,2})\\s*"
                         u"(?<lastyear>(?:19|20)\\d{2})(?!\\d|[.-]\\d|年?\\d{1,2}月)年?"_s),
         readYears},
        {u"century"_s,
         AnchoredPattern(
             u"(?:(?<which>本|这个|上个?|下个?)|(?<century>\\d{1,2}|[一二]?十[一二三四五六七八九]?))世纪"
             u"(?<part>初|末)?(?!\\s*[\\d一二三四五六七八九]+[0十]?年代)"_s),
         readCentury},
        {u"slashed date"_s,
         AnchoredPattern(
             u"(?<![\\d/.-])(?<month>\\d{1,2})(?:/|-)(?<day>\\d{1,2})(?:/|-)(?<year>(?:19|20)\\d{2})(?![\\d/])"_s),
         readSlashedDate},
        {u"far year"_s,
         AnchoredPattern(
             u"(?:公元(?<year>\\d{1,4})|(?<!\\d)(?<year2>1[0-7]\\d{2}|2[1-9]\\d{2})|(?<![\\d零〇一二三四五六七八九十百千万两])(?<short>[四五六七八九][零〇一二三四五六七八九]))年(?![级代])"_s),
         readFarYear},
        {u"after"_s, AnchoredPattern(u"(?:自|从)?"_s + point + u"(?:之后|以后)"_s), readAfter},
        {u"part of a period"_s,
         AnchoredPattern(point + u"\\s*的?(?:第(?<nth>"_s + number +
                         u")|(?<last>最后一?)|(?<head>头一|首))个?(?<of>"_s + week + weekday +
                         u"|周末|周(?!年)|星期|礼拜|天|日|季度|月)"_s),
         readPart},
        {u"this day of"_s, AnchoredPattern(point + u"的?今[天日]"_s), readThisDayOf},
        {u"month and day"_s,
         AnchoredPattern(
             u"(?:"_s + calendarYearPattern(u"1"_s) +
             u")?(?<![\\d.一二三四五六七八九十])(?<month>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月"
             u"(?<day>3[01]|[12]\\d|[1-9]|三十一?|二?十[一二三四五六七八九]?|廿[一二三四五六七八九])(?=$|\\P{L})(?![\\d.%-])"_s),
         readMonthAndDay},
        {u"ten days"_s,
         AnchoredPattern(
             u"(?<![月份\\d])[上中下]旬|(?<![\\d一二三四五六七八九十个本上下当同岁])月中(?![央国旬])"_s),
         readTenDays},
    };
}

} // namespace jianbao
