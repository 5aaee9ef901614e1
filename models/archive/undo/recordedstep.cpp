#include "models/archive/undo/recordedstep.h"

#include "models/archive/database/account.h"
#include "models/archive/seals/rowseal.h"
#include "models/archive/undo/articlehistory.h"
#include "models/archive/undo/bin.h"
#include "models/archive/undo/changeset.h"
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
    RowSeal(m_database).sealChanged(Changeset(m_session.changes()));
    const QByteArray changes = m_session.changes(); // a row that was written as it was is sealed as it was
    if (!changes.isEmpty())
        keep(changes, count);
    m_transaction.commit();
}

void RecordedStep::commit(qint64 count, const QString &subject)
{
    m_subject = subject;
    commit(count);
}

void RecordedStep::keep(const QByteArray &changes, qint64 count)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_database.run(QStringLiteral("DELETE FROM undo_step WHERE undone = 1"));
    const QSqlQuery kept = m_database.run(
        QStringLiteral("INSERT INTO undo_step (action, subject, changed, done_at, undone, changes, author) "
                       "VALUES (:action, :subject, :changed, :at, 0, :changes, :author)"),
        {{QStringLiteral("action"), keyOf(m_action)},
         {QStringLiteral("subject"), m_subject},
         {QStringLiteral("changed"), count},
         {QStringLiteral("at"), now.toString(Qt::ISODate)},
         {QStringLiteral("changes"), changes},
         {QStringLiteral("author"), accountName()}});
    RowSeal(m_database)
        .sealRow(QStringLiteral("undo_step"), {{QStringLiteral("number"), kept.lastInsertId()}});
    const UndoStep step{kept.lastInsertId().toLongLong(), m_action, m_subject, count, now};
    ArticleHistory(m_database).write(Changeset(changes), step, StepDirection::Done);
    Bin(m_database).keep(step, changes);
    m_database.run(QStringLiteral("DELETE FROM undo_step WHERE number <= (SELECT number FROM undo_step "
                                  "ORDER BY number DESC LIMIT 1 OFFSET :kept)"),
                   {{QStringLiteral("kept"), stepsKept}});
}

} // namespace jianbao
