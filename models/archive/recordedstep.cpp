#include "models/archive/recordedstep.h"

#include "models/datatypes/enumkeys.h"

#include <QDateTime>

namespace jianbao
{

RecordedStep::RecordedStep(const Database &database, StepAction action, const QString &subject)
    : m_database(database), m_action(action), m_subject(subject), m_transaction(database), m_session(database)
{
}

void RecordedStep::commit(qint64 count)
{
    const QByteArray changes = m_session.changes();
    if (!changes.isEmpty())
        keep(changes, count);
    m_transaction.commit();
}

void RecordedStep::keep(const QByteArray &changes, qint64 count)
{
    m_database.run(QStringLiteral("DELETE FROM undo_step WHERE undone = 1"));
    m_database.run(
        QStringLiteral("INSERT INTO undo_step (action, subject, changed, done_at, undone, changes) "
                       "VALUES (:action, :subject, :changed, :at, 0, :changes)"),
        {{QStringLiteral("action"), keyOf(m_action)},
         {QStringLiteral("subject"), m_subject},
         {QStringLiteral("changed"), count},
         {QStringLiteral("at"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
         {QStringLiteral("changes"), changes}});
    m_database.run(
        QStringLiteral("DELETE FROM undo_step WHERE number <= (SELECT max(number) FROM undo_step) - :kept"),
        {{QStringLiteral("kept"), stepsKept}});
}

} // namespace jianbao
