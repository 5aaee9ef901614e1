#include "models/reading/finders/times/partsofperiods.h"

#include "models/reading/finders/times/calendarperiods.h"

namespace jianbao
{

namespace
{

Period nthWeekday(const Period &whole, int nth, int weekday)
{
    QDate day = nth > 0 ? whole.start : whole.end;
    const int step = nth > 0 ? 1 : -1;
    while (day.dayOfWeek() != weekday)
        day = day.addDays(step);
    day = day.addDays(7 * (nth > 0 ? nth - 1 : nth + 1));
    return day >= whole.start && day <= whole.end ? Period::day(day) : Period();
}

/// A week belongs to the period in which its Thursday lies.
Period nthWeek(const Period &whole, int nth)
{
    constexpr int thursday = 4;
    const Period middle = nthWeekday(whole, nth, thursday);
    return middle.isKnown() ? weekPeriod(middle.start, 0) : Period();
}

Period nthMonths(const Period &whole, int nth, int length)
{
    const int count = (whole.end.month() - whole.start.month() + 1) / length;
    const int index = nth > 0 ? nth - 1 : count + nth;
    if (index < 0 || index >= count || whole.start.year() != whole.end.year())
        return {};
    const int first = whole.start.month() + index * length;
    return monthsPeriod(whole.start.year(), first, first + length - 1);
}

} // namespace

Period partOfPeriod(const Period &whole, int nth, QStringView part)
{
    constexpr int saturday = 6;
    if (const int weekday = part.size() > 1 ? weekdayOf(part) : 0; weekday > 0)
        return nthWeekday(whole, nth, weekday);
    if (part == u"周末") {
        const Period begin = nthWeekday(whole, nth, saturday);
        return begin.isKnown() ? Period{begin.start, begin.start.addDays(1)} : Period();
    }
    if (part == u"季度")
        return nthMonths(whole, nth, 3);
    if (part == u"月")
        return nthMonths(whole, nth, 1);
    if (part == u"天" || part == u"日") {
        const QDate day = nth > 0 ? whole.start.addDays(nth - 1) : whole.end.addDays(nth + 1);
        return day >= whole.start && day <= whole.end ? Period::day(day) : Period();
    }
    return nthWeek(whole, nth);
}

} // namespace jianbao
