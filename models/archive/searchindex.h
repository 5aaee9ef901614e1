#pragma once

#include "models/search/searchquery.h"

#include <QStringList>

namespace jianbao
{

class Database;

/// Answers queries exactly: an article is found if, and only if, its text holds the searched strings. Same
/// thread as its database; throws ArchiveError.
class SearchIndex
{
public:
    explicit SearchIndex(const Database &database);

    enum class Order { NewestFirst, OldestFirst, Relevance };

    /// Ids of all articles that match; an empty query matches every article.
    QStringList find(const SearchQuery &query, Order order = Order::NewestFirst) const;

private:
    const Database &m_database;
};

} // namespace jianbao
