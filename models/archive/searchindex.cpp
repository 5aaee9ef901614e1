#include "models/archive/searchindex.h"

#include "models/archive/database.h"
#include "models/archive/searchcondition.h"
#include "models/archive/sourcecolumns.h"

namespace jianbao
{

namespace
{

QString orderSql(SearchIndex::Order order, const SearchCondition &condition)
{
    const QString place = QStringLiteral("page.file_name, page.id, article.ordinal, article.id");
    const QString newest = QStringLiteral("page.issue_latest IS NULL, page.issue_latest DESC, ") + place;
    switch (order) {
    case SearchIndex::Order::NewestFirst:
        return newest;
    case SearchIndex::Order::OldestFirst:
        return QStringLiteral("page.issue_latest IS NULL, page.issue_latest, ") + place;
    case SearchIndex::Order::Relevance:
        return condition.relevance() + QStringLiteral(" DESC, ") + newest;
    }
    Q_UNREACHABLE();
}

} // namespace

SearchIndex::SearchIndex(const Database &database) : m_database(database) {}

QStringList SearchIndex::find(const SearchQuery &query, Order order) const
{
    const SearchCondition condition(query);
    const QString orderBy = orderSql(order, condition);
    QSqlQuery result =
        m_database.run(QStringLiteral("SELECT article.id FROM article ") + sourceJoins() +
                           QStringLiteral("JOIN article_search AS entry ON entry.article_id = article.id "
                                          "WHERE ") +
                           condition.where() + QStringLiteral(" ORDER BY ") + orderBy,
                       condition.values());
    QStringList ids;
    while (result.next())
        ids.append(result.value(0).toString());
    return ids;
}

} // namespace jianbao
