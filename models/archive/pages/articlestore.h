#pragma once

#include "models/datatypes/records.h"

namespace jianbao
{

class Database;

/// Reads articles back. Same thread as its database; throws ArchiveError.
class ArticleStore
{
public:
    explicit ArticleStore(const Database &database);

    /// List rows in the order of `ids`; unknown ids are left out.
    QList<ArticleRow> rows(const QStringList &ids) const;
    /// The whole article with page text, tags and facts. Throws if there is none.
    StoredArticle load(const QString &articleId) const;
    /// The articles about a district, by any of its names: those that `district:` finds, newest first.
    QStringList inDistrict(const QString &district) const;
    /// The articles of a page in its order.
    QStringList onPage(const QString &pageId) const;
    qint64 count() const;

    QList<Count> districts() const;   ///< with the number of articles about each, most first
    QList<Count> indicators() const;  ///< with the number of articles that tell of each, most first
    QList<Count> methods() const;     ///< likewise
    QList<IssueCount> issues() const; ///< newest first
    QList<Count> newspapers() const;

private:
    const Database &m_database;
};

} // namespace jianbao
