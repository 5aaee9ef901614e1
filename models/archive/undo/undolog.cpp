#include "models/archive/undo/undolog.h"

#include "models/archive/database/archiveerror.h"
#include "models/archive/database/database.h"
#include "models/archive/seals/rowseal.h"
#include "models/archive/undo/articlehistory.h"
#include "models/archive/undo/bin.h"
#include "models/archive/undo/changeset.h"
#include "models/archive/undo/referencesaside.h"
#include "models/datatypes/enumkeys.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

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
    return u"SELECT number, action, subject, changed, done_at FROM undo_step "_s + rest;
}

} // namespace

UndoLog::UndoLog(const Database &database) : m_database(database) {}

QList<UndoStep> UndoLog::steps() const
{
    return stepsFrom(m_database.run(selectSteps(u"WHERE undone = 0 ORDER BY number DESC"_s)));
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
    const QString which = direction == Direction::Back ? u"WHERE undone = 0 ORDER BY number DESC LIMIT 1"_s
                                                       : u"WHERE undone = 1 ORDER BY number LIMIT 1"_s;
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
    const Changeset changes = apply(*step, direction);
    if (!references.holdIn(changes.tables()))
        throw ArchiveError(
            Words::tr("%1: an article of this step is no longer in the archive, so nothing was "
                      "changed. Do the other articles by hand.")
                .arg(m_database.path()));
    m_database.run(u"UPDATE undo_step SET undone = :undone WHERE number = :number"_s,
                   {{u"undone"_s, direction == Direction::Back ? 1 : 0}, {u"number"_s, step->number}});
    RowSeal(m_database).sealRow(u"undo_step"_s, {{u"number"_s, step->number}});
    const bool isBack = direction == Direction::Back;
    ArticleHistory(m_database).write(changes, *step, isBack ? StepDirection::Undone : StepDirection::Redone);
    if (isBack)
        Bin(m_database).forget(step->number);
    else
        Bin(m_database).keep(*step, changes.bytes());
    transaction.commit();
}

/// Gives the changes that were made when the step was done.
Changeset UndoLog::apply(const UndoStep &step, Direction direction) const
{
    QSqlQuery query = m_database.run(u"SELECT changes FROM undo_step WHERE number = :number"_s,
                                     {{u"number"_s, step.number}});
    query.next();
    const Changeset changes(query.value(0).toByteArray());
    query.finish();
    const Changeset wanted = direction == Direction::Back ? changes.inverted() : changes;
    if (!wanted.applyTo(m_database))
        throw ArchiveError(Words::tr("%1: somebody has changed the same things since, so nothing "
                                     "was changed. Make the change by hand.")
                               .arg(m_database.path()));
    RowSeal(m_database).sealChanged(wanted);
    return changes;
}

} // namespace jianbao
