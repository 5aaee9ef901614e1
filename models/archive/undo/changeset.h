#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QVariant>

#include <optional>

struct sqlite3_changeset_iter;

namespace jianbao
{

class Database;

/// A row that a changeset puts in, changes or takes out. Values stand in the order of the table's columns;
/// one that the change leaves alone is not told.
struct ChangedRow
{
    enum class Change { In, Update, Out };
    using Values = QList<std::optional<QVariant>>;

    QString table;
    Change change = Change::Update;
    Values before;    ///< empty for In
    Values after;     ///< empty for Out
    QVariantList key; ///< in the order of the columns
};

/// The rows that one step put in, changed or took out, as SQLite's session extension writes them.
class Changeset
{
public:
    explicit Changeset(const QByteArray &bytes) : m_bytes(bytes) {}

    /// What one changeset and then the other make of the rows; empty if one of them is damaged.
    static Changeset joined(const QList<QByteArray> &inOrder);

    QByteArray bytes() const { return m_bytes; }
    /// Each row once; none if the bytes are damaged.
    QList<ChangedRow> rows() const;
    /// What takes these changes back; empty if the bytes are damaged.
    Changeset inverted() const;
    /// The tables in which it changes rows.
    QStringList tables() const;
    /// Makes the changes, or, if a single row is no longer as it was, none of them: then false.
    bool applyTo(const Database &database) const;
    /// Makes those changes whose rows are still as they were, and leaves the others alone; none of them if a
    /// row cannot stand beside another one: then false.
    bool applyWhatFits(const Database &database) const;

private:
    using OnConflict = int (*)(void *, int, sqlite3_changeset_iter *);
    bool apply(const Database &database, OnConflict onConflict) const;

    QByteArray m_bytes;
};

} // namespace jianbao
