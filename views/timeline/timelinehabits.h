#pragma once

#include "models/items/timelinerows.h"

#include <QByteArray>

namespace jianbao
{

/// How somebody likes the timeline: what is remembered from one session to the next.
struct TimelineHabits
{
    LaneArrangement arrangement;
    bool glides = false; ///< goes on after a drag
    bool operator==(const TimelineHabits &) const = default;

    /// As JSON.
    QByteArray toBytes() const;
    /// What cannot be read is left as it is by default.
    static TimelineHabits fromBytes(const QByteArray &bytes);
};

} // namespace jianbao
