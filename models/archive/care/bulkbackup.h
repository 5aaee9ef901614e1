#pragma once

#include <QtGlobal>

namespace jianbao
{

class Database;

/// A backup on the archive's shelf before much is changed at once.
class BulkBackup
{
public:
    /// So many articles or facts are much.
    static constexpr qint64 many = 500;

    /// Takes one if `rows` is much and the archive has changed since the newest one. Called before the
    /// transaction; throws ArchiveError, and then nothing must be changed.
    static void takeIfMany(const Database &database, qint64 rows);
};

} // namespace jianbao
