#pragma once

#include "models/archive/handwork/tagnames.h"
#include "models/datatypes/records.h"

namespace jianbao
{

class Database;

/// Tags and which articles carry them. A name is trimmed, not empty, and unique without regard to case and
/// width. Same thread as its database; throws ArchiveError.
class TagStore
{
public:
    explicit TagStore(Database &database);

    QList<Tag> all() const; ///< by name, with numbers of articles
    /// The tags of these articles, by name, with the number of those among them that carry each.
    QList<Tag> carriedBy(const QStringList &articleIds) const;

    /// Each gives the number of articles that changed. Adding a tag that is not there yet makes it.
    qint64 add(const QString &name, const QStringList &articleIds);
    qint64 remove(const QString &name, const QStringList &articleIds);

    void rename(const QString &name, const QString &newName);
    void setColour(const QString &name, const QString &colour);
    /// Articles tagged `from` are tagged `into`; `from` is gone afterwards, and tags below it stand where it
    /// stood.
    qint64 merge(const QString &from, const QString &into);
    /// Tags below it come to stand where it stood.
    void erase(const QString &name);
    /// Takes the tag off if all these articles carry it, else puts it on all; gives the number of changed.
    qint64 toggle(const QString &name, const QStringList &articleIds);

private:
    qint64 taggedWith(const QString &name) const;
    void eraseLifting(const QString &id);

    Database &m_database;
    TagNames m_names;
};

} // namespace jianbao
