#include "models/archive/undo/bin.h"

#include "models/archive/database/archiveerror.h"
#include "models/archive/database/tablelookup.h"
#include "models/archive/seals/rowseal.h"
#include "models/archive/undo/changeset.h"
#include "models/archive/undo/recordedstep.h"
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
    Q_DECLARE_TR_FUNCTIONS(jianbao::Bin)
};

bool deletes(StepAction action)
{
    return action == StepAction::DeleteTag || action == StepAction::DeletePage ||
           action == StepAction::DeleteArticle || action == StepAction::DeleteSearch ||
           action == StepAction::DeleteChart || action == StepAction::RemoveHighlight;
}

QVariantMap keyOfEntry(qint64 number)
{
    return {{u"number"_s, number}};
}

} // namespace

QList<BinEntry> Bin::entries() const
{
    QList<BinEntry> entries;
    if (!hasTable(m_database, u"bin_entry"_s))
        return entries;
    QSqlQuery query = m_database.run(u"SELECT number, kind, name, deleted_at FROM bin_entry "
                                     "WHERE deleted_at >= :oldest ORDER BY number DESC"_s,
                                     {{u"oldest"_s, oldest()}});
    while (query.next())
        entries.append({query.value(0).toLongLong(),
                        valueOf<StepAction>(query.value(1).toString()).value_or(StepAction::DeleteTag),
                        query.value(2).toString(),
                        QDateTime::fromString(query.value(3).toString(), Qt::ISODate)});
    return entries;
}

void Bin::restore(qint64 number) const
{
    const ReferencesAside references(m_database);
    QSqlQuery query =
        m_database.run(u"SELECT name, changes FROM bin_entry WHERE number = :number"_s, keyOfEntry(number));
    if (!query.next())
        throw ArchiveError(Words::tr("%1: there is nothing with the number %2 in the bin. List it again.")
                               .arg(m_database.path())
                               .arg(number));
    const QString name = query.value(0).toString();
    const Changeset back = Changeset(query.value(1).toByteArray()).inverted();
    query.finish();
    RecordedStep step(m_database, StepAction::RestoreDeleted, name);
    if (!back.applyWhatFits(m_database))
        throw ArchiveError(
            Words::tr("%1: there is another “%2” by now, so nothing was changed. Rename that one "
                      "first.")
                .arg(m_database.path(), name));
    dropStrayTags();
    forget(number);
    if (!references.holdIn(back.tables()))
        throw ArchiveError(Words::tr("%1: what “%2” belonged to is gone, so nothing was changed.")
                               .arg(m_database.path(), name));
    step.commit();
}

/// Of articles that are gone by now.
void Bin::dropStrayTags() const
{
    m_database.run(u"DELETE FROM article_tag WHERE NOT EXISTS (SELECT 1 FROM article WHERE id = article_id) "
                   "OR NOT EXISTS (SELECT 1 FROM tag WHERE id = tag_id)"_s);
}

void Bin::empty() const
{
    Transaction transaction(m_database);
    m_database.run(u"DELETE FROM bin_entry"_s);
    transaction.commit();
}

void Bin::keep(const UndoStep &step, const QByteArray &changes) const
{
    if (!deletes(step.action) || !hasTable(m_database, u"bin_entry"_s))
        return;
    m_database.run(u"DELETE FROM bin_entry WHERE deleted_at < :oldest"_s, {{u"oldest"_s, oldest()}});
    QVariantMap row = keyOfEntry(step.number);
    row.insert({{u"kind"_s, keyOf(step.action)},
                {u"name"_s, step.subject},
                {u"at"_s, step.doneAt.toString(Qt::ISODate)},
                {u"changes"_s, changes}});
    m_database.run(u"INSERT OR REPLACE INTO bin_entry (number, kind, name, deleted_at, changes) "
                   "VALUES (:number, :kind, :name, :at, :changes)"_s,
                   row);
    RowSeal(m_database).sealRow(u"bin_entry"_s, keyOfEntry(step.number));
}

void Bin::forget(qint64 number) const
{
    m_database.run(u"DELETE FROM bin_entry WHERE number = :number"_s, keyOfEntry(number));
}

QString Bin::oldest()
{
    return QDateTime::currentDateTimeUtc().addDays(-daysKept).toString(Qt::ISODate);
}

} // namespace jianbao
