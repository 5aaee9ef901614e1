#pragma once

#include <QDate>
#include <QHash>
#include <QMutex>

namespace jianbao
{

/// The Chinese lunar calendar (in Peking time) by ICU, which remembers what it has worked out. Thread-safe.
class LunarCalendar
{
public:
    /// The Gregorian day of a lunar day. `year` is the Gregorian year in which the lunar year begins: (2021,
    /// 1, 1) is 12 February 2021, (2021, 12, 8) lies in January 2022. Leap months are never meant. Day 30 of
    /// a month of 29 days is its last day (除夕). Invalid for impossible months.
    QDate day(int year, int month, int day) const;

private:
    mutable QMutex m_mutex;
    mutable QHash<int, QDate> m_days;
};

} // namespace jianbao
