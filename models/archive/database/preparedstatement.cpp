#include "models/archive/database/preparedstatement.h"

#include <sqlite3.h>

namespace jianbao
{

void PreparedStatement::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

PreparedStatement::PreparedStatement(sqlite3 *connection, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v3(connection, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    m_statement.reset(statement);
}

void PreparedStatement::bind(int place, qint64 number) const
{
    sqlite3_bind_int64(m_statement.get(), place, number);
}

int PreparedStatement::step() const
{
    return sqlite3_step(m_statement.get());
}

void PreparedStatement::reset() const
{
    sqlite3_reset(m_statement.get());
}

qint64 PreparedStatement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QByteArrayView PreparedStatement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return {bytes, sqlite3_column_bytes(m_statement.get(), column)};
}

} // namespace jianbao
