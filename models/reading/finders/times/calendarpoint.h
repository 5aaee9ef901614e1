#pragma once

#include "models/reading/finders/times/timerule.h"

namespace jianbao
{

// A point of the calendar as newspapers write it: 2021年2月19日(星期五)上午, 今年3月, 9月底, 去年, 一季度,
// 上半年, 年底.

/// The pattern of a point. Its named groups end with `suffix`, so that a pattern may hold two points.
QString calendarPointPattern(const QString &suffix);
/// The pattern of a day or month that goes without its year and needs the point before it: 5日, 4月.
QString shortDayPattern(const QString &suffix);
/// A year alone: 2021年, 今年.
QString calendarYearPattern(const QString &suffix);
/// 上午, 晚, 下午3时30分.
QString dayTimePattern();

struct CalendarPoint
{
    Period period;
    Precision precision = Precision::Day;
    bool yearTold = false; ///< the point names its own year
};

/// What the groups with `suffix` mean. An impossible date gives
/// an unknown period.
CalendarPoint readCalendarPoint(const PatternMatch &match, const QString &suffix, const TimeClocks &clocks);
/// The year of a year group (今年 by the clocks); 0 if none matched.
int readCalendarYear(const PatternMatch &match, const QString &suffix, const TimeClocks &clocks);

} // namespace jianbao
