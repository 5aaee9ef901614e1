#include "bench/ownsearch.h"

#include "models/archive/database/database.h"
#include "models/archive/database/readtransaction.h"
#include "models/archive/database/sqlitehandle.h"

namespace jianbao
{

OwnSearch::OwnSearch(const Database &database)
    : m_database(database)
    , m_index(database)
    , m_row(sqliteHandle(database.connection()),
            "SELECT headline, part.words FROM article CROSS JOIN article_paragraph AS part "
            "ON part.article_id = article.id WHERE article.id = ?")
{
    m_index.count({});
}

SearchQuery OwnSearch::queryOf(const BenchQuery &query)
{
    QStringList quoted;
    for (const QString &string : query.strings)
        quoted.append(u'"' + string + u'"');
    return SearchQuery::parse(quoted.join(u' '));
}

BenchAnswer OwnSearch::answer(const BenchQuery &query)
{
    const ReadTransaction moment(m_database);
    const SearchIndex::Page page =
        m_index.page(queryOf(query), SearchIndex::Order::NewestFirst, 0, SearchPeer::newestWanted);
    BenchAnswer answer;
    answer.count = page.total;
    answer.newest = page.ids;
    for (const QString &id : page.ids) {
        m_row.bind(1, id);
        while (m_row.step())
            answer.bytes += m_row.bytes(0) + m_row.bytes(1);
        m_row.reset();
    }
    return answer;
}

} // namespace jianbao
