#pragma once

#include "models/archive/facts/eventsnapshotstore.h"

namespace jianbao
{

/// All events of an archive, read from its rows with so much work that the next reading should find them
/// kept. Immutable, so any thread may have it.
struct EventsToKeep
{
    std::shared_ptr<const EventTable> table;
    EventTableCounts counts;
    EventSnapshotStore::Moment moment;
    QString rules;

    /// Keeps them in the archive they were read from, open for writing, unless somebody else was faster.
    void keepIn(const Database &database) const
    {
        EventSnapshotStore(database, rules).write(*table, counts, moment);
    }
};

} // namespace jianbao
