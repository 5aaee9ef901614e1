#include "models/archive/handwork/tagtree.h"

#include "models/archive/database/archiveerror.h"
#include "models/archive/undo/recordedstep.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::TagTree)
};

constexpr int highestKey = 9;

} // namespace

TagTree::TagTree(Database &database) : m_database(database), m_names(database) {}

void TagTree::make(const QString &name, const QString &parent)
{
    RecordedStep step(m_database, StepAction::Tag, name.simplified());
    if (!m_names.idOf(name).isEmpty())
        throw ArchiveError(
            Words::tr("%1: there is a tag “%2” already. Choose another name.").arg(m_database.path(), name));
    const QString id = m_names.idMadeIfMissing(name);
    if (!parent.isEmpty())
        put(id, m_names.existingId(parent));
    step.commit(0);
}

void TagTree::move(const QString &name, const QString &parent)
{
    RecordedStep step(m_database, StepAction::MoveTag, name.simplified());
    put(m_names.existingId(name), parent.isEmpty() ? QString() : m_names.existingId(parent));
    step.commit();
}

void TagTree::describe(const QString &name, const QString &description)
{
    RecordedStep step(m_database, StepAction::DescribeTag, name.simplified());
    set(m_names.existingId(name), u"description"_s, description.trimmed());
    step.commit();
}

void TagTree::setFavourite(const QString &name, int key)
{
    if (key < 0 || key > highestKey)
        throw ArchiveError(Words::tr("%1: %2 is no key for a tag. Choose 1 to 9, or 0 for none.")
                               .arg(m_database.path())
                               .arg(key));
    RecordedStep step(m_database, StepAction::FavouriteTag, name.simplified());
    const QString id = m_names.existingId(name);
    m_database.run(u"UPDATE tag SET favourite = 0, row_version = row_version + 1 "
                   "WHERE favourite = :key AND id <> :id AND favourite <> 0"_s,
                   {{u"key"_s, key}, {u"id"_s, id}});
    set(id, u"favourite"_s, key);
    step.commit();
}

qint64 TagTree::takeIn(const QList<TagEntry> &entries)
{
    RecordedStep step(m_database, StepAction::ImportTags, {});
    for (const TagEntry &entry : entries)
        m_names.idMadeIfMissing(entry.name);
    for (const TagEntry &entry : entries) {
        const QString id = m_names.existingId(entry.name);
        if (!entry.parent.isEmpty())
            put(id, m_names.idMadeIfMissing(entry.parent));
        if (!entry.colour.isEmpty())
            set(id, u"colour"_s, entry.colour);
        if (!entry.description.isEmpty())
            set(id, u"description"_s, entry.description);
    }
    step.commit(entries.size());
    return entries.size();
}

void TagTree::put(const QString &id, const QString &parentId) const
{
    QSqlQuery below =
        m_database.run(u"WITH RECURSIVE above (id) AS (SELECT :parent UNION SELECT tag.parent_id FROM tag "
                       "JOIN above ON above.id = tag.id) SELECT 1 FROM above WHERE id = :id"_s,
                       {{u"id"_s, id}, {u"parent"_s, parentId}});
    if (below.next())
        throw ArchiveError(
            Words::tr("%1: a tag cannot stand below itself, so nothing was changed. Choose another place.")
                .arg(m_database.path()));
    below.finish();
    set(id, u"parent_id"_s, parentId.isEmpty() ? QVariant() : parentId);
}

/// Changes one column of one tag, unless it holds the value already.
void TagTree::set(const QString &id, const QString &column, const QVariant &value) const
{
    m_database.run(u"UPDATE tag SET %1 = :value, row_version = row_version + 1 "
                   "WHERE id = :id AND %1 IS NOT :value"_s.arg(column),
                   {{u"id"_s, id}, {u"value"_s, value}});
}

} // namespace jianbao
