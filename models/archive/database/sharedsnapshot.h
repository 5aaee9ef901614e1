#pragma once

#include <QMutex>

#include <memory>

namespace jianbao
{

class Database;
class SearchSnapshot;

/// The newest snapshot of one archive, shared by all its connections in the program, so that what several of
/// them need is read and held once. Serves all threads.
class SharedSnapshot
{
public:
    /// The snapshot of the moment that `database` sees. Another thread that asks meanwhile waits. Throws
    /// ArchiveError.
    std::shared_ptr<const SearchSnapshot> load(const Database &database);

private:
    QMutex m_lock;
    std::shared_ptr<const SearchSnapshot> m_newest;
};

} // namespace jianbao
