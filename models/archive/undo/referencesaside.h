#pragma once

#include <QStringList>

namespace jianbao
{

class Database;

/// Turns foreign keys off for as long as it lives, so that rows which belong together may be put back in any
/// order; what must hold is asked before the commit. Made before the transaction begins. Same thread as its
/// database; throws ArchiveError.
class ReferencesAside
{
public:
    explicit ReferencesAside(const Database &database);
    ~ReferencesAside();
    Q_DISABLE_COPY_MOVE(ReferencesAside)

    /// False if a row of these tables refers to one that is not there.
    bool holdIn(const QStringList &tables) const;

private:
    const Database &m_database;
};

} // namespace jianbao
