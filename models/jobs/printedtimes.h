#pragma once

#include "models/datatypes/records.h"
#include "models/reading/finders/times/timefinder.h"

namespace jianbao
{

/// Finds the words by which a page tells the time of an event. Reentrant.
class PrintedTimes
{
public:
    PrintedTimes();

    /// The words of the quote that say when it happened: those that mean the event's own period, else those
    /// whose time overlaps it, else the first. Empty if the quote tells no time.
    QString of(const StoredEvent &event) const;

private:
    TimeFinder m_times;
};

} // namespace jianbao
