#include "bench/ownsearch.h"

#include "models/archive/database.h"
#include "models/archive/sqlitehandle.h"

namespace jianbao
{

OwnSearch::OwnSearch(const Database &database, const QStringList &newestFirst)
    : m_index(database)
    , m_row(sqliteHandle(database.connection()),
            "SELECT page.issue_latest, article.headline, (SELECT group_concat(words, char(10)) FROM "
            "article_paragraph AS part WHERE part.article_id = article.id) FROM article "
            "JOIN page ON page.id = article.page_id WHERE article.id = ?")
{
    for (qsizetype i = 0; i < newestFirst.size(); ++i)
        m_numbers.insert(newestFirst.at(i), newestFirst.size() - i);
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
    const SearchIndex::Page page =
        m_index.page(queryOf(query), SearchIndex::Order::NewestFirst, 0, SearchPeer::newestWanted);
    BenchAnswer answer;
    answer.count = page.total;
    for (const QString &id : page.ids) {
        answer.newest.push_back(m_numbers.value(id));
        m_row.bind(1, id);
        m_row.step();
        answer.bytes += m_row.bytes(0) + m_row.bytes(1) + m_row.bytes(2);
        m_row.reset();
    }
    return answer;
}

} // namespace jianbao
