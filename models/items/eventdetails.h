#pragma once

#include "models/datatypes/eventtable.h"

#include <QCache>

#include <functional>
#include <memory>

namespace jianbao
{

/// The whole records of the events of a table, read when they are asked for, many at a time, and kept for a
/// while. One that cannot be read any more is shown by what the table knows of it. Not thread-safe.
class EventDetails
{
public:
    /// Records of these events; what is missing is left out.
    using Read = std::function<QHash<quint32, StoredEvent>(const QList<quint32> &numbers)>;

    EventDetails() = default;
    EventDetails(std::shared_ptr<const EventTable> table, Read read);

    /// `along` names events that will be asked for next; they are read in the same step.
    StoredEvent at(quint32 number, const QList<quint32> &along = {}) const;
    bool has(quint32 number) const { return m_kept->contains(number); }
    void forget() { m_kept->clear(); }

private:
    StoredEvent outlined(quint32 number) const;

    std::shared_ptr<const EventTable> m_table;
    Read m_read;
    std::unique_ptr<QCache<quint32, StoredEvent>> m_kept =
        std::make_unique<QCache<quint32, StoredEvent>>(4096);
};

} // namespace jianbao
