#include "models/archive/rowwriter.h"

#include "models/archive/database.h"
#include "models/archive/storabletext.h"

#include <QSqlField>
#include <QSqlRecord>

namespace jianbao
{

namespace
{

/// The same text for a value before it is stored and after it was read back; NULL counts as the empty text.
QString canonical(const QVariant &value)
{
    if (value.typeId() == QMetaType::Double)
        return QString::number(value.toDouble(), 'g', 17);
    return QLatin1Char('=') + storableText(value.toString());
}

QStringList columnsOf(const QVariantMap &values, const QString &pattern)
{
    QStringList columns;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        columns.append(pattern.arg(value.key()));
    return columns;
}

QVariantMap withDigest(QVariantMap values)
{
    const QString digest = RowWriter::digest(values);
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
    const QString assignments = columnsOf(row, QStringLiteral("%1 = :%1")).join(QStringLiteral(", "));
    m_database.run(QStringLiteral("UPDATE %1 SET %2, row_version = row_version + 1 WHERE id = :id")
                       .arg(table, assignments),
                   row);
}

QString RowWriter::digest(const QVariantMap &values)
{
    QString text;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        text += value.key() + canonical(*value) + u'\n';
    return textDigest(text);
}

QString RowWriter::digest(const QSqlRecord &row)
{
    QVariantMap values;
    for (int i = 0; i < row.count(); ++i)
        values.insert(row.fieldName(i), row.value(i));
    values.remove(QStringLiteral("row_version"));
    values.remove(QStringLiteral("row_sha256"));
    return digest(values);
}

} // namespace jianbao
