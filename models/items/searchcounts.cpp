#include "models/items/searchcounts.h"

#include "models/archive/database.h"
#include "models/archive/searchindex.h"

namespace jianbao
{

SearchCounts::SearchCounts(const QString &archivePath, QObject *parent)
    : QObject(parent), m_archivePath(archivePath)
{
    connect(&m_job, &JobTracker::failed, this, &SearchCounts::failed);
}

void SearchCounts::setQuery(const SearchQuery &query)
{
    m_job.start([this, query, earlier = m_snapshot,
                 path = m_archivePath](const CancelFlag &cancelled) -> std::function<void()> {
        if (query.isEmpty())
            return [this] { Q_EMIT counted(std::nullopt); };
        const Database connection(path, Database::Mode::ReadOnly);
        const SearchIndex index(connection, earlier);
        if (cancelled.isCancelled())
            return [] {};
        const SearchFacets facets = index.facets(query);
        return [this, facets, snapshot = index.snapshot()] {
            m_snapshot = snapshot;
            Q_EMIT counted(facets);
        };
    });
}

} // namespace jianbao
