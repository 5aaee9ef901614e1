#include "models/archive/handwork/savedsearchstore.h"

#include "models/archive/database/archiveerror.h"
#include "models/archive/database/onecolumn.h"
#include "models/archive/database/tablelookup.h"
#include "models/archive/database/uuidv7.h"
#include "models/archive/undo/recordedstep.h"
#include "models/search/folding.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::SavedSearchStore)
};

/// Deeper nesting than this comes from no person's hand.
constexpr int deepest = 16;

QString lookedUp(const QString &name)
{
    return folded(name.simplified());
}

bool isSavedSearch(const SearchQuery::Node &node)
{
    return node.kind == SearchQuery::Kind::Field && node.field == SearchQuery::Field::Search;
}

} // namespace

QList<SavedSearch> SavedSearchStore::all() const
{
    QList<SavedSearch> searches;
    if (!hasTable(m_database, u"saved_search"_s))
        return searches;
    QSqlQuery query = m_database.run(u"SELECT name, query FROM saved_search ORDER BY folded"_s);
    while (query.next())
        searches.append({query.value(0).toString(), query.value(1).toString()});
    return searches;
}

QString SavedSearchStore::queryOf(const QString &foldedName) const
{
    if (!hasTable(m_database, u"saved_search"_s))
        return {};
    return textOf(
        m_database.run(u"SELECT query FROM saved_search WHERE folded = :name"_s, {{u"name"_s, foldedName}}));
}

void SavedSearchStore::save(const QString &name, const QString &query) const
{
    const QString kept = name.simplified();
    if (kept.isEmpty() || query.trimmed().isEmpty())
        throw ArchiveError(
            Words::tr("%1: a saved search needs a name and a query. Type something to search for first.")
                .arg(m_database.path()));
    if (uses(SearchQuery::parse(query).root(), lookedUp(kept), 0))
        throw ArchiveError(Words::tr("%1: the search “%2” would contain itself. Choose another name.")
                               .arg(m_database.path(), kept));
    RecordedStep step(m_database, StepAction::SaveSearch, kept);
    m_database.run(u"INSERT INTO saved_search (id, name, folded, query, saved_at) "
                   "VALUES (:id, :name, :folded, :query, :now) ON CONFLICT (folded) DO UPDATE SET "
                   "name = :name, query = :query, saved_at = :now, row_version = row_version + 1"_s,
                   {{u"id"_s, UuidV7().next()},
                    {u"name"_s, kept},
                    {u"folded"_s, lookedUp(kept)},
                    {u"query"_s, query.trimmed()},
                    {u"now"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}});
    step.commit();
}

void SavedSearchStore::erase(const QString &name) const
{
    RecordedStep step(m_database, StepAction::DeleteSearch, name.simplified());
    m_database.run(u"DELETE FROM saved_search WHERE folded = :name"_s, {{u"name"_s, lookedUp(name)}});
    step.commit();
}

bool SavedSearchStore::uses(const SearchQuery::Node &node, const QString &foldedName, int depth) const
{
    if (isSavedSearch(node)) {
        const QString used = lookedUp(node.text);
        return used == foldedName || depth >= deepest ||
               uses(SearchQuery::parse(queryOf(used)).root(), foldedName, depth + 1);
    }
    return std::any_of(node.children.cbegin(), node.children.cend(),
                       [&](const SearchQuery::Node &child) { return uses(child, foldedName, depth); });
}

SearchQuery::Node SavedSearchStore::resolved(const SearchQuery::Node &node) const
{
    return resolved(node, {});
}

SearchQuery::Node SavedSearchStore::resolved(const SearchQuery::Node &node, const QStringList &within) const
{
    if (isSavedSearch(node)) {
        const QString name = lookedUp(node.text);
        const QString query = within.contains(name) || within.size() >= deepest ? QString() : queryOf(name);
        return query.isEmpty() ? node
                               : resolved(SearchQuery::parse(query).root(), within + QStringList{name});
    }
    SearchQuery::Node whole = node;
    for (SearchQuery::Node &child : whole.children)
        child = resolved(child, within);
    return whole;
}

} // namespace jianbao
