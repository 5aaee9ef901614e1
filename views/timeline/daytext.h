#pragma once

#include <QDate>
#include <QString>

namespace jianbao
{

/// The first or the last day of what somebody typed: "2021", "2021-03" or "2021-03-05", also with dots,
/// slashes or 年月日. Invalid if it is none of them.
QDate firstDayOf(const QString &typed);
QDate lastDayOf(const QString &typed);

} // namespace jianbao
