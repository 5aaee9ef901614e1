#include "models/archive/database/readtransaction.h"

#include "models/archive/database/database.h"
#include "models/archive/database/sqlitehandle.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

ReadTransaction::ReadTransaction(const Database &database)
    : m_connection(sqliteHandle(database.connection())), m_isOurs(sqlite3_get_autocommit(m_connection) != 0)
{
    if (m_isOurs && sqlite3_exec(m_connection, "BEGIN", nullptr, nullptr, nullptr) != SQLITE_OK)
        database.run(u"BEGIN"_s); // throws and tells why
}

ReadTransaction::~ReadTransaction()
{
    if (m_isOurs)
        sqlite3_exec(m_connection, "COMMIT", nullptr, nullptr, nullptr);
}

} // namespace jianbao
