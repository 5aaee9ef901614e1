#include "models/archive/undo/recordedstep.h"

#include "models/archive/database/account.h"
#include "models/archive/seals/rowseal.h"
#include "models/archive/undo/articlehistory.h"
#include "models/archive/undo/bin.h"
#include "models/archive/undo/changeset.h"
#include "models/datatypes/enumkeys.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

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
    m_database.run(u"DELETE FROM undo_step WHERE undone = 1"_s);
    const QSqlQuery kept =
        m_database.run(u"INSERT INTO undo_step (action, subject, changed, done_at, undone, changes, author) "
                       "VALUES (:action, :subject, :changed, :at, 0, :changes, :author)"_s,
                       {{u"action"_s, keyOf(m_action)},
                        {u"subject"_s, m_subject},
                        {u"changed"_s, count},
                        {u"at"_s, now.toString(Qt::ISODate)},
                        {u"changes"_s, changes},
                        {u"author"_s, accountName()}});
    RowSeal(m_database).sealRow(u"undo_step"_s, {{u"number"_s, kept.lastInsertId()}});
    const UndoStep step{kept.lastInsertId().toLongLong(), m_action, m_subject, count, now};
    ArticleHistory(m_database).write(Changeset(changes), step, StepDirection::Done);
    Bin(m_database).keep(step, changes);
    m_database.run(u"DELETE FROM undo_step WHERE number <= (SELECT number FROM undo_step "
                   "ORDER BY number DESC LIMIT 1 OFFSET :kept)"_s,
                   {{u"kept"_s, stepsKept}});
}

} // namespace jianbao
