#pragma once

#include <QByteArray>
#include <QStringList>

namespace jianbao
{

class ObservationSeriesModel;
class TimelineModel;

/// Rows as CSV after RFC 4180: UTF-8 with a byte order mark, so that spreadsheets read Chinese, and CR LF. A
/// text that a spreadsheet would take for a formula is guarded (formulaguard.h).
QByteArray csvText(const QList<QStringList> &rows);

/// Every observation behind the shown figures, one a row, with its wording and source; the first row names
/// the columns.
QByteArray observationsCsv(const ObservationSeriesModel &model);

/// Every shown event with its wording and source; one told by several articles has a row for each.
QByteArray eventsCsv(const TimelineModel &model);

} // namespace jianbao
