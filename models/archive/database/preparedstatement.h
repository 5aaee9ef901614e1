#pragma once

#include <QByteArrayView>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace jianbao
{

/// A statement of SQLite that stays prepared, for what is asked thousands of times a second and would spend
/// more on Qt's driver than on the answer. Same thread as its connection and gone before it.
class PreparedStatement
{
public:
    PreparedStatement(sqlite3 *connection, const char *sql);

    /// False for a statement about tables that the archive does not have.
    bool isValid() const { return m_statement != nullptr; }
    void bind(int place, qint64 number) const;
    /// SQLite's code: SQLITE_ROW, SQLITE_DONE or what went wrong.
    int step() const;
    /// Back to the beginning, so that it holds no lock.
    void reset() const;
    qint64 number(int column) const;
    /// Valid until the next step().
    QByteArrayView bytes(int column) const;

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
};

/// Resets a statement when it goes.
class StatementReset
{
public:
    explicit StatementReset(const PreparedStatement &statement) : m_statement(statement) {}
    ~StatementReset() { m_statement.reset(); }
    Q_DISABLE_COPY_MOVE(StatementReset)

private:
    const PreparedStatement &m_statement;
};

} // namespace jianbao
