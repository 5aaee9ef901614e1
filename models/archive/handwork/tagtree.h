#pragma once

#include "models/archive/handwork/tagnames.h"
#include "models/datatypes/tagentry.h"

namespace jianbao
{

class Database;

/// How people arrange their tags: as a tree, with descriptions and keys. Each call is one step. Tags are
/// named as TagStore names them. Same thread as its database; throws ArchiveError and then changes nothing.
class TagTree
{
public:
    explicit TagTree(Database &database);

    /// Makes a tag below `parent`, or at the top if that is empty; throws if the name is taken.
    void make(const QString &name, const QString &parent);
    /// Puts a tag with all below it under `parent`, or at the top; throws if that lies below the tag itself.
    void move(const QString &name, const QString &parent);
    void describe(const QString &name, const QString &description);
    /// The key 1 to 9 belongs to this tag alone afterwards; 0 takes its key away.
    void setFavourite(const QString &name, int key);
    /// Takes in a whole tree: tags that are not there yet are made, the others are moved, coloured and
    /// described as the lines say; what a line leaves empty stays. Gives the number of lines.
    qint64 takeIn(const QList<TagEntry> &entries);

private:
    void put(const QString &id, const QString &parentId) const;
    void set(const QString &id, const QString &column, const QVariant &value) const;

    Database &m_database;
    TagNames m_names;
};

} // namespace jianbao
