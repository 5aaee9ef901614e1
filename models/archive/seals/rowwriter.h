#pragma once

#include <QString>
#include <QVariantMap>

namespace jianbao
{

class Database;

/// Writes rows that are sealed (RowSeal), so that damage to any column can be told later. Same thread as its
/// database; throws ArchiveError.
class RowWriter
{
public:
    explicit RowWriter(const Database &database);

    /// Inserts `values` (column → value, without row_version and row_sha256) as a new row.
    void insert(const QString &table, const QVariantMap &values) const;
    /// Writes `values` over the row with the same id; a row that holds them already is left alone.
    void overwrite(const QString &table, const QVariantMap &values) const;

private:
    bool holds(const QString &table, const QVariantMap &row) const;

    const Database &m_database;
};

} // namespace jianbao
