#include "models/archive/undo/stepjoiner.h"

#include "models/archive/database/database.h"
#include "models/archive/database/onecolumn.h"
#include "models/archive/seals/rowseal.h"
#include "models/archive/undo/changeset.h"
#include "models/datatypes/enumkeys.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr int mostSingle = 50;
/// What a joined step holds at most, in bytes: far below what SQLite stores in a row.
constexpr qint64 mostBytes = 256 * 1024 * 1024;

} // namespace

StepJoiner::StepJoiner(const Database &database, StepAction action)
    : m_database(database), m_action(action), m_before(newestNumber())
{
}

qint64 StepJoiner::newestNumber() const
{
    return numberOf(m_database.run(u"SELECT coalesce(max(number), 0) FROM undo_step"_s));
}

void StepJoiner::follow()
{
    if (++m_single >= mostSingle)
        join();
}

void StepJoiner::join()
{
    m_single = 0;
    Transaction transaction(m_database);
    QSqlQuery query = m_database.run(
        u"SELECT number, changed, changes FROM undo_step WHERE undone = 0 AND number > :before "
        "AND number > (SELECT coalesce(max(number), 0) FROM undo_step WHERE action <> :action OR undone = 1) "
        "ORDER BY number"_s,
        {{u"before"_s, m_before}, {u"action"_s, keyOf(m_action)}});
    qint64 first = 0;
    qint64 last = 0;
    qint64 changed = 0;
    qint64 size = 0;
    QList<QByteArray> changes;
    while (query.next()) {
        last = query.value(0).toLongLong();
        first = first > 0 ? first : last;
        changed += query.value(1).toLongLong();
        changes.append(query.value(2).toByteArray());
        size += changes.last().size();
    }
    query.finish();
    const QByteArray joined = changes.size() > 1 ? Changeset::joined(changes).bytes() : QByteArray();
    if (joined.isEmpty())
        return;
    m_database.run(u"UPDATE undo_step SET changed = :changed, changes = :changes WHERE number = :last"_s,
                   {{u"changed"_s, changed}, {u"changes"_s, joined}, {u"last"_s, last}});
    m_database.run(u"DELETE FROM undo_step WHERE number >= :first AND number < :last"_s,
                   {{u"first"_s, first}, {u"last"_s, last}});
    RowSeal(m_database).sealRow(u"undo_step"_s, {{u"number"_s, last}});
    transaction.commit();
    if (size > mostBytes)
        m_before = last;
}

} // namespace jianbao
