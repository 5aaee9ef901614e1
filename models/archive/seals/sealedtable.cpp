#include "models/archive/seals/sealedtable.h"

#include "models/archive/database/archiveerror.h"
#include "models/archive/database/database.h"
#include "models/archive/seals/rowseal.h"
#include "models/archive/undo/changeset.h"

#include <QCoreApplication>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::SealedTable)
};

QStringList textOf(const QVariantList &key)
{
    return QVariant(key).toStringList();
}

QSqlQuery prepared(const Database &database, const QString &sql)
{
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    query.prepare(sql);
    return query;
}

} // namespace

SealedTable::SealedTable(const Database &database, const QString &table)
    : m_database(database), m_table(table)
{
    QSqlQuery columns = database.run(u"SELECT name, pk FROM pragma_table_info(:table, 'main') ORDER BY cid"_s,
                                     {{u"table"_s, table}});
    QStringList isKey;
    while (columns.next()) {
        m_columns.append(columns.value(0).toString());
        if (columns.value(1).toInt() == 0)
            continue;
        m_keyColumns.append(m_columns.last());
        isKey.append(m_columns.last() + u" = ?"_s);
    }
    const QString where = isKey.join(u" AND "_s);
    m_select = prepared(database, u"SELECT * FROM main.%1 WHERE %2"_s.arg(table, where));
    m_update = prepared(database, u"UPDATE %1 SET row_sha256 = ? WHERE %2"_s.arg(table, where));
}

QVariantList SealedTable::keyIn(const QSqlQuery &row) const
{
    QVariantList key;
    for (const QString &column : m_keyColumns)
        key.append(row.value(column));
    return key;
}

QList<QVariantList> SealedTable::keys(const QString &where) const
{
    QList<QVariantList> keys;
    QSqlQuery row =
        m_database.run(u"SELECT %1 FROM main.%2 %3"_s.arg(m_keyColumns.join(u", "_s), m_table, where));
    while (row.next())
        keys.append(keyIn(row));
    return keys;
}

QSet<QStringList> SealedTable::brokenKeys() const
{
    QSet<QStringList> broken;
    QSqlQuery row = m_database.run(u"SELECT * FROM main."_s + m_table);
    while (row.next()) {
        if (row.value(u"row_sha256"_s).toString() != RowSeal::digest(row.record()))
            broken.insert(textOf(keyIn(row)));
    }
    return broken;
}

void SealedTable::sealAllBut(const QSet<QStringList> &left)
{
    QSqlQuery row = m_database.run(u"SELECT * FROM main."_s + m_table); // a new seal moves no row
    while (row.next()) {
        const QVariantList key = keyIn(row);
        if (!left.contains(textOf(key)))
            sealAs(row, key);
    }
}

void SealedTable::seal(const QVariantList &key)
{
    if (find(key))
        sealAs(m_select, key);
    m_select.finish();
}

void SealedTable::seal(const ChangedRow &change)
{
    if (find(change.key)) {
        if (change.change == ChangedRow::Change::Update)
            checkBefore(change);
        sealAs(m_select, change.key);
    }
    m_select.finish();
}

bool SealedTable::find(const QVariantList &key)
{
    for (qsizetype i = 0; i < key.size(); ++i)
        m_select.bindValue(static_cast<int>(i), key.at(i));
    m_database.execute(m_select);
    return m_select.next();
}

void SealedTable::checkBefore(const ChangedRow &change) const
{
    const QString sealColumn = u"row_sha256"_s;
    const qsizetype sealAt = m_columns.indexOf(sealColumn);
    if (sealAt >= change.before.size() || !change.before.at(sealAt))
        return; // recorded before there were seals, or written without unsealing
    const QString seal = change.before.at(sealAt)->toString();
    QSqlRecord row = m_select.record();
    for (qsizetype i = 0; i < change.before.size(); ++i) {
        if (change.before.at(i))
            row.setValue(static_cast<int>(i), *change.before.at(i));
    }
    if (!seal.isEmpty() && seal != RowSeal::digest(row))
        throw ArchiveError(Words::tr("%1: the row %2 of the table %3 is damaged, so nothing was changed. Run "
                                     "“jianbao-cli archive verify” to see what is damaged and what to do.")
                               .arg(m_database.path(), change.key.value(0).toString(), m_table));
}

void SealedTable::sealAs(const QSqlQuery &row, const QVariantList &key)
{
    const QString digest = RowSeal::digest(row.record());
    if (row.value(u"row_sha256"_s).toString() == digest)
        return;
    m_update.bindValue(0, digest);
    for (qsizetype i = 0; i < key.size(); ++i)
        m_update.bindValue(static_cast<int>(i + 1), key.at(i));
    m_database.execute(m_update);
}

} // namespace jianbao
