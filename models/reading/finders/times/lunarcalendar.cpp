#include "models/reading/finders/times/lunarcalendar.h"

#include <unicode/calendar.h>
#include <unicode/locid.h>

#include <algorithm>
#include <memory>

namespace jianbao
{

namespace
{

constexpr int lunarYearsBeforeOurs = 2637; // the count of years that ICU uses as its extended year

QDate gregorianDay(int year, int month, int day)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale("zh_CN@calendar=chinese");
    const std::unique_ptr<icu::Calendar> calendar(
        icu::Calendar::createInstance(icu::TimeZone::createTimeZone("Asia/Shanghai"), locale, status));
    if (U_FAILURE(status))
        return {};
    calendar->clear();
    calendar->set(UCAL_EXTENDED_YEAR, year + lunarYearsBeforeOurs);
    calendar->set(UCAL_MONTH, month - 1);
    calendar->set(UCAL_IS_LEAP_MONTH, 0);
    calendar->set(UCAL_DATE, 1);
    calendar->getTime(status);
    constexpr int daysOfShortMonth = 29;
    if (day > daysOfShortMonth) // how long a month is takes long to work out
        day = std::min(day, calendar->getActualMaximum(UCAL_DATE, status));
    calendar->set(UCAL_DATE, day);
    const UDate time = calendar->getTime(status);
    if (U_FAILURE(status))
        return {};
    constexpr qint64 pekingOffset = 8 * 3600;
    constexpr qint64 secondsOfDay = 24 * 3600;
    const qint64 days = (qint64(time / 1000) + pekingOffset) / secondsOfDay;
    return QDate(1970, 1, 1).addDays(days);
}

} // namespace

QDate LunarCalendar::day(int year, int month, int day) const
{
    if (month < 1 || month > 12 || day < 1 || day > 30)
        return {};
    const int key = (year * 100 + month) * 100 + day;
    const QMutexLocker locker(&m_mutex);
    if (const auto known = m_days.constFind(key); known != m_days.cend())
        return *known;
    return *m_days.insert(key, gregorianDay(year, month, day));
}

} // namespace jianbao
