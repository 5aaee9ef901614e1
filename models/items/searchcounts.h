#pragma once

#include "models/archive/index/searchfacets.h"
#include "models/jobs/searchsession.h"
#include "models/search/searchquery.h"

#include <optional>

namespace jianbao
{

/// Counts, off the window's thread, how many of the articles that a query finds are in each district, tag,
/// newspaper and year. A newer query outdates the one before. Lives on the window's thread.
class SearchCounts : public QObject
{
    Q_OBJECT
public:
    /// `shared` is that of all searches in this archive.
    SearchCounts(const QString &archivePath, const std::shared_ptr<SharedSnapshot> &shared,
                 QObject *parent = nullptr);

    /// An empty query has no counts of its own: counted() then tells none.
    void setQuery(const SearchQuery &query);

Q_SIGNALS:
    void counted(const std::optional<jianbao::SearchFacets> &facets);
    void failed(const QString &message);

private:
    SearchSession m_session;
};

} // namespace jianbao
