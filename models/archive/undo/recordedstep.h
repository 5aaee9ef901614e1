#pragma once

#include "models/archive/database/database.h"
#include "models/archive/undo/changesession.h"
#include "models/datatypes/undostep.h"

namespace jianbao
{

/// The transaction of one thing that a person does. commit() keeps what it changed as a step that UndoLog can
/// take back, in the same transaction; a step that changed nothing is not kept. Doing something new forgets
/// what had been undone. The newest 500 steps are kept. Dies without commit(): rolled back. Same thread as
/// its database; throws ArchiveError.
class RecordedStep
{
public:
    static constexpr int stepsKept = 500;

    RecordedStep(const Database &database, StepAction action, const QString &subject);

    /// `count` articles or facts were changed.
    void commit(qint64 count = 1);
    /// With another subject than it began with.
    void commit(qint64 count, const QString &subject);

private:
    void keep(const QByteArray &changes, qint64 count);

    const Database &m_database;
    StepAction m_action;
    QString m_subject;
    Transaction m_transaction;
    ChangeSession m_session;
};

} // namespace jianbao
