#pragma once

#include <QByteArray>

#include <sqlite3.h>

namespace jianbao
{

/// While it lives, every file that SQLite opens lies on a disk that can fail: its writes, syncs, truncations
/// and deletions are counted, and the one that is asked for fails. One thread at a time.
class FaultyVfs
{
public:
    enum class Fault {
        Once,       ///< the disk fails once
        FromThenOn, ///< and again whenever it is asked
        Full        ///< no write finds room from then on
    };

    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;

    /// Counts from 1 anew.
    void failAt(int point, Fault fault);
    void failNever() { failAt(0, Fault::Once); }
    int points() const { return m_points; }
    bool hasFailed() const { return m_hasFailed; }

    /// Without shared memory there is no write-ahead log, as on a network drive.
    void setHasSharedMemory(bool has) { m_hasSharedMemory = has; }
    bool hasSharedMemory() const { return m_hasSharedMemory; }

    /// Asked by the files before each step; SQLITE_OK or the error to give.
    enum class Step { Write, Sync, Truncate, Delete };
    int before(Step step);

    sqlite3_vfs *real() const { return m_real; }

private:
    sqlite3_vfs *m_real;
    sqlite3_vfs m_vfs;
    int m_points = 0;
    int m_failingPoint = 0;
    Fault m_fault = Fault::Once;
    bool m_hasFailed = false;
    bool m_hasSharedMemory = true;
};

} // namespace jianbao
