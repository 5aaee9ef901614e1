#include "models/archive/seals/rowverifier.h"

#include "models/archive/database/archiveerror.h"
#include "models/archive/database/database.h"
#include "models/archive/seals/rowseal.h"
#include "models/archive/seals/schemaverifier.h"
#include "models/archive/seals/sealedtable.h"

#include <QCoreApplication>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::RowVerifier)
};

QString keyText(const QSqlRecord &row, const QStringList &columns)
{
    QStringList parts;
    for (const QString &column : columns)
        parts.append(row.value(column).toString());
    return parts.join(u' ');
}

/// Qt tells of a row that cannot be read as it tells of the last one.
bool nextOf(QSqlQuery &query)
{
    if (query.next())
        return true;
    if (query.lastError().isValid())
        throw ArchiveError(query.lastError().text());
    return false;
}

} // namespace

RowVerifier::RowVerifier(const Database &database) : m_database(database), m_names(database) {}

QList<ArchiveFault> RowVerifier::faults(bool isFileSound)
{
    m_faults.clear();
    QStringList tables = RowSeal(m_database).tables() + SchemaVerifier(m_database).sealedTables();
    tables.removeDuplicates();
    for (const QString &name : tables)
        checkTable(tableNamed(name), isFileSound);
    return m_faults;
}

/// The index that holds the key of each row beside the table: that of its primary key; where the table itself
/// is in the order of that key, any other.
RowVerifier::Table RowVerifier::tableNamed(const QString &name) const
{
    Table table{name, SealedTable(m_database, name).keyColumns(), {}};
    QSqlQuery index = m_database.run(
        u"SELECT part.name FROM pragma_table_list(:table) AS whole, pragma_index_list(:table) AS part "
        "WHERE NOT part.partial AND NOT (whole.wr AND part.origin = 'pk') "
        "ORDER BY part.origin = 'pk' DESC, part.seq LIMIT 1"_s,
        {{u"table"_s, name}});
    if (index.next())
        table.index = index.value(0).toString();
    return table;
}

void RowVerifier::checkTable(const Table &table, bool isFileSound)
{
    const qsizetype before = m_faults.size();
    try {
        checkAll(table);
        if (!isFileSound)
            findDropped(table);
    } catch (const ArchiveError &) {
        m_faults.resize(before);
        checkOneByOne(table);
    }
}

void RowVerifier::checkAll(const Table &table)
{
    QSqlQuery query = m_database.run(u"SELECT * FROM main.%1 NOT INDEXED"_s.arg(table.name));
    while (nextOf(query))
        checkRow(table, query.record());
}

void RowVerifier::checkRow(const Table &table, const QSqlRecord &row)
{
    const QString seal = row.value(u"row_sha256"_s).toString();
    if (seal == RowSeal::digest(row))
        return;
    const QString key = keyText(row, table.keyColumns);
    if (seal.isEmpty() && row.contains(u"row_sha256"_s))
        m_faults.append({ArchiveFault::Kind::EditedOutside,
                         Words::tr("%1 was written by another program: the row %2 of the table %3.")
                             .arg(m_names.of(table.name, row), key, table.name)});
    else
        m_faults.append({ArchiveFault::Kind::Damage,
                         Words::tr("%1 is damaged: the row %2 of the table %3 is not what Jianbao wrote.")
                             .arg(m_names.of(table.name, row), key, table.name)});
}

/// For a table that can no longer be read from one end to the other.
void RowVerifier::checkOneByOne(const Table &table)
{
    const qsizetype before = m_faults.size();
    try {
        for (const QSqlRecord &key : keysOf(table))
            checkRowsWith(table, key);
    } catch (const ArchiveError &) {
        // the index is damaged as well
    }
    if (m_faults.size() == before)
        m_faults.append({ArchiveFault::Kind::Damage,
                         Words::tr("Rows of the table %1 can no longer be read, and nothing tells which.")
                             .arg(table.name)});
}

/// The keys of the rows, read beside the rows themselves; of paragraphs only the article's.
QList<QSqlRecord> RowVerifier::keysOf(const Table &table) const
{
    QList<QSqlRecord> keys;
    if (table.keyColumns.isEmpty())
        return keys;
    const QString select = selectKeysBeside(table);
    if (select.isEmpty())
        return keys;
    QSqlQuery query = m_database.run(select);
    while (nextOf(query))
        keys.append(query.record());
    return keys;
}

QString RowVerifier::selectKeysBeside(const Table &table)
{
    if (!table.index.isEmpty())
        return u"SELECT %1 FROM main.%2 INDEXED BY %3"_s.arg(table.keyColumns.join(u", "_s), table.name,
                                                             table.index);
    if (table.keyColumns.first() == u"article_id")
        return u"SELECT id AS article_id FROM article INDEXED BY sqlite_autoindex_article_1"_s;
    if (table.name == u"import_file")
        return u"SELECT source_path AS path FROM page"_s;
    if (table.name == u"undo_step" || table.name == u"bin_entry") // an entry has its step's number
        return u"WITH RECURSIVE step (number) AS (SELECT seq FROM sqlite_sequence WHERE name = 'undo_step' "
               "UNION ALL SELECT number - 1 FROM step WHERE number > 1) SELECT number FROM step"_s;
    return {};
}

void RowVerifier::checkRowsWith(const Table &table, const QSqlRecord &key)
{
    QStringList conditions;
    QVariantMap values;
    for (int i = 0; i < key.count(); ++i) {
        conditions.append(u"%1 = :%1"_s.arg(key.fieldName(i)));
        values.insert(key.fieldName(i), key.value(i));
    }
    try {
        QSqlQuery row = m_database.run(
            u"SELECT * FROM main.%1 WHERE %2"_s.arg(table.name, conditions.join(u" AND "_s)), values);
        bool isThere = false;
        while (nextOf(row)) {
            isThere = true;
            checkRow(table, row.record());
        }
        if (!isThere && !table.index.isEmpty())
            tellUnreadable(table, key);
    } catch (const ArchiveError &) {
        tellUnreadable(table, key);
    }
}

/// Where SQLite found its file damaged, a row may be gone from its table and stand in the index alone.
void RowVerifier::findDropped(const Table &table)
{
    if (table.index.isEmpty())
        return;
    const QString columns = table.keyColumns.join(u", "_s);
    QSqlQuery dropped =
        m_database.run(u"SELECT %1 FROM main.%2 INDEXED BY %3 "
                       "EXCEPT SELECT %1 FROM main.%2 NOT INDEXED WHERE length(row_sha256) >= 0"_s.arg(
                           columns, table.name, table.index));
    while (nextOf(dropped))
        tellUnreadable(table, dropped.record());
}

void RowVerifier::tellUnreadable(const Table &table, const QSqlRecord &key)
{
    m_faults.append({ArchiveFault::Kind::Damage,
                     Words::tr("%1 is damaged: the row %2 of the table %3 can no longer be read.")
                         .arg(m_names.of(table.name, key), keyText(key, table.keyColumns), table.name)});
}

} // namespace jianbao
