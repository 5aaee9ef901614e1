#include "models/reading/finders/times/festivals.h"

#include "models/reading/finders/times/solarterms.h"
#include "models/reading/lexicon.h"

#include <algorithm>

namespace jianbao
{

namespace
{

QDate nthWeekday(int year, int month, int nthAndWeekday)
{
    const QDate first(year, month, 1);
    if (!first.isValid())
        return {};
    const int days = (nthAndWeekday % 10 - first.dayOfWeek() + 7) % 7;
    return first.addDays(days + 7 * (nthAndWeekday / 10 - 1));
}

/// Western Easter, by the rule of Gauss as Lichtenberg mended it.
QDate easterSunday(int year)
{
    const int moon = 19 * (year % 19) + 15 + (3 * (year / 100) + 3) / 4 - (8 * (year / 100) + 13) / 25;
    const int full = moon % 30;
    const int correction = full / 29 + (full / 28 - full / 29) * (year % 19 / 11);
    const int limit = 21 + full - correction;
    const int firstSunday = 7 - (year + year / 4 + 2 - (3 * (year / 100) + 3) / 4) % 7;
    const int distance = 7 - ((limit - firstSunday) % 7 + 7) % 7;
    return QDate(year, 3, 1).addDays(limit + distance - 1);
}

void sortLongestFirst(QStringList &names)
{
    std::stable_sort(names.begin(), names.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

/// The three days off around a festival of one day, which touch the weekend: only the day itself in mid-week.
Period daysOffAround(QDate day)
{
    switch (day.dayOfWeek()) {
    case Qt::Monday:
    case Qt::Tuesday:
        return {day.addDays(-2), day};
    case Qt::Wednesday:
        return Period::day(day);
    case Qt::Sunday:
        return {day.addDays(-1), day.addDays(1)};
    default:
        return {day, day.addDays(2)};
    }
}

} // namespace

Festivals::Festivals(const Lexicon &lexicon)
{
    const QHash<QString, Calendar> calendars{{QStringLiteral("solar"), Calendar::Solar},
                                             {QStringLiteral("lunar"), Calendar::Lunar},
                                             {QStringLiteral("weekday"), Calendar::Weekday},
                                             {QStringLiteral("easter"), Calendar::Easter},
                                             {QStringLiteral("term"), Calendar::Term}};
    for (const Lexicon::Row &row : lexicon.rows(QStringLiteral("festivals"))) {
        const Festival festival{
            calendars.value(row.value(QStringLiteral("calendar"))),
            row.value(QStringLiteral("month")).toInt(), row.value(QStringLiteral("day")).toDouble(),
            row.value(QStringLiteral("before")).toInt(), row.value(QStringLiteral("after")).toInt()};
        QStringList &list = row.value(QStringLiteral("quoted")).isEmpty() ? m_names : m_quotedNames;
        for (const QString &name : row.value(QStringLiteral("names")).split(u'|', Qt::SkipEmptyParts)) {
            m_festivals.insert(name, festival);
            list.append(name);
        }
    }
    sortLongestFirst(m_names);
    sortLongestFirst(m_quotedNames);
}

/// The twelfth lunar month mostly falls into the following Gregorian year.
QDate Festivals::lunarDayIn(int year, int month, int day) const
{
    const QDate date = m_lunarCalendar->day(month == 12 ? year - 1 : year, month, day);
    return date.year() == year ? date
                               : m_lunarCalendar->day(date.year() < year ? year : year - 2, month, day);
}

QDate Festivals::dayIn(const QString &name, int year) const
{
    return dayOf(m_festivals.value(name), year);
}

std::function<QDate(int year)> Festivals::daysOf(const QString &name) const
{
    return [this, festival = m_festivals.value(name)](int year) { return dayOf(festival, year); };
}

QDate Festivals::dayOf(const Festival &festival, int year) const
{
    switch (festival.calendar) {
    case Calendar::Solar:
        return QDate(year, festival.month, int(festival.day));
    case Calendar::Lunar:
        return lunarDayIn(year, festival.month, int(festival.day));
    case Calendar::Weekday:
        return nthWeekday(year, festival.month, int(festival.day));
    case Calendar::Easter:
        return easterSunday(year).addDays(int(festival.day));
    case Calendar::Term:
        return solarTermDay(year, int(festival.day));
    }
    return {};
}

Period Festivals::holidayIn(const QString &name, int year) const
{
    const QDate day = dayIn(name, year);
    if (!day.isValid())
        return {};
    const Festival festival = m_festivals.value(name);
    constexpr int threeDays = 2;
    constexpr int longerSince = 2025; // decree of the State Council, 2024: New Year's Eve is a day off
    const bool springFestival =
        festival.calendar == Calendar::Lunar && festival.month == 1 && int(festival.day) == 1;
    const int longer = springFestival && year >= longerSince ? 1 : 0;
    return festival.before == 0 && festival.after == threeDays
               ? daysOffAround(day)
               : Period{day.addDays(-festival.before), day.addDays(festival.after + longer)};
}

int Festivals::likelyYear(const QString &name, QDate day) const
{
    int likely = day.year();
    qint64 smallest = 1000;
    for (const int year : {day.year(), day.year() - 1, day.year() + 1}) {
        const qint64 ahead = day.daysTo(dayIn(name, year));
        const qint64 distance = ahead > 0 ? 3 * ahead : -ahead;
        if (distance < smallest) {
            smallest = distance;
            likely = year;
        }
    }
    return likely;
}

} // namespace jianbao
