#pragma once

#include "models/datatypes/records.h"

namespace jianbao
{

/// A figure about 云岭高新区 or another invented zone. `period` is "2021", "2021-03", "2021-H1" or
/// "2021-03-05".
StoredObservation inventedFigure(const QString &subject, const QString &period, double value,
                                 const QString &unit);

/// An event in an invented zone on this day (or in this year, month; as above).
StoredEvent inventedEvent(const QString &district, const QString &period, const QString &what);

/// Three years of the ranking of five zones with a gap, a repetition, a contradiction and a plan.
QList<StoredObservation> inventedRanking();
/// Four years of output of three zones.
QList<StoredObservation> inventedOutput();
/// How much of its plan each of three zones had reached in 2020 and by the middle of 2021, in per cent.
QList<StoredObservation> inventedCompletion();
/// Some seventy events of five zones over three years, of every precision.
QList<StoredEvent> inventedEvents();

} // namespace jianbao
