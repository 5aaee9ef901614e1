#pragma once

#include "models/datatypes/page.h"

#include <QDate>
#include <QStringList>

namespace jianbao
{

/// The issue's own day in a line of the page's furniture: 第03版 要闻 2023年3月6日 星期一. Unknown if none
/// tells it.
IssueDate printedDate(const QStringList &furniture);

/// The same without a year: 3月6日 星期一. Told in `year`, if that day has the weekday then; else invalid.
QDate printedDay(const QStringList &furniture, int year);

/// The month alone, its day lost or never printed: 04 特别报道 2019年1月 星期五. Unknown if none tells it.
IssueDate printedMonth(const QStringList &furniture);

} // namespace jianbao
