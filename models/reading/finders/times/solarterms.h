#pragma once

#include <QDate>

namespace jianbao
{

/// The Peking day in `year` on which the sun stands at `longitude` degrees: 0 is 春分, 90 夏至, 270 冬至, 285
/// 小寒. Right to some minutes for 1900 to 2100, so that only a term close to midnight may be a day off.
QDate solarTermDay(int year, int longitude);

} // namespace jianbao
