#pragma once

#include <QtGlobal>

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
    const Database &m_database;
    const bool m_isOurs;
};

} // namespace jianbao
