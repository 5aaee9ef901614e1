#pragma once

#include <QString>

#include <sqlite3.h>

namespace jianbao
{

/// A prepared statement that is put away with its object.
class BenchStatement
{
public:
    BenchStatement(sqlite3 *database, const QByteArray &sql)
    {
        if (sqlite3_prepare_v2(database, sql.constData(), -1, &m_statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql.constData(), sqlite3_errmsg(database));
    }
    ~BenchStatement() { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(BenchStatement)

    void bind(int place, const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        sqlite3_bind_text(m_statement, place, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
    }
    void bind(int place, qint64 number) { sqlite3_bind_int64(m_statement, place, number); }
    bool step() { return sqlite3_step(m_statement) == SQLITE_ROW; }
    void reset() { sqlite3_reset(m_statement); }
    qint64 number(int column) { return sqlite3_column_int64(m_statement, column); }
    int bytes(int column) { return sqlite3_column_bytes(m_statement, column); }

private:
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace jianbao
