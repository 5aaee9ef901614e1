#include "models/archive/seals/rowwriter.h"

#include "models/archive/database/database.h"
#include "models/archive/seals/rowseal.h"

#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QStringList columnsOf(const QVariantMap &values, const QString &pattern)
{
    QStringList columns;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        columns.append(pattern.arg(value.key()));
    return columns;
}

QVariantMap withDigest(QVariantMap values)
{
    const QString digest = RowSeal::digest(values);
    values.insert(u"row_sha256"_s, digest);
    return values;
}

} // namespace

RowWriter::RowWriter(const Database &database) : m_database(database) {}

void RowWriter::insert(const QString &table, const QVariantMap &values) const
{
    const QVariantMap row = withDigest(values);
    m_database.run(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columnsOf(row, u"%1"_s).join(u", "_s),
                                                            columnsOf(row, u":%1"_s).join(u", "_s)),
                   row);
}

void RowWriter::overwrite(const QString &table, const QVariantMap &values) const
{
    const QVariantMap row = withDigest(values);
    if (holds(table, row))
        return;
    const QString assignments = columnsOf(row, u"%1 = :%1"_s).join(u", "_s);
    m_database.run(
        u"UPDATE %1 SET %2, row_version = row_version + 1 WHERE id = :id"_s.arg(table, assignments), row);
}

bool RowWriter::holds(const QString &table, const QVariantMap &row) const
{
    QSqlQuery query =
        m_database.run(u"SELECT * FROM %1 WHERE id = :id"_s.arg(table), {{u"id"_s, row.value(u"id"_s)}});
    const QString digest = row.value(u"row_sha256"_s).toString();
    return query.next() && query.value(u"row_sha256"_s).toString() == digest &&
           RowSeal::digest(query.record()) == digest;
}

} // namespace jianbao
