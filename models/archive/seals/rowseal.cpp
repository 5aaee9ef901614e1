#include "models/archive/seals/rowseal.h"

#include "models/archive/database/database.h"
#include "models/archive/database/onecolumn.h"
#include "models/archive/database/storabletext.h"
#include "models/archive/seals/sealedtable.h"
#include "models/archive/undo/changeset.h"

#include <QSqlField>
#include <QSqlRecord>

#include <map>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// The same text for a value before it is stored and after it was read back; NULL counts as the empty text.
QString canonical(const QVariant &value)
{
    if (value.typeId() == QMetaType::Double)
        return QString::number(value.toDouble(), 'g', 17);
    if (value.typeId() == QMetaType::QByteArray)
        return u'=' + QString::fromLatin1(value.toByteArray().toHex());
    return u'=' + storableText(value.toString());
}

} // namespace

RowSeal::RowSeal(const Database &database) : m_database(database) {}

QStringList RowSeal::tables() const
{
    return textsOf(m_database.run(
        u"SELECT master.name FROM sqlite_master AS master JOIN pragma_table_info(master.name) AS part "
        "WHERE master.type = 'table' AND part.name = 'row_sha256' ORDER BY master.name"_s));
}

qint64 RowSeal::sealUnsealed() const
{
    qint64 sealed = 0;
    for (const QString &table : tables()) {
        SealedTable rows(m_database, table);
        for (const QVariantList &key : rows.keys(u"WHERE row_sha256 = ''"_s)) {
            rows.seal(key);
            ++sealed;
        }
    }
    return sealed;
}

void RowSeal::sealRow(const QString &table, const QVariantMap &key) const
{
    SealedTable rows(m_database, table);
    QVariantList values;
    for (const QString &column : rows.keyColumns())
        values.append(key.value(column));
    rows.seal(values);
}

void RowSeal::sealChanged(const Changeset &changes) const
{
    const QStringList sealed = tables();
    std::map<QString, SealedTable> opened;
    for (const ChangedRow &row : changes.rows()) {
        if (row.change != ChangedRow::Change::Out && sealed.contains(row.table))
            opened.try_emplace(row.table, m_database, row.table).first->second.seal(row);
    }
}

QString RowSeal::digest(const QVariantMap &row)
{
    QString text;
    for (auto value = row.cbegin(); value != row.cend(); ++value)
        text += value.key() + canonical(*value) + u'\n';
    return textDigest(text);
}

QString RowSeal::digest(const QSqlRecord &row)
{
    QVariantMap values;
    for (int i = 0; i < row.count(); ++i)
        values.insert(row.fieldName(i), row.value(i));
    values.remove(u"row_version"_s);
    values.remove(u"row_sha256"_s);
    return digest(values);
}

} // namespace jianbao
