#pragma once

#include <QSet>
#include <QSqlQuery>
#include <QStringList>

namespace jianbao
{

class Database;
struct ChangedRow;

/// Reads and seals rows of one table by their keys, with statements that are prepared once. Same thread as
/// its database; throws ArchiveError.
class SealedTable
{
public:
    SealedTable(const Database &database, const QString &table);

    /// Its key columns in the order of all its columns; a key has its values in this order.
    const QStringList &keyColumns() const { return m_keyColumns; }
    QList<QVariantList> keys(const QString &where) const;
    /// As text, those whose row has no seal or a wrong one.
    QSet<QStringList> brokenKeys() const;

    /// Nothing if there is no such row.
    void seal(const QVariantList &key);
    /// Likewise, for a row that is as `change` left it; throws if it was damaged before.
    void seal(const ChangedRow &change);
    /// In one pass, however many rows there are.
    void sealAllBut(const QSet<QStringList> &keys);

private:
    QVariantList keyIn(const QSqlQuery &row) const;
    bool find(const QVariantList &key);
    void checkBefore(const ChangedRow &change) const;
    void sealAs(const QSqlQuery &row, const QVariantList &key);

    const Database &m_database;
    QString m_table;
    QStringList m_columns;
    QStringList m_keyColumns;
    QSqlQuery m_select;
    QSqlQuery m_update;
};

} // namespace jianbao
