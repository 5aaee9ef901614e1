#pragma once

#include "models/search/searchquery.h"

#include <QList>

namespace jianbao
{

class Database;

/// A search that a person keeps under a name.
struct SavedSearch
{
    QString name;
    QString query; ///< as typed
    bool operator==(const SavedSearch &) const = default;
};

/// Saved searches of an archive. A name is trimmed, not empty, and unique without regard to case and width. A
/// search may use others (search:NAME) at any depth, but never itself. Same thread as its database; throws
/// ArchiveError.
class SavedSearchStore
{
public:
    explicit SavedSearchStore(const Database &database) : m_database(database) {}

    QList<SavedSearch> all() const; ///< by name
    /// Keeps `query` under `name`, in place of what was kept under it.
    void save(const QString &name, const QString &query) const;
    void erase(const QString &name) const;

    /// `node` with what stands behind each search:NAME in its place, at every depth. A name that is not
    /// there, or that would contain itself, stays as it is and finds nothing.
    SearchQuery::Node resolved(const SearchQuery::Node &node) const;

private:
    SearchQuery::Node resolved(const SearchQuery::Node &node, const QStringList &within) const;
    QString queryOf(const QString &foldedName) const;
    bool uses(const SearchQuery::Node &node, const QString &foldedName, int depth) const;

    const Database &m_database;
};

} // namespace jianbao
