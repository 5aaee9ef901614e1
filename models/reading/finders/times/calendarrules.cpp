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

Kind kindOf(const CalendarPoint &point)
{
    return point.precision == Precision::Day ? Kind::Day : Kind::Range;
}

TimeRule::Reading readPoint(const PatternMatch &match, const TimeClocks &clocks)
{
    const CalendarPoint point = readCalendarPoint(match, u"1"_s, clocks);
    return foundTime(kindOf(point), point.period, point.precision);
}

/// 5月6日, 9月 behind a point takes the year of the point.
TimeRule::Reading readRange(const PatternMatch &match, const TimeClocks &clocks)
{
    TimeClocks ofEnd = clocks;
    const CalendarPoint end = readCalendarPoint(match, u"2"_s, clocks);
    if (end.yearTold)
        ofEnd.sentenceYear = end.period.start.year();
    CalendarPoint start = readCalendarPoint(match, u"1"_s, ofEnd);
    Period last = end.period;
    if (!end.yearTold && start.period.start.isValid() && end.period.end.isValid()) {
        const QDate sameYear(start.period.start.year(), end.period.end.month(), end.period.end.day());
        last.end = sameYear >= start.period.start ? sameYear : sameYear.addYears(1);
    }
    if (start.period.start > last.end)
        return std::nullopt;
    return foundTime(Kind::Range, {start.period.start, last.end}, Precision::Span);
}

/// 3月2日至5日.
TimeRule::Reading readDayRange(const PatternMatch &match, const TimeClocks &clocks)
{
    const CalendarPoint start = readCalendarPoint(match, u"1"_s, clocks);
    const int day = wholeNumeral(match.capturedView(u"day3"_s));
    const QDate end(start.period.start.year(), start.period.start.month(), day);
    if (!end.isValid() || start.precision != Precision::Day || end < start.period.start)
        return std::nullopt;
    return foundTime(Kind::Range, {start.period.start, end}, Precision::Span);
}

TimeRule::Reading readMonthRange(const PatternMatch &match, const TimeClocks &clocks)
{
    const int first = wholeNumeral(match.capturedView(u"from"_s));
    const int last = wholeNumeral(match.capturedView(u"to"_s));
    int year = readCalendarYear(match, u"1"_s, clocks);
    if (year <= 0)
        year = clocks.yearOf(last, 1);
    return foundTime(Kind::Range, first < last ? monthsPeriod(year, first, last) : Period(), Precision::Span);
}

TimeRule::Reading readYearRange(const PatternMatch &match, const TimeClocks &)
{
    const int first = wholeNumeral(match.capturedView(u"from"_s));
    const int last = wholeNumeral(match.capturedView(u"to"_s));
    if (first >= last)
        return std::nullopt;
    return foundTime(Kind::Range, {QDate(first, 1, 1), QDate(last, 12, 31)}, Precision::Span);
}

TimeRule::Reading readSince(const PatternMatch &match, const TimeClocks &clocks)
{
    const CalendarPoint point = readCalendarPoint(match, u"1"_s, clocks);
    if (!point.period.start.isValid())
        return std::nullopt;
    const bool begun = point.period.start <= clocks.today();
    const QDate end = match.hasCaptured(u"untilnow"_s) && begun ? clocks.today() : QDate();
    return foundTime(Kind::Range, {point.period.start, end}, Precision::Span);
}

/// 截至8月底 runs from the beginning of the year.
TimeRule::Reading readUntil(const PatternMatch &match, const TimeClocks &clocks)
{
    TimeClocks ofYear = clocks;
    if (const int year = readCalendarYear(match, u"0"_s, clocks); year > 0)
        ofYear.sentenceYear = year;
    const CalendarPoint point = readCalendarPoint(match, u"1"_s, ofYear);
    if (!point.period.end.isValid())
        return std::nullopt;
    return foundTime(Kind::Range, {QDate(point.period.end.year(), 1, 1), point.period.end}, Precision::Span);
}

TimeRule::Reading readDeadline(const PatternMatch &match, const TimeClocks &clocks)
{
    TimeClocks ahead = clocks;
    ahead.forward = true;
    const CalendarPoint point = readCalendarPoint(match, u"1"_s, ahead);
    const QDate end = point.precision == Precision::Day || match.capturedView(0).contains(u'底')
                          ? point.period.end
                          : point.period.start.addDays(-1);
    return foundTime(Kind::Deadline, {QDate(), end}, Precision::Span);
}

TimeRule::Reading named(const QString &rule, TimeRule::Reading time)
{
    if (time)
        time->rule = rule;
    return time;
}

/// A point of which the words around it say nothing, but 2013年起 and 去年同期.
TimeRule::Reading readPointAlone(const PatternMatch &match, const TimeClocks &clocks)
{
    TimeRule::Reading time = readPoint(match, clocks);
    if (!time)
        return time;
    const bool yearOn = match.hasCaptured(u"on"_s) && time->precision == Precision::Year;
    if (yearOn)
        time = named(u"since"_s, readSince(match, clocks));
    const bool widened = yearOn || match.hasCaptured(u"same"_s);
    time->at = {match.capturedStart(u"point"_s),
                widened ? match.capturedEnd() : match.capturedEnd(u"point"_s)};
    return time;
}

/// A point with what may stand around it: 自…起, …以来, …前, a range.
TimeRule::Reading readCalendar(const PatternMatch &match, const TimeClocks &clocks)
{
    const bool since =
        match.hasCaptured(u"untilnow"_s) || (match.hasCaptured(u"on"_s) && match.hasCaptured(u"from"_s));
    if (match.hasCaptured(u"end"_s)) {
        if (const TimeRule::Reading time = named(u"range"_s, readRange(match, clocks)))
            return time;
    } else if (match.hasCaptured(u"day3"_s)) {
        if (const TimeRule::Reading time = named(u"days of a month"_s, readDayRange(match, clocks)))
            return time;
    } else if (match.hasCaptured(u"before"_s)) {
        return named(u"deadline"_s, readDeadline(match, clocks));
    } else if (since) {
        return named(u"since"_s, readSince(match, clocks));
    }
    return readPointAlone(match, clocks);
}

TimeRule::Reading readYearAndMonth(const PatternMatch &match, const TimeClocks &)
{
    const Period month = monthPeriod(wholeNumeral(match.capturedView(u"year"_s)),
                                     wholeNumeral(match.capturedView(u"month"_s)));
    return foundTime(Kind::Range, month, Precision::Month, 0.8);
}

/// 上世纪八十年代, 90年代初: its first three years; 中期 is the four years in its middle.
TimeRule::Reading readDecade(const PatternMatch &match, const TimeClocks &)
{
    const int century = match.hasCaptured(u"century"_s) ? wholeNumeral(match.capturedView(u"century"_s)) : 20;
    const int decade = wholeNumeral(match.capturedView(u"decade"_s));
    if (decade < 0 || century < 1)
        return std::nullopt;
    const int first = decade >= 1000 ? decade : (century - 1) * 100 + decade;
    const QStringView part = match.capturedView(u"part"_s);
    const bool isEarly = part.contains(u'初') || part.contains(u'早') || part.contains(u'前');
    const bool isLate = part.contains(u'末') || part.contains(u'后');
    const int from = isLate ? first + 7 : part.contains(u'中') ? first + 3 : first;
    const int to = isEarly ? first + 2 : part.contains(u'中') ? first + 6 : first + 9;
    return foundTime(Kind::Range, {QDate(from, 1, 1), QDate(to, 12, 31)}, Precision::Span);
}

TimeRule::Reading readCompactDate(const PatternMatch &match, const TimeClocks &)
{
    const QDate date = QDate::fromString(match.captured(), u"yyyyMMdd"_s);
    return foundTime(Kind::Day, Period::day(date), Precision::Day);
}

/// 本季度, 上季度.
TimeRule::Reading readRelativeQuarter(const PatternMatch &match, const TimeClocks &clocks)
{
    const QStringView which = match.capturedView(u"which"_s);
    const int shift = which.startsWith(u'上') ? -3 : which.startsWith(u'下') ? 3 : 0;
    const QDate day = clocks.likeliestDay().addMonths(shift);
    const int firstMonth = (day.month() - 1) / 3 * 3 + 1;
    return foundTime(Kind::Range, monthsPeriod(day.year(), firstMonth, firstMonth + 2), Precision::Span);
}

} // namespace

QList<TimeRule> calendarRules()
{
    const QString point = calendarPointPattern(u"1"_s);
    const QString year = calendarYearPattern(u"1"_s);
    const auto monthNumber = u"1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九]"_s;
    const auto before =
        u"之前|以前|前(?!后|三季|夕|往|来|进|期|\\d|[一二两三四五六七八九十]|不久|提(?!交))"_s;
    const auto untilNow = u"起?至今|以来|[至到](?:今天|今日|目前|现在)"_s;
    const QString around = rangeMark + u"(?:(?<end>"_s + calendarPointPattern(u"2"_s) + u")|"_s +
                           shortDayPattern(u"3"_s) + u")|(?<untilnow>"_s + untilNow + u")|(?<before>"_s +
                           before + u")|(?<on>起|开始)|(?<same>同期)"_s;
    return {
        {u"until"_s, AnchoredPattern(u"(?:"_s + calendarYearPattern(u"0"_s) + u")?截[至止]到?"_s + point),
         readUntil},
        {u"calendar"_s,
         AnchoredPattern(u"(?:(?<from>自从?|从)\\s*)?(?<point>"_s + point + u")(?:"_s + around + u")?"_s),
         readCalendar},
        {u"months of a year"_s,
         AnchoredPattern(u"(?:"_s + year + u"\\s*)?(?<![\\d.])(?<from>"_s + monthNumber + u")月?份?"_s +
                         rangeMark + u"(?<to>"_s + monthNumber + u")月份?"_s),
         readMonthRange},
        {u"years"_s,
         AnchoredPattern(u"(?<!\\d)(?<from>(?:19|20)\\d{2})年?"_s + rangeMark +
                         u"(?<to>(?:19|20)\\d{2})年"_s),
         readYearRange},
        {u"decade"_s,
         AnchoredPattern(u"(?<!\\d)(?:上个?世纪|(?<century>\\d{2}|[一二]十[一]?)世纪)?(?<decade>(?:1[89]|20)?"
                         u"\\d0|[一二三四五六七八九]十)年代"
                         u"(?<part>初期?|早期|前期|中期|中叶|末期?|后期)?"_s),
         readDecade},
        {u"compact date"_s,
         AnchoredPattern(u"(?<!\\d)(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)"_s),
         readCompactDate},
        {u"quarter by the issue"_s, AnchoredPattern(u"(?<which>本|这个?|上个?|下个?)季度"_s),
         readRelativeQuarter},
        {u"year and month"_s,
         AnchoredPattern(u"(?<![\\d./-])(?<year>(?:19|20)\\d{2})[-/](?<month>1[0-2]|0?[1-9])(?![\\d/%.-])"_s),
         readYearAndMonth},
    };
}

} // namespace jianbao
