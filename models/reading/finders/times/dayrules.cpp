#include "models/reading/finders/numbers/numeral.h"
#include "models/reading/finders/times/calendarperiods.h"
#include "models/reading/finders/times/calendarpoint.h"
#include "models/reading/finders/times/timerules.h"

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = FoundTime::Kind;

const auto rangeMark = u"\\s*(?:-|—{1,2}|~|至|到)\\s*"_s;

/// 3月10-12日.
TimeRule::Reading readDaysOfMonth(const PatternMatch &match, const TimeClocks &clocks)
{
    const int month = wholeNumeral(match.capturedView(u"month"_s));
    const int first = wholeNumeral(match.capturedView(u"from"_s));
    int year = readCalendarYear(match, u"1"_s, clocks);
    if (year <= 0)
        year = clocks.yearOf(month, first);
    const QDate start(year, month, first);
    const QDate end(year, month, wholeNumeral(match.capturedView(u"to"_s)));
    if (!start.isValid() || !end.isValid() || start >= end)
        return std::nullopt;
    return foundTime(Kind::Range, {start, end}, Precision::Span);
}

/// 今(16)日, 今天(16日): the day of that number next to the issue's.
TimeRule::Reading readDayInBrackets(const PatternMatch &match, const TimeClocks &clocks)
{
    const int day = wholeNumeral(match.captured(u"day1"_s) + match.captured(u"day2"_s));
    const QDate today = clocks.today();
    if (!today.isValid())
        return std::nullopt;
    for (const int months : {0, -1}) {
        const QDate month = today.addMonths(months);
        const QDate date(month.year(), month.month(), day);
        if (date.isValid() && date <= today.addDays(1))
            return foundTime(Kind::Day, Period::day(date), Precision::Day);
    }
    return std::nullopt;
}

/// 10日 after a month told, but not after several (前5个月).
TimeRule::Reading readBareDay(const PatternMatch &match, const TimeClocks &clocks)
{
    const Period &told = clocks.told;
    const bool ofMonth = told.start.isValid() &&
                         (!told.end.isValid() ||
                          (told.end.month() == told.start.month() && told.end.year() == told.start.year()));
    const QDate base = ofMonth ? told.start : clocks.today();
    const int day = wholeNumeral(match.capturedView(u"day1"_s));
    QDate date(base.year(), base.month(), day);
    if (!ofMonth && !clocks.forward && date > clocks.today())
        date = QDate(base.addMonths(-1).year(), base.addMonths(-1).month(), day);
    if (!date.isValid())
        return std::nullopt;
    return foundTime(Kind::Day, Period::day(date), Precision::Day, ofMonth ? 0.9 : 0.5);
}

/// 10日至12日 after a month told.
TimeRule::Reading readBareDays(const PatternMatch &match, const TimeClocks &clocks)
{
    const TimeRule::Reading first = readBareDay(match, clocks);
    const int day = wholeNumeral(match.capturedView(u"day2"_s));
    if (!first)
        return std::nullopt;
    const QDate start = first->period.start;
    const QDate end(start.year(), start.month(), day);
    return end > start ? foundTime(Kind::Range, {start, end}, Precision::Span, first->confidence)
                       : std::nullopt;
}

/// 月底, 月初 without a month are those of the month told or of the issue.
TimeRule::Reading readMonthEdge(const PatternMatch &match, const TimeClocks &clocks)
{
    const QDate base = clocks.today();
    const QStringView edge = match.capturedView(u"edge"_s);
    const int third = edge == u"初" ? 1 : edge == u"中" ? 2 : 3;
    return foundTime(Kind::Range, tenDaysPeriod(base.year(), base.month(), third), Precision::Span, 0.6);
}

} // namespace

QList<TimeRule> dayRules()
{
    const QString year = calendarYearPattern(u"1"_s);
    const auto monthNumber = u"1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九]"_s;
    const auto bareDay = u"(?<![\\d.月第年/#A-Za-z-])(?<day1>3[01]|[12]\\d|0?[1-9])"_s;
    return {
        {u"days of a month"_s,
         AnchoredPattern(u"(?:"_s + year + u"\\s*)?(?<![\\d.])(?<month>"_s + monthNumber +
                         u")月(?<from>3[01]|[12]\\d|[1-9]|[一二三四五六七八九十]{1,3})"_s + rangeMark +
                         u"(?<to>3[01]|[12]\\d|[1-9]|[一二三四五六七八九十]{1,3})[日号]"_s),
         readDaysOfMonth},
        {u"month edge"_s,
         AnchoredPattern(u"(?<![\\d一二三四五六七八九十个本上下当同岁])月(?<edge>[初底末])(?![层端])"_s),
         readMonthEdge},
        {u"day in brackets"_s,
         AnchoredPattern(
             u"[今昨前明](?:\\((?<day1>3[01]|[12]\\d|0?[1-9])\\)[日天]|[日天]\\((?<day2>3[01]|[12]\\d|0?[1-9])日\\))"_s +
             dayTimePattern() + u'?'),
         readDayInBrackets},
        {u"days of the month told"_s,
         AnchoredPattern(bareDay + u"日"_s + rangeMark + shortDayPattern(u"2"_s)), readBareDays},
        {u"day of the month told"_s,
         AnchoredPattern(bareDay + u"日(?!内|游|之|均|产|夜|晒|元|本|报|照|常)"_s + dayTimePattern() +
                         u"?"_s),
         readBareDay},
        {u"day of the month told"_s,
         AnchoredPattern(bareDay +
                         u"号(?=$|[,。;、!?\\s]|[回去到来起前早晚]|上午|下午|开始|结束|之前|出发)"_s),
         readBareDay},
    };
}

} // namespace jianbao
