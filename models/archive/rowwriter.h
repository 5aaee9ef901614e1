#pragma once

#include <QString>
#include <QVariantMap>

class QSqlRecord;

namespace jianbao
{

class Database;

/// Writes rows that carry a digest of themselves in row_sha256, so that damage to any column can be told
/// later. Same thread as its database; throws ArchiveError.
class RowWriter
{
public:
    explicit RowWriter(const Database &database);

    /// Inserts `values` (column → value, without row_version and row_sha256) as a new row.
    void insert(const QString &table, const QVariantMap &values) const;
    /// Writes `values` over the row with the same id.
    void overwrite(const QString &table, const QVariantMap &values) const;

    /// The digest over all columns but row_version and row_sha256, in the order of their names.
    static QString digest(const QVariantMap &values);
    static QString digest(const QSqlRecord &row);

private:
    const Database &m_database;
};

} // namespace jianbao
