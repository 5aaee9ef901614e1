#pragma once

#include <QByteArray>

struct sqlite3_session;

namespace jianbao
{

class Database;

/// Records every change that this connection makes, from construction on, to every table that hand work can
/// reach, as SQLite's session extension does (https://www.sqlite.org/sessionintro.html). Same thread as its
/// database; throws ArchiveError.
class ChangeSession
{
public:
    explicit ChangeSession(const Database &database);
    ~ChangeSession();
    ChangeSession(const ChangeSession &) = delete;
    ChangeSession &operator=(const ChangeSession &) = delete;

    /// What has changed so far; empty if nothing has.
    QByteArray changes() const;

private:
    const Database &m_database;
    sqlite3_session *m_session = nullptr;
};

} // namespace jianbao
