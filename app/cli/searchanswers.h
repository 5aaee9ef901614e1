#pragma once

#include "app/cli/command.h"
#include "models/archive/index/searchindex.h"
#include "models/archive/pages/articlestore.h"

#include <QJsonArray>

namespace jianbao
{

/// Answers one query after the other on standard output: the number alone, the counts by district, tag,
/// newspaper and year, or the articles of one page of the list. Errors of the archive are thrown.
class SearchAnswers
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::SearchAnswers)
public:
    struct Wanted
    {
        bool countOnly = false;
        bool nameQuery = false; ///< the query and its number of articles stand above its hits
        bool facets = false;    ///< beside the articles in JSON, in their place otherwise
        qsizetype limit = 20;
        qsizetype offset = 0;
        SearchIndex::Order order = SearchIndex::Order::NewestFirst;
    };

    SearchAnswers(const Wanted &wanted, const Database &database, CommandContext &context);

    /// Gives the number of articles that match.
    qsizetype answer(const QString &typed) const;

private:
    void writeFacets(const SearchFacets &facets) const;
    QJsonArray hits(const SearchQuery &query, const QStringList &ids) const;

    const Wanted m_wanted;
    CommandContext &m_context;
    const ArticleStore m_articles;
    const SearchIndex m_index;
};

} // namespace jianbao
