#pragma once

#include "views/timeline/lanelayout.h"

class QRandomGenerator;

namespace jianbao
{

/// The day at which the scale of invented lanes begins.
inline const QDate laneOrigin(2019, 1, 1);

LaneEvent laneEvent(int row, QDate first, QDate last, Precision precision, double width, int importance = 50);
LaneEvent onDay(int row, QDate day, double width = 60, int importance = 50);
/// Days, spans of days, months, years and vague times within `days` of the origin, in the order of their
/// first days.
QList<LaneEvent> randomEvents(QRandomGenerator &random, int count, int days);

} // namespace jianbao
