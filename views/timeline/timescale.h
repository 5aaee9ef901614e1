#pragma once

#include "views/timeline/calendar.h"

namespace jianbao
{

/// Maps days to pixels: `origin` begins at 0, each day is `pixelsPerDay` wide. Knows which calendar units are
/// legible at this width. A plain value; needs no display.
class TimeScale
{
public:
    static constexpr double narrowestDay = 0.004; ///< 250 years on 365 pixels
    static constexpr double widestDay = 80;

    TimeScale() = default;
    /// `pixelsPerDay` is brought into [narrowestDay, widestDay].
    TimeScale(QDate origin, double pixelsPerDay);
    /// The scale at which first … last just fill `width` pixels.
    static TimeScale fitting(QDate first, QDate last, double width);

    QDate origin() const { return m_origin; }
    double pixelsPerDay() const { return m_pixelsPerDay; }

    double left(QDate day) const { return left(day.toJulianDay()); }
    double left(qint64 julianDay) const
    {
        return double(julianDay - m_origin.toJulianDay()) * m_pixelsPerDay;
    }
    double right(QDate day) const { return left(day.addDays(1)); }
    double middle(QDate day) const { return left(day) + m_pixelsPerDay / 2; }
    QDate dayAt(double pixels) const;

    /// The finer row of the axis: days, months, quarters, years or decades.
    CalendarUnit fineUnit() const;
    /// The row above it; the same as fineUnit() where there is none.
    CalendarUnit coarseUnit() const;
    /// The unit by which a crowded lane is counted: a week, month, quarter or year wide enough for a number.
    CalendarUnit countUnit() const;

private:
    QDate m_origin{2000, 1, 1};
    double m_pixelsPerDay = 1;
};

} // namespace jianbao
