#pragma once

#include "models/datatypes/period.h"

#include <QStringView>

namespace jianbao
{

// The parts of the calendar that newspapers name. Years are Gregorian; an impossible month or day gives an
// unknown period.

Period yearPeriod(int year);
Period monthPeriod(int year, int month);
/// From the first day of `firstMonth` to the last day of `lastMonth`.
Period monthsPeriod(int year, int firstMonth, int lastMonth);
/// 上旬, 中旬, 下旬: third 1, 2 or 3. 月初, 月底 and 月末 are told as the first and the last of them.
Period tenDaysPeriod(int year, int month, int third);
/// Monday to Sunday of the week of `day`, `weeks` later.
Period weekPeriod(QDate day, int weeks);
/// Saturday and Sunday of the week of `day`, `weeks` later.
Period weekendPeriod(QDate day, int weeks);
/// 1 for 周一 to 7 for 星期日 and 周天, by the last character; 0 if it tells none.
int weekdayOf(QStringView words);
/// The 21st runs from 2000 to 2099, as 20世纪80年代 has it.
Period centuryPeriod(int century);
/// The years of a five-year plan by its number: 14 is 2021 to 2025.
Period planPeriod(int number);

} // namespace jianbao
