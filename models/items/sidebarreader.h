#pragma once

#include "models/archive/articlestore.h"
#include "models/archive/nameregister.h"
#include "models/archive/savedsearchstore.h"
#include "models/archive/searchfacets.h"
#include "models/archive/tagstore.h"
#include "models/items/sidebarentry.h"

#include <QCoreApplication>
#include <QHash>

namespace jianbao
{

/// Reads from the archive which ways lead into it and under which terms of the query language. Lives on the
/// thread of the database.
class SidebarReader
{
    Q_DECLARE_TR_FUNCTIONS(SidebarReader)
public:
    explicit SidebarReader(Database &database);

    /// The root, nameless, above the groups that have entries, as the archive is at one moment. Throws
    /// ArchiveError.
    std::unique_ptr<SidebarEntry> read() const;
    /// What stands there before an archive was read: the scopes, without counts.
    static std::unique_ptr<SidebarEntry> unread();

    /// How many articles of a query each term finds.
    static QHash<QString, qint64> countsByTerm(const SearchFacets &facets);

private:
    static void addScopes(SidebarEntry &group, std::optional<qint64> articles);
    void addSavedSearches(SidebarEntry &group) const;
    void addTags(SidebarEntry &group) const;
    static void addNewspapers(SidebarEntry &group, const QList<IssueCount> &issues);
    void addDistricts(SidebarEntry &group) const;
    static void addYears(SidebarEntry &group, const QList<IssueCount> &issues);

    const Database &m_database;
    ArticleStore m_articles;
    TagStore m_tags;
    SavedSearchStore m_searches;
    NameRegister m_names;
};

} // namespace jianbao
