#include "models/archive/tagstore.h"

#include "models/archive/archiveerror.h"
#include "models/archive/database.h"
#include "models/archive/jsoncolumns.h"
#include "models/archive/recordedstep.h"
#include "models/archive/uuidv7.h"
#include "models/search/folding.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::TagStore)
};

/// The name as kept: trimmed, one space where several stood.
QString keptName(const Database &database, const QString &name)
{
    const QString kept = name.simplified();
    if (kept.isEmpty())
        throw ArchiveError(
            Words::tr("%1: a tag needs a name. Give at least one character.").arg(database.path()));
    return kept;
}

/// The id of the tag with this name, or empty.
QString tagId(const Database &database, const QString &name)
{
    QSqlQuery query = database.run(QStringLiteral("SELECT id FROM tag WHERE folded = :folded"),
                                   {{QStringLiteral("folded"), folded(keptName(database, name))}});
    return query.next() ? query.value(0).toString() : QString();
}

QString existingTagId(const Database &database, const QString &name)
{
    const QString id = tagId(database, name);
    if (id.isEmpty())
        throw ArchiveError(Words::tr("%1: there is no tag “%2”. List the tags to see their names.")
                               .arg(database.path(), name));
    return id;
}

QString tagIdMadeIfMissing(const Database &database, const QString &name)
{
    const QString id = tagId(database, name);
    if (!id.isEmpty())
        return id;
    const QString made = UuidV7().next();
    const QString kept = keptName(database, name);
    database.run(QStringLiteral("INSERT INTO tag (id, name, folded) VALUES (:id, :name, :folded)"),
                 {{QStringLiteral("id"), made},
                  {QStringLiteral("name"), kept},
                  {QStringLiteral("folded"), folded(kept)}});
    return made;
}

QList<Tag> tagsFrom(QSqlQuery query)
{
    QList<Tag> tags;
    while (query.next())
        tags.append({query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                     query.value(3).toLongLong()});
    return tags;
}

QString selectTags(const QString &rest)
{
    return QStringLiteral("SELECT id, name, colour, "
                          "(SELECT count(*) FROM article_tag WHERE article_tag.tag_id = tag.id) FROM tag ") +
           rest + QStringLiteral(" ORDER BY folded");
}

QVariantMap oneId(const QString &id)
{
    return {{QStringLiteral("id"), id}};
}

} // namespace

TagStore::TagStore(Database &database) : m_database(database) {}

QList<Tag> TagStore::all() const
{
    return tagsFrom(m_database.run(selectTags({})));
}

QList<Tag> TagStore::of(const QString &articleId) const
{
    return tagsFrom(m_database.run(
        selectTags(QStringLiteral("WHERE id IN (SELECT tag_id FROM article_tag WHERE article_id = :id)")),
        oneId(articleId)));
}

qint64 TagStore::add(const QString &name, const QStringList &articleIds)
{
    RecordedStep step(m_database, StepAction::Tag, name.simplified());
    const QString id = tagIdMadeIfMissing(m_database, name);
    const qint64 changed =
        m_database
            .run(QStringLiteral("INSERT OR IGNORE INTO article_tag (article_id, tag_id, tagged_at) "
                                "SELECT article.id, :tag, :now FROM article "
                                "WHERE article.id IN (SELECT value FROM json_each(:articles))"),
                 {{QStringLiteral("tag"), id},
                  {QStringLiteral("now"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                  {QStringLiteral("articles"), jsonOf(articleIds)}})
            .numRowsAffected();
    step.commit(changed);
    return changed;
}

qint64 TagStore::remove(const QString &name, const QStringList &articleIds)
{
    RecordedStep step(m_database, StepAction::Untag, name.simplified());
    const qint64 changed =
        m_database
            .run(QStringLiteral("DELETE FROM article_tag WHERE tag_id = :tag "
                                "AND article_id IN (SELECT value FROM json_each(:articles))"),
                 {{QStringLiteral("tag"), existingTagId(m_database, name)},
                  {QStringLiteral("articles"), jsonOf(articleIds)}})
            .numRowsAffected();
    step.commit(changed);
    return changed;
}

void TagStore::rename(const QString &name, const QString &newName)
{
    RecordedStep step(m_database, StepAction::RenameTag, name.simplified());
    const QString id = existingTagId(m_database, name);
    const QString taken = tagId(m_database, newName);
    if (!taken.isEmpty() && taken != id)
        throw ArchiveError(Words::tr("%1: there is a tag “%2” already. Merge the two tags instead.")
                               .arg(m_database.path(), newName));
    const QString kept = keptName(m_database, newName);
    m_database.run(
        QStringLiteral("UPDATE tag SET name = :name, folded = :folded, row_version = row_version + 1 "
                       "WHERE id = :id"),
        {{QStringLiteral("id"), id},
         {QStringLiteral("name"), kept},
         {QStringLiteral("folded"), folded(kept)}});
    step.commit();
}

void TagStore::setColour(const QString &name, const QString &colour)
{
    static const QRegularExpression form(QStringLiteral("\\A(#[0-9A-Fa-f]{6})?\\z"));
    if (!form.match(colour).hasMatch())
        throw ArchiveError(Words::tr("%1: “%2” is no colour. Write #RRGGBB, or nothing for no colour.")
                               .arg(m_database.path(), colour));
    RecordedStep step(m_database, StepAction::ColourTag, name.simplified());
    m_database.run(
        QStringLiteral("UPDATE tag SET colour = :colour, row_version = row_version + 1 WHERE id = :id"),
        {{QStringLiteral("id"), existingTagId(m_database, name)}, {QStringLiteral("colour"), colour}});
    step.commit();
}

qint64 TagStore::merge(const QString &from, const QString &into)
{
    RecordedStep step(m_database, StepAction::MergeTags, from.simplified());
    const QString source = existingTagId(m_database, from);
    const QString target = existingTagId(m_database, into);
    if (source == target)
        return 0;
    const qint64 changed =
        m_database
            .run(QStringLiteral(
                     "INSERT OR IGNORE INTO article_tag (article_id, tag_id, tagged_at) "
                     "SELECT article_id, :target, tagged_at FROM article_tag WHERE tag_id = :source"),
                 {{QStringLiteral("source"), source}, {QStringLiteral("target"), target}})
            .numRowsAffected();
    m_database.run(QStringLiteral("DELETE FROM tag WHERE id = :id"), oneId(source));
    step.commit(changed);
    return changed;
}

void TagStore::erase(const QString &name)
{
    RecordedStep step(m_database, StepAction::DeleteTag, name.simplified());
    m_database.run(QStringLiteral("DELETE FROM tag WHERE id = :id"), oneId(existingTagId(m_database, name)));
    step.commit();
}

} // namespace jianbao
