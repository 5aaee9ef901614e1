#pragma once

#include <QStringList>

namespace jianbao
{

class Database;
struct EventSnapshot;

/// Compares what an archive keeps for its timeline with its events: the parts must be as they were written,
/// and tell the same of every article that is not noted as changed. Changes nothing. Same thread as its
/// database; throws ArchiveError.
class TimelineVerifier
{
public:
    explicit TimelineVerifier(const Database &database) : m_database(database) {}

    /// A sentence for each fault; empty if all holds. What another version keeps has no faults: it is made
    /// anew before it is used.
    QStringList faults() const;

private:
    QStringList staleArticles(const EventSnapshot &snapshot) const;

    const Database &m_database;
};

} // namespace jianbao
