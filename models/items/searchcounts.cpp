#include "models/items/searchcounts.h"

#include "models/archive/index/searchindex.h"

namespace jianbao
{

SearchCounts::SearchCounts(const QString &archivePath, const std::shared_ptr<SharedSnapshot> &shared,
                           QObject *parent)
    : QObject(parent), m_session(archivePath, shared)
{
    connect(&m_session, &SearchSession::failed, this, &SearchCounts::failed);
}

void SearchCounts::setQuery(const SearchQuery &query)
{
    m_session.ask([this, query](const SearchIndex &index, const CancelFlag &cancelled) {
        std::optional<SearchFacets> facets;
        if (!query.isEmpty())
            facets = index.facets(query, cancelled);
        return [this, facets] { Q_EMIT counted(facets); };
    });
}

} // namespace jianbao
