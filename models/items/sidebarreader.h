#pragma once

#include "models/archive/searchfacets.h"
#include "models/datatypes/records.h"
#include "models/items/sidebarentry.h"

#include <QCoreApplication>
#include <QHash>

namespace jianbao
{

class ArticleStore;
class NameRegister;
class SavedSearchStore;
class TagStore;

/// Reads from the archive which ways lead into it and under which terms of the query language. Lives on the
/// thread of the database.
class SidebarReader
{
    Q_DECLARE_TR_FUNCTIONS(SidebarReader)
public:
    SidebarReader(const ArticleStore &articles, const TagStore &tags, const SavedSearchStore &searches,
                  const NameRegister &names);

    /// The root, nameless, above the groups that have entries. Throws ArchiveError.
    std::unique_ptr<SidebarEntry> read() const;

    /// How many articles of a query each term finds.
    static QHash<QString, qint64> countsByTerm(const SearchFacets &facets);

private:
    void addScopes(SidebarEntry &group) const;
    void addSavedSearches(SidebarEntry &group) const;
    void addTags(SidebarEntry &group) const;
    void addNewspapers(SidebarEntry &group, const QList<IssueCount> &issues) const;
    void addDistricts(SidebarEntry &group) const;
    static void addYears(SidebarEntry &group, const QList<IssueCount> &issues);

    const ArticleStore &m_articles;
    const TagStore &m_tags;
    const SavedSearchStore &m_searches;
    const NameRegister &m_names;
};

} // namespace jianbao
