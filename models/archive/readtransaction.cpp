#include "models/archive/readtransaction.h"

#include "models/archive/database.h"
#include "models/archive/sqlitehandle.h"

namespace jianbao
{

ReadTransaction::ReadTransaction(const Database &database)
    : m_database(database), m_isOurs(sqlite3_get_autocommit(sqliteHandle(database.connection())) != 0)
{
    if (m_isOurs)
        m_database.run(QStringLiteral("BEGIN"));
}

ReadTransaction::~ReadTransaction()
{
    if (m_isOurs)
        QSqlQuery(m_database.connection()).exec(QStringLiteral("COMMIT"));
}

} // namespace jianbao
