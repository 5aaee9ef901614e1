#include "models/archive/undo/changeset.h"

#include "models/archive/database/database.h"
#include "models/archive/database/sqlitehandle.h"

#include <memory>

namespace jianbao
{

namespace
{

struct IteratorEnd
{
    void operator()(sqlite3_changeset_iter *iterator) const { sqlite3changeset_finalize(iterator); }
};

using Iterator = std::unique_ptr<sqlite3_changeset_iter, IteratorEnd>;

/// As Qt's driver gives a column of this type.
QVariant variantOf(sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return qlonglong(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)),
                                 sqlite3_value_bytes(value));
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_value_blob(value)), sqlite3_value_bytes(value));
    default:
        return {};
    }
}

using Reader = int (*)(sqlite3_changeset_iter *, int, sqlite3_value **);

ChangedRow::Values valuesBy(Reader reader, sqlite3_changeset_iter *at, int columns)
{
    ChangedRow::Values values;
    for (int column = 0; column < columns; ++column) {
        sqlite3_value *value = nullptr;
        const bool isTold = reader(at, column, &value) == SQLITE_OK && value;
        values.append(isTold ? std::optional(variantOf(value)) : std::nullopt);
    }
    return values;
}

ChangedRow rowAt(sqlite3_changeset_iter *at)
{
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    int indirect = 0;
    sqlite3changeset_op(at, &table, &columns, &operation, &indirect);
    ChangedRow row;
    row.table = QString::fromUtf8(table);
    row.change = operation == SQLITE_INSERT   ? ChangedRow::Change::In
                 : operation == SQLITE_DELETE ? ChangedRow::Change::Out
                                              : ChangedRow::Change::Update;
    if (operation != SQLITE_INSERT)
        row.before = valuesBy(sqlite3changeset_old, at, columns);
    if (operation != SQLITE_DELETE)
        row.after = valuesBy(sqlite3changeset_new, at, columns);
    unsigned char *isKey = nullptr;
    sqlite3changeset_pk(at, &isKey, &columns);
    const ChangedRow::Values &told = row.before.isEmpty() ? row.after : row.before;
    for (int column = 0; column < columns; ++column) {
        if (isKey[column])
            row.key.append(told.at(column).value_or(QVariant()));
    }
    return row;
}

} // namespace

QList<ChangedRow> Changeset::rows() const
{
    QByteArray bytes = m_bytes;
    sqlite3_changeset_iter *started = nullptr;
    if (sqlite3changeset_start(&started, static_cast<int>(bytes.size()), bytes.data()) != SQLITE_OK)
        return {};
    const Iterator iterator(started);
    QList<ChangedRow> rows;
    int state = SQLITE_OK;
    while ((state = sqlite3changeset_next(iterator.get())) == SQLITE_ROW)
        rows.append(rowAt(iterator.get()));
    return state == SQLITE_DONE ? rows : QList<ChangedRow>();
}

Changeset Changeset::joined(const QList<QByteArray> &inOrder)
{
    sqlite3_changegroup *group = nullptr;
    int code = sqlite3changegroup_new(&group);
    for (QByteArray changes : inOrder) {
        if (code == SQLITE_OK)
            code = sqlite3changegroup_add(group, static_cast<int>(changes.size()), changes.data());
    }
    int size = 0;
    void *bytes = nullptr;
    if (code == SQLITE_OK)
        code = sqlite3changegroup_output(group, &size, &bytes);
    sqlite3changegroup_delete(group);
    const QByteArray joined(static_cast<const char *>(bytes), code == SQLITE_OK ? size : 0);
    sqlite3_free(bytes);
    return Changeset(joined);
}

Changeset Changeset::inverted() const
{
    int size = 0;
    void *bytes = nullptr;
    sqlite3changeset_invert(static_cast<int>(m_bytes.size()), m_bytes.constData(), &size, &bytes);
    const QByteArray inverted(static_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    return Changeset(inverted);
}

QStringList Changeset::tables() const
{
    QStringList tables;
    QByteArray bytes = m_bytes;
    sqlite3_changeset_iter *row = nullptr;
    sqlite3changeset_start(&row, static_cast<int>(bytes.size()), bytes.data());
    while (row && sqlite3changeset_next(row) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        sqlite3changeset_op(row, &table, &columns, &operation, nullptr);
        if (!tables.contains(QLatin1String(table)))
            tables.append(QLatin1String(table));
    }
    sqlite3changeset_finalize(row);
    return tables;
}

bool Changeset::applyTo(const Database &database) const
{
    return apply(database, [](void *, int, sqlite3_changeset_iter *) { return int(SQLITE_CHANGESET_ABORT); });
}

bool Changeset::applyWhatFits(const Database &database) const
{
    return apply(database, [](void *, int conflict, sqlite3_changeset_iter *) {
        return conflict == SQLITE_CHANGESET_CONSTRAINT ? int(SQLITE_CHANGESET_ABORT)
                                                       : int(SQLITE_CHANGESET_OMIT);
    });
}

bool Changeset::apply(const Database &database, OnConflict onConflict) const
{
    if (m_bytes.isEmpty())
        return false;
    QByteArray bytes = m_bytes;
    return sqlite3changeset_apply(sqliteHandle(database.connection()), static_cast<int>(bytes.size()),
                                  bytes.data(), nullptr, onConflict, nullptr) == SQLITE_OK;
}

} // namespace jianbao
