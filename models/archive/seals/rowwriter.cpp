#include "models/archive/seals/rowwriter.h"

#include "models/archive/database/database.h"
#include "models/archive/seals/rowseal.h"

#include <QSqlRecord>

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
    values.insert(QStringLiteral("row_sha256"), digest);
    return values;
}

} // namespace

RowWriter::RowWriter(const Database &database) : m_database(database) {}

void RowWriter::insert(const QString &table, const QVariantMap &values) const
{
    const QVariantMap row = withDigest(values);
    m_database.run(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                       .arg(table, columnsOf(row, QStringLiteral("%1")).join(QStringLiteral(", ")),
                            columnsOf(row, QStringLiteral(":%1")).join(QStringLiteral(", "))),
                   row);
}

void RowWriter::overwrite(const QString &table, const QVariantMap &values) const
{
    const QVariantMap row = withDigest(values);
    if (holds(table, row))
        return;
    const QString assignments = columnsOf(row, QStringLiteral("%1 = :%1")).join(QStringLiteral(", "));
    m_database.run(QStringLiteral("UPDATE %1 SET %2, row_version = row_version + 1 WHERE id = :id")
                       .arg(table, assignments),
                   row);
}

bool RowWriter::holds(const QString &table, const QVariantMap &row) const
{
    QSqlQuery query = m_database.run(QStringLiteral("SELECT * FROM %1 WHERE id = :id").arg(table),
                                     {{QStringLiteral("id"), row.value(QStringLiteral("id"))}});
    const QString digest = row.value(QStringLiteral("row_sha256")).toString();
    return query.next() && query.value(QStringLiteral("row_sha256")).toString() == digest &&
           RowSeal::digest(query.record()) == digest;
}

} // namespace jianbao
