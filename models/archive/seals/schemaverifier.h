#pragma once

#include "models/archive/seals/archivefault.h"

#include <QHash>
#include <QStringList>

namespace jianbao
{

class Database;

/// Compares how an archive describes its tables, indexes and triggers with what the upgrades up to its
/// version write into a fresh one: a byte changed there can hide a column and with it every seal of a table.
/// What others have added is left alone, and of a newer archive than this program nothing is known. Changes
/// nothing. Same thread as its database; throws ArchiveError if the schema cannot be read.
class SchemaVerifier
{
public:
    explicit SchemaVerifier(const Database &database);

    /// One for each table whose description, or that of its indexes and triggers, is gone or changed.
    QList<ArchiveFault> faults() const;
    /// The tables of the archive's version that hold a seal in every row, in alphabetical order.
    const QStringList &sealedTables() const { return m_sealedTables; }

private:
    struct Part
    {
        QString table;
        QString sql;
    };
    /// type and name → what is written of it
    using Parts = QHash<QStringList, Part>;
    void makeFresh(int version);

    const Database &m_database;
    Parts m_wanted;
    QStringList m_sealedTables;
};

} // namespace jianbao
