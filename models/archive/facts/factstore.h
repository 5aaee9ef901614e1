#pragma once

#include "models/datatypes/records.h"

namespace jianbao
{

class Database;

/// Facts with their sources and what people decided about them. Same thread as its database; throws
/// ArchiveError.
class FactStore
{
public:
    explicit FactStore(const Database &database);

    QList<StoredEvent> events(const FactFilter &filter) const; ///< by district, then start
    /// Events by their ids, in no order; those that are no longer there are left out.
    QList<StoredEvent> eventsWithIds(const QStringList &ids) const;
    QList<StoredObservation>
    observations(const FactFilter &filter) const;                ///< by indicator, subject, then start
    QList<StoredMethod> methods(const FactFilter &filter) const; ///< by name

    /// Canonical names, then the page's own words, with numbers of observations, most first.
    QList<Count> indicators() const;

private:
    const Database &m_database;
};

} // namespace jianbao
