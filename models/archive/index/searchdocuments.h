#pragma once

#include "models/search/searchdocument.h"

namespace jianbao
{

class Database;

/// Reads articles as search sees them. Same thread as its database; throws ArchiveError.
class SearchDocuments
{
public:
    explicit SearchDocuments(const Database &database) : m_database(database) {}

    /// Those of `ids` that are articles on a page of a newspaper, in the order of `ids`.
    std::vector<SearchDocument> load(const QStringList &ids) const;

private:
    const Database &m_database;
};

} // namespace jianbao
