#pragma once

#include "models/search/searchquery.h"

#include <QVariantMap>

namespace jianbao
{

/// A search query as SQL over the tables article, page, newspaper and article_search (called `entry`), every
/// typed string bound and none written into the text. Chains are bracketed in halves, so that SQLite's limit
/// on the depth of an expression is never met.
class SearchCondition
{
public:
    explicit SearchCondition(const SearchQuery &query);

    const QString &where() const { return m_where; }
    /// How much an article is about the searched strings: hits in the body, hits in a head line counting five
    /// times.
    const QString &relevance() const { return m_relevance; }
    const QVariantMap &values() const { return m_values; }

private:
    QString sqlOf(const SearchQuery::Node &node);
    QString sqlOfField(const SearchQuery::Node &node);
    QString sqlOfDate(const SearchQuery::Node &node);
    QString balanced(const QStringList &parts, const QString &joint) const;
    /// Binds the folded text and gives its placeholder.
    QString bound(const QString &text);

    QString m_where;
    QString m_relevance;
    QVariantMap m_values;
};

} // namespace jianbao
