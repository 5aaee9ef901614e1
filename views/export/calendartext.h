#pragma once

#include <QByteArray>

namespace jianbao
{

class TimelineModel;

/// The shown events whose days are known as an iCalendar file (RFC 5545): an all-day event each, with its
/// district as its place, its kind as its category, its sentence and sources as its description; the name of
/// one whose day is not told begins with the word that says so. The same events give the same bytes. Undated
/// events have no place in a calendar.
QByteArray calendarText(const TimelineModel &model);

} // namespace jianbao
