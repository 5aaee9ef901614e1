#include "models/archive/handwork/tagstore.h"

#include "models/archive/care/bulkbackup.h"
#include "models/archive/database/archiveerror.h"
#include "models/archive/database/database.h"
#include "models/archive/database/jsoncolumns.h"
#include "models/archive/database/onecolumn.h"
#include "models/archive/undo/recordedstep.h"
#include "models/search/folding.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::TagStore)
};

QList<Tag> tagsFrom(QSqlQuery query)
{
    QList<Tag> tags;
    while (query.next())
        tags.append({query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                     query.value(3).toLongLong(), query.value(4).toString(), query.value(5).toString(),
                     query.value(6).toInt()});
    return tags;
}

QVariantMap oneId(const QString &id)
{
    return {{u"id"_s, id}};
}

} // namespace

TagStore::TagStore(Database &database) : m_database(database), m_names(database) {}

QList<Tag> TagStore::all() const
{
    return tagsFrom(m_database.run(u"SELECT id, name, colour, "
                                   "(SELECT count(*) FROM article_tag WHERE article_tag.tag_id = tag.id), "
                                   "parent_id, description, favourite FROM tag ORDER BY folded"_s));
}

QList<Tag> TagStore::carriedBy(const QStringList &articleIds) const
{
    return tagsFrom(m_database.run(
        u"SELECT id, name, colour, carried.articles, parent_id, description, favourite "
        "FROM (SELECT tag_id, count(*) AS articles FROM json_each(:articles) AS wanted "
        "JOIN article_tag ON article_tag.article_id = wanted.value GROUP BY tag_id) AS carried "
        "JOIN tag ON tag.id = carried.tag_id ORDER BY folded"_s,
        {{u"articles"_s, jsonOf(articleIds)}}));
}

qint64 TagStore::add(const QString &name, const QStringList &articleIds)
{
    BulkBackup::takeIfMany(m_database, articleIds.size());
    RecordedStep step(m_database, StepAction::Tag, name.simplified());
    const QString id = m_names.idMadeIfMissing(name);
    const qint64 changed = m_database
                               .run(u"INSERT OR IGNORE INTO article_tag (article_id, tag_id, tagged_at) "
                                    "SELECT article.id, :tag, :now FROM article "
                                    "WHERE article.id IN (SELECT value FROM json_each(:articles))"_s,
                                    {{u"tag"_s, id},
                                     {u"now"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                                     {u"articles"_s, jsonOf(articleIds)}})
                               .numRowsAffected();
    step.commit(changed);
    return changed;
}

qint64 TagStore::remove(const QString &name, const QStringList &articleIds)
{
    BulkBackup::takeIfMany(m_database, articleIds.size());
    RecordedStep step(m_database, StepAction::Untag, name.simplified());
    const qint64 changed =
        m_database
            .run(u"DELETE FROM article_tag WHERE tag_id = :tag "
                 "AND article_id IN (SELECT value FROM json_each(:articles))"_s,
                 {{u"tag"_s, m_names.existingId(name)}, {u"articles"_s, jsonOf(articleIds)}})
            .numRowsAffected();
    step.commit(changed);
    return changed;
}

qint64 TagStore::toggle(const QString &name, const QStringList &articleIds)
{
    QSqlQuery query =
        m_database.run(u"SELECT count(*) FROM json_each(:articles) AS wanted JOIN article_tag "
                       "ON article_tag.article_id = wanted.value AND article_tag.tag_id = :tag"_s,
                       {{u"articles"_s, jsonOf(articleIds)}, {u"tag"_s, m_names.existingId(name)}});
    const bool allCarryIt = query.next() && query.value(0).toLongLong() == articleIds.size();
    query.finish();
    return allCarryIt ? remove(name, articleIds) : add(name, articleIds);
}

/// How many articles have the tag; none if there is no such tag.
qint64 TagStore::taggedWith(const QString &name) const
{
    return numberOf(m_database.run(u"SELECT count(*) FROM article_tag WHERE tag_id = :tag"_s,
                                   {{u"tag"_s, m_names.idOf(name)}}));
}

void TagStore::rename(const QString &name, const QString &newName)
{
    RecordedStep step(m_database, StepAction::RenameTag, name.simplified());
    const QString id = m_names.existingId(name);
    const QString taken = m_names.idOf(newName);
    if (!taken.isEmpty() && taken != id)
        throw ArchiveError(Words::tr("%1: there is a tag “%2” already. Merge the two tags instead.")
                               .arg(m_database.path(), newName));
    const QString kept = m_names.kept(newName);
    m_database.run(u"UPDATE tag SET name = :name, folded = :folded, row_version = row_version + 1 "
                   "WHERE id = :id"_s,
                   {{u"id"_s, id}, {u"name"_s, kept}, {u"folded"_s, folded(kept)}});
    step.commit();
}

void TagStore::setColour(const QString &name, const QString &colour)
{
    static const QRegularExpression form(u"\\A(#[0-9A-Fa-f]{6})?\\z"_s);
    if (!form.match(colour).hasMatch())
        throw ArchiveError(Words::tr("%1: “%2” is no colour. Write #RRGGBB, or nothing for no colour.")
                               .arg(m_database.path(), colour));
    RecordedStep step(m_database, StepAction::ColourTag, name.simplified());
    m_database.run(u"UPDATE tag SET colour = :colour, row_version = row_version + 1 WHERE id = :id"_s,
                   {{u"id"_s, m_names.existingId(name)}, {u"colour"_s, colour}});
    step.commit();
}

qint64 TagStore::merge(const QString &from, const QString &into)
{
    BulkBackup::takeIfMany(m_database, taggedWith(from));
    RecordedStep step(m_database, StepAction::MergeTags, from.simplified());
    const QString source = m_names.existingId(from);
    const QString target = m_names.existingId(into);
    if (source == target)
        return 0;
    const qint64 changed =
        m_database
            .run(u"INSERT OR IGNORE INTO article_tag (article_id, tag_id, tagged_at) "
                 "SELECT article_id, :target, tagged_at FROM article_tag WHERE tag_id = :source"_s,
                 {{u"source"_s, source}, {u"target"_s, target}})
            .numRowsAffected();
    // A tag below the one that goes must not end below itself.
    m_database.run(u"UPDATE tag SET parent_id = (SELECT parent_id FROM tag WHERE id = :source), "
                   "row_version = row_version + 1 WHERE id = :target AND parent_id = :source"_s,
                   {{u"source"_s, source}, {u"target"_s, target}});
    eraseLifting(source);
    step.commit(changed);
    return changed;
}

void TagStore::erase(const QString &name)
{
    BulkBackup::takeIfMany(m_database, taggedWith(name));
    RecordedStep step(m_database, StepAction::DeleteTag, name.simplified());
    eraseLifting(m_names.existingId(name));
    step.commit();
}

/// Deletes a tag; those below it come to stand where it stood.
void TagStore::eraseLifting(const QString &id)
{
    m_database.run(u"UPDATE tag SET parent_id = (SELECT parent_id FROM tag WHERE id = :id), "
                   "row_version = row_version + 1 WHERE parent_id = :id"_s,
                   oneId(id));
    m_database.run(u"DELETE FROM tag WHERE id = :id"_s, oneId(id));
}

} // namespace jianbao
