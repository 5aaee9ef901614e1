#include "views/timeline/timescale.h"

#include <algorithm>
#include <cmath>

namespace jianbao
{

TimeScale::TimeScale(QDate origin, double pixelsPerDay)
    : m_origin(origin), m_pixelsPerDay(std::clamp(pixelsPerDay, narrowestDay, widestDay))
{
}

TimeScale TimeScale::fitting(QDate first, QDate last, double width)
{
    return {first, width / static_cast<double>(first.daysTo(last) + 1)};
}

QDate TimeScale::dayAt(double pixels) const
{
    return m_origin.addDays(static_cast<qint64>(std::floor(pixels / m_pixelsPerDay)));
}

CalendarUnit TimeScale::fineUnit() const
{
    if (m_pixelsPerDay >= 18)
        return CalendarUnit::Day;
    if (m_pixelsPerDay * 28 >= 28)
        return CalendarUnit::Month;
    if (m_pixelsPerDay * 90 >= 24)
        return CalendarUnit::Quarter;
    if (m_pixelsPerDay * 365 >= 34)
        return CalendarUnit::Year;
    return CalendarUnit::Decade;
}

CalendarUnit TimeScale::coarseUnit() const
{
    switch (fineUnit()) {
    case CalendarUnit::Day:
        return CalendarUnit::Month;
    case CalendarUnit::Month:
    case CalendarUnit::Quarter:
        return CalendarUnit::Year;
    default:
        return fineUnit();
    }
}

CalendarUnit TimeScale::countUnit() const
{
    constexpr double roomForNumber = 22;
    if (m_pixelsPerDay * 7 >= roomForNumber)
        return CalendarUnit::Week;
    if (m_pixelsPerDay * 28 >= roomForNumber)
        return CalendarUnit::Month;
    if (m_pixelsPerDay * 90 >= roomForNumber)
        return CalendarUnit::Quarter;
    return CalendarUnit::Year;
}

} // namespace jianbao
