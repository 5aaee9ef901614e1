#include "models/archive/undolog.h"

#include "models/archive/archiveerror.h"
#include "models/archive/changeset.h"
#include "models/archive/database.h"
#include "models/archive/rowseal.h"
#include "models/datatypes/enumkeys.h"

#include <QCoreApplication>

#include <algorithm>

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::UndoLog)
};

QList<UndoStep> stepsFrom(QSqlQuery query)
{
    QList<UndoStep> steps;
    while (query.next())
        steps.append({query.value(0).toLongLong(),
                      valueOf<StepAction>(query.value(1).toString()).value_or(StepAction::Tag),
                      query.value(2).toString(), query.value(3).toLongLong(),
                      QDateTime::fromString(query.value(4).toString(), Qt::ISODate)});
    return steps;
}

QString selectSteps(const QString &rest)
{
    return QStringLiteral("SELECT number, action, subject, changed, done_at FROM undo_step ") + rest;
}

/// Turns foreign keys off for as long as it lives, so that rows which belong together may be put back in any
/// order; what must hold is checked before the commit.
class ReferencesAside
{
public:
    explicit ReferencesAside(const Database &database) : m_database(database)
    {
        m_database.run(QStringLiteral("PRAGMA foreign_keys = OFF"));
    }
    ~ReferencesAside()
    {
        QSqlQuery(m_database.connection()).exec(QStringLiteral("PRAGMA foreign_keys = ON"));
    }
    Q_DISABLE_COPY_MOVE(ReferencesAside)

    bool holdIn(const QStringList &tables) const
    {
        return std::none_of(tables.cbegin(), tables.cend(), [this](const QString &table) {
            return m_database
                .run(QStringLiteral("SELECT 1 FROM pragma_foreign_key_check(:table)"),
                     {{QStringLiteral("table"), table}})
                .next();
        });
    }

private:
    const Database &m_database;
};

} // namespace

UndoLog::UndoLog(const Database &database) : m_database(database) {}

QList<UndoStep> UndoLog::steps() const
{
    return stepsFrom(m_database.run(selectSteps(QStringLiteral("WHERE undone = 0 ORDER BY number DESC"))));
}

std::optional<UndoStep> UndoLog::nextUndo() const
{
    return next(Direction::Back);
}

std::optional<UndoStep> UndoLog::nextRedo() const
{
    return next(Direction::Forth);
}

std::optional<UndoStep> UndoLog::next(Direction direction) const
{
    const QString which = direction == Direction::Back
                              ? QStringLiteral("WHERE undone = 0 ORDER BY number DESC LIMIT 1")
                              : QStringLiteral("WHERE undone = 1 ORDER BY number LIMIT 1");
    const QList<UndoStep> found = stepsFrom(m_database.run(selectSteps(which)));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

void UndoLog::undo() const
{
    go(Direction::Back);
}

void UndoLog::redo() const
{
    go(Direction::Forth);
}

void UndoLog::go(Direction direction) const
{
    const ReferencesAside references(m_database);
    Transaction transaction(m_database);
    const std::optional<UndoStep> step = next(direction);
    if (!step)
        return;
    const QStringList tables = apply(step->number, direction);
    if (!references.holdIn(tables))
        throw ArchiveError(
            Words::tr("%1: an article of this step is no longer in the archive, so nothing was "
                      "changed. Do the other articles by hand.")
                .arg(m_database.path()));
    m_database.run(QStringLiteral("UPDATE undo_step SET undone = :undone WHERE number = :number"),
                   {{QStringLiteral("undone"), direction == Direction::Back ? 1 : 0},
                    {QStringLiteral("number"), step->number}});
    RowSeal(m_database).sealRow(QStringLiteral("undo_step"), {{QStringLiteral("number"), step->number}});
    transaction.commit();
}

QStringList UndoLog::apply(qint64 number, Direction direction) const
{
    QSqlQuery query = m_database.run(QStringLiteral("SELECT changes FROM undo_step WHERE number = :number"),
                                     {{QStringLiteral("number"), number}});
    query.next();
    const Changeset changes(query.value(0).toByteArray());
    query.finish();
    const Changeset wanted = direction == Direction::Back ? changes.inverted() : changes;
    if (!wanted.applyTo(m_database))
        throw ArchiveError(Words::tr("%1: somebody has changed the same things since, so nothing "
                                     "was changed. Make the change by hand.")
                               .arg(m_database.path()));
    RowSeal(m_database).sealChanged(wanted);
    return changes.tables();
}

} // namespace jianbao
