#include "models/reading/finders/times/calendarperiods.h"

namespace jianbao
{

Period yearPeriod(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

Period monthPeriod(int year, int month)
{
    return monthsPeriod(year, month, month);
}

Period monthsPeriod(int year, int firstMonth, int lastMonth)
{
    const QDate start(year, firstMonth, 1);
    const QDate lastStart(year, lastMonth, 1);
    if (!start.isValid() || !lastStart.isValid())
        return {};
    return {start, QDate(year, lastMonth, lastStart.daysInMonth())};
}

Period tenDaysPeriod(int year, int month, int third)
{
    const QDate start(year, month, third * 10 - 9);
    if (!start.isValid())
        return {};
    return {start, third == 3 ? QDate(year, month, start.daysInMonth()) : start.addDays(9)};
}

Period weekPeriod(QDate day, int weeks)
{
    const QDate monday = day.addDays(1 - day.dayOfWeek() + 7 * weeks);
    return {monday, monday.addDays(6)};
}

int weekdayOf(QStringView words)
{
    if (words.isEmpty())
        return 0;
    const QChar last = words.back();
    return last == u'日' || last == u'天' ? 7 : int(QStringView(u"一二三四五六").indexOf(last)) + 1;
}

Period weekendPeriod(QDate day, int weeks)
{
    const Period week = weekPeriod(day, weeks);
    return {week.start.addDays(5), week.end};
}

Period centuryPeriod(int century)
{
    const int first = (century - 1) * 100;
    return {QDate(first, 1, 1), QDate(first + 99, 12, 31)};
}

Period planPeriod(int number)
{
    const int first = number < 3 ? 1953 + 5 * (number - 1) : 1966 + 5 * (number - 3);
    return {QDate(first, 1, 1), QDate(first + 4, 12, 31)};
}

} // namespace jianbao
