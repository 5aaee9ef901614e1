#pragma once

#include <QString>
#include <QStringList>
#include <QVariantMap>

class QSqlRecord;

namespace jianbao
{

class Changeset;
class Database;

/// The seals of an archive's rows: row_sha256 holds the digest of a row's other columns. Whatever writes a
/// row without sealing it leaves '' there (by a trigger of the schema), so an edit by another tool is a row
/// without a seal, and a seal that is wrong is damage. Every table with a column row_sha256 takes part. Same
/// thread as its database; throws ArchiveError.
class RowSeal
{
public:
    explicit RowSeal(const Database &database);

    /// The tables whose rows are sealed, in the order of their names.
    QStringList tables() const;

    /// Seals every row that has no seal, and gives how many there were.
    qint64 sealUnsealed() const;
    /// Seals the row whose columns have these values.
    void sealRow(const QString &table, const QVariantMap &key) const;
    /// Seals the rows that the changes, made in this transaction, have put in or changed. A row that was
    /// damaged before is not sealed: ArchiveError.
    void sealChanged(const Changeset &changes) const;

    /// The digest over all columns but row_version and row_sha256, in the order of their names.
    static QString digest(const QVariantMap &row);
    static QString digest(const QSqlRecord &row);

private:
    const Database &m_database;
};

} // namespace jianbao
