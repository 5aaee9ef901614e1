#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantMap>

namespace jianbao
{

class SchemaUpgrader;

/// One connection to one archive file (SQLite, application_id 0x4A42414F). Opening an existing file checks
/// that it is an archive of ours (a foreign, empty or damaged file is refused), upgrades an older schema in
/// one transaction and opens a newer one read-only. Belongs to the thread that made it: each thread opens its
/// own. Every failure throws ArchiveError.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly, CreateIfMissing };

    Database(const QString &path, Mode mode);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }
    int schemaVersion() const;

    /// A prepared query with named placeholders, already executed: `:name` in `sql` is "name" in `values`.
    QSqlQuery run(const QString &sql, const QVariantMap &values = {}) const;
    /// Executes a query of this connection that is prepared and bound already, for rows by the thousand.
    void execute(QSqlQuery &prepared) const;

    /// Changes whenever another connection, of this program or another one, commits to the file.
    qint64 othersVersion() const;
    /// Grows with each change that any connection commits to the file.
    qint64 dataVersion() const;

    QSqlDatabase connection() const;

private:
    void open();
    void prepareForWriting(const SchemaUpgrader &upgrader, bool isNew);

    QString m_connectionName;
    QString m_path;
    bool m_readOnly = false;
};

/// BEGIN IMMEDIATE … COMMIT; rolled back if it dies without commit(). Not nestable.
class Transaction
{
public:
    explicit Transaction(const Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)
    void commit();

private:
    const Database &m_database;
    bool m_open = true;
};

} // namespace jianbao
