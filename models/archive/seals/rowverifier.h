#pragma once

#include "models/archive/seals/archivefault.h"
#include "models/archive/seals/rownames.h"

#include <QSqlRecord>

namespace jianbao
{

class Database;

/// Checks the seal of every row, and names also those that can no longer be read or have dropped out of their
/// table. Changes nothing. Same thread as its database; throws ArchiveError only if the schema cannot be
/// read.
class RowVerifier
{
public:
    explicit RowVerifier(const Database &database);

    /// `isFileSound`: SQLite's own check found nothing, so no row can have dropped out.
    QList<ArchiveFault> faults(bool isFileSound);

private:
    struct Table
    {
        QString name;
        QStringList keyColumns;
        QString index; ///< one that holds the whole key and lies apart from the rows; empty if there is none
    };
    Table tableNamed(const QString &name) const;
    void checkTable(const Table &table, bool isFileSound);
    void checkAll(const Table &table);
    void checkRow(const Table &table, const QSqlRecord &row);
    void checkOneByOne(const Table &table);
    void checkRowsWith(const Table &table, const QSqlRecord &key);
    QList<QSqlRecord> keysOf(const Table &table) const;
    static QString selectKeysBeside(const Table &table);
    void findDropped(const Table &table);
    void tellUnreadable(const Table &table, const QSqlRecord &key);

    const Database &m_database;
    const RowNames m_names;
    QList<ArchiveFault> m_faults;
};

} // namespace jianbao
