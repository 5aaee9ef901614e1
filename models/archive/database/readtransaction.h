#pragma once

#include <QtGlobal>

struct sqlite3;

namespace jianbao
{

class Database;

/// While it lives, all reading sees the archive at one moment, whatever others write. Does nothing inside a
/// transaction that is open already.
class ReadTransaction
{
public:
    explicit ReadTransaction(const Database &database);
    ~ReadTransaction();
    Q_DISABLE_COPY_MOVE(ReadTransaction)

private:
    sqlite3 *const m_connection;
    const bool m_isOurs;
};

} // namespace jianbao
