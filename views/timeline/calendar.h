#pragma once

#include "models/datatypes/period.h"

#include <QList>
#include <QString>

namespace jianbao
{

enum class CalendarUnit { Day, Week, Month, Quarter, Year, Decade };

/// One day, week (from Monday), month … of the calendar, both ends included.
struct CalendarStep
{
    QDate first;
    QDate last;
};

/// The step in which a day lies.
CalendarStep stepAround(QDate day, CalendarUnit unit);

/// Every step that touches from … to, which are valid days.
QList<CalendarStep> stepsBetween(QDate from, QDate to, CalendarUnit unit);

/// What an axis writes on a step: short ("5", "3月" or "Mar", "Q2", "2021"), or whole, where nothing above it
/// says the year ("2021-03").
QString stepLabel(const CalendarStep &step, CalendarUnit unit, bool whole);

} // namespace jianbao
