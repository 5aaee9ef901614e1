#pragma once

#include "models/datatypes/span.h"

#include <QSet>
#include <QString>

namespace jianbao
{

// Datelines: with what a report says from where it was sent. Reentrant.

/// Where the word stands that may be the city from which `report` is sent, if it opens with that:
/// 本报|云岭|讯, 新华社|云岭|3月5日电. Empty if it opens otherwise.
Span datelineCity(QStringView report);

/// The words that may be cities from which reports of a page were sent, wherever these begin: a day or a
/// bracket must stand behind, since no line is known to open a report.
QSet<QString> datelineCities(const QString &page);

} // namespace jianbao
