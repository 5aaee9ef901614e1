#pragma once

#include "models/archive/index/searchfacets.h"
#include "models/items/sidebarcontents.h"
#include "models/items/sidebarentry.h"

#include <QCoreApplication>

namespace jianbao
{

/// Puts the contents of a sidebar into groups of entries, each with its term of the query language. Safe from
/// any thread.
class SidebarTree
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::SidebarTree)
public:
    /// The root, nameless, above the groups that have entries. Without contents: the scopes, without counts.
    static std::unique_ptr<SidebarEntry> of(const SidebarContents *contents);

    /// How many articles of a query each term finds.
    static QHash<QString, qint64> countsByTerm(const SearchFacets &facets);
    /// True for a term that countsByTerm() can tell of.
    static bool isCounted(const QString &term);

private:
    static void addScopes(SidebarEntry &group, const SidebarContents *contents);
    static void addSavedSearches(SidebarEntry &group, const QList<SavedSearch> &searches);
    static void addTags(SidebarEntry &group, const QList<Tag> &tags);
    static void addNewspapers(SidebarEntry &group, const QList<IssueCount> &issues);
    static void addYears(SidebarEntry &group, const QList<IssueCount> &issues);
    static void addDistricts(SidebarEntry &group, const SidebarContents &contents);
    static void addNames(SidebarEntry &group, const QString &field, const QList<Count> &names);
    static SidebarEntry &shelf(SidebarEntry &group, qsizetype place, qsizetype count);
};

} // namespace jianbao
