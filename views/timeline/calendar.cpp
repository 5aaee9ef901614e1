#include "views/timeline/calendar.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace jianbao
{

CalendarStep stepAround(QDate day, CalendarUnit unit)
{
    switch (unit) {
    case CalendarUnit::Day:
        return {day, day};
    case CalendarUnit::Week: {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return {monday, monday.addDays(6)};
    }
    case CalendarUnit::Month: {
        const QDate first(day.year(), day.month(), 1);
        return {first, first.addMonths(1).addDays(-1)};
    }
    case CalendarUnit::Quarter: {
        const QDate first(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
        return {first, first.addMonths(3).addDays(-1)};
    }
    case CalendarUnit::Year:
        return {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
    case CalendarUnit::Decade: {
        const int first = day.year() / 10 * 10;
        return {QDate(first, 1, 1), QDate(first + 9, 12, 31)};
    }
    }
    return {day, day};
}

QList<CalendarStep> stepsBetween(QDate from, QDate to, CalendarUnit unit)
{
    QList<CalendarStep> steps;
    for (CalendarStep step = stepAround(from, unit); step.first.isValid() && step.first <= to;
         step = stepAround(step.last.addDays(1), unit))
        steps.append(step);
    return steps;
}

QString stepLabel(const CalendarStep &step, CalendarUnit unit, bool whole)
{
    switch (unit) {
    case CalendarUnit::Day:
        return whole ? step.first.toString(Qt::ISODate) : QString::number(step.first.day());
    case CalendarUnit::Week:
        return step.first.toString(whole ? u"yyyy-MM-dd"_s : u"MM-dd"_s);
    case CalendarUnit::Month:
        return whole ? step.first.toString(u"yyyy-MM"_s)
                     : QLocale().standaloneMonthName(step.first.month(), QLocale::ShortFormat);
    case CalendarUnit::Quarter: {
        const QString quarter = u"Q%1"_s.arg((step.first.month() + 2) / 3);
        return whole ? u"%1 %2"_s.arg(step.first.year()).arg(quarter) : quarter;
    }
    case CalendarUnit::Year:
        return QString::number(step.first.year());
    case CalendarUnit::Decade:
        return u"%1–%2"_s.arg(step.first.year()).arg(step.last.year());
    }
    return {};
}

} // namespace jianbao
