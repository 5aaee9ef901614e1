#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantMap>

#include <memory>

namespace jianbao
{

class PreparedStatement;
class SchemaUpgrader;

/// One connection to one archive file (SQLite, application_id 0x4A42414F). Opening an existing file checks
/// that it is an archive of ours (a foreign, empty or damaged file is refused), upgrades an older schema in
/// one transaction and opens a newer one, or one that may not be written to, read-only. Belongs to the thread
/// that made it: each thread opens its own. Every failure throws ArchiveError.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly, CreateIfMissing };

    Database(const QString &path, Mode mode);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }
    /// What a person must know about how the archive is open: why it is so for reading only, or that it lies
    /// on a network drive. Empty if all is as usual.
    QString notice() const { return m_notice; }
    /// The file was moved or deleted, or another one put in its place, since it was opened.
    bool hasMoved() const;
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
    struct Making
    {
    };
    Database(const QString &path, const SchemaUpgrader &upgrader, Making);
    static void make(const QString &path, const SchemaUpgrader &upgrader);

    void open();
    void prepareForWriting(const SchemaUpgrader &upgrader);
    void chooseJournal();

    QString m_connectionName;
    std::unique_ptr<const PreparedStatement> m_othersVersion;
    QString m_path;
    bool m_readOnly = false;
    QString m_notice;
};

/// BEGIN IMMEDIATE … COMMIT; rolled back if it dies without commit(). Not nestable. Refused with an
/// ArchiveError if the file has moved: what is written to it would be lost.
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
