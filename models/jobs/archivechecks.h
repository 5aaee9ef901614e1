#pragma once

#include "models/comparing/check.h"

namespace jianbao
{

class Database;

/// Every check over the figures of an archive: all articles that have figures, read one after another.
/// Figures that a person rejected take no part. Takes about a millisecond an article; same thread as its
/// database; throws ArchiveError.
class ArchiveChecks
{
public:
    explicit ArchiveChecks(const Database &database);
    /// Contradictions first, then what agrees, then what cannot be decided. `district` keeps the checks of
    /// which a figure has this subject; empty keeps all.
    QList<Check> run(const QString &district = {}) const;

private:
    const Database &m_database;
};

} // namespace jianbao
