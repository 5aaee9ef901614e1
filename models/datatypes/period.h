#pragma once

#include <QDate>

namespace jianbao
{

/// How exactly a time is known.
enum class Precision { Day, Span, Month, Year, Vague };

/// A time from `start` to `end`, both days included. An invalid date is an open end.
struct Period
{
    QDate start;
    QDate end;

    static Period day(QDate date) { return {date, date}; }
    bool isKnown() const { return start.isValid() || end.isValid(); }
    bool isDay() const { return start.isValid() && start == end; }
    bool operator==(const Period &) const = default;
};

} // namespace jianbao
