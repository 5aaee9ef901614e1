#pragma once

#include "models/archive/index/searchindex.h"
#include "models/archive/pages/articlestore.h"
#include "models/items/roles.h"
#include "models/jobs/searchsession.h"
#include "models/search/snippet.h"

#include <QAbstractListModel>
#include <QCache>

#include <memory>

namespace jianbao
{

class Database;

/// The articles that a query finds, newest first or in another order. 8 bytes are held of each row; what it
/// shows is read when it is asked for, 256 rows at a time. Searching runs off this thread with its own
/// connection and is cancelled by the next one: the rows stay as they are until the newest search has its
/// answer. Lives on the thread of the database.
///
/// Roles: Qt::DisplayRole the headline, IdRole and ArticleIdRole the id, RecordRole the ArticleRow,
/// SnippetRole the Snippet, Qt::AccessibleTextRole headline, source and snippet in one text.
class ArticleListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum { SnippetRole = FirstFreeRole };
    using Order = SearchIndex::Order;

    /// `shared` is that of all searches in this archive.
    ArticleListModel(const Database &database, const std::shared_ptr<SharedSnapshot> &shared,
                     QObject *parent = nullptr);

    /// Starts a search; found() tells when the rows are those of this query.
    void setQuery(const SearchQuery &query);
    const SearchQuery &query() const { return m_query; }
    /// Searches again if the order is another one.
    void setOrder(Order order);
    Order order() const { return m_order; }
    /// Searches again and reads every row anew, after the archive has changed.
    void reload();
    /// Shows the rows with their present tags; searches again only if the query asks for tags.
    void refreshTags();

    /// Every found article, in the order of the rows.
    QStringList articleIds() const { return m_found->ids(0, m_found->size()); }
    QString articleId(int row) const
    {
        return row >= 0 && row < m_found->size() ? m_found->id(row) : QString();
    }
    /// The headline, or words that stand for a missing one.
    static QString headline(const Source &source);
    /// -1 if it is not among the rows.
    int rowOf(const QString &articleId) const { return static_cast<int>(m_found->rowOf(articleId)); }

    /// Dragged articles are their ids, a line each.
    static QString mimeType();
    static QStringList idsIn(const QMimeData &data);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override { return {mimeType()}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

Q_SIGNALS:
    /// The rows are now those of query(); `nanoseconds` is what the search alone took.
    void found(qsizetype count, qint64 nanoseconds);
    void failed(const QString &message);

private:
    void readRowsAnew();
    void show(const std::shared_ptr<const FoundArticles> &articles, bool isSame, qint64 nanoseconds);
    ArticleRow row(int number) const;
    Snippet snippet(int number) const;
    QList<ArticleRow> readPage(int first) const;

    const Database &m_database;
    ArticleStore m_store;
    SearchSession m_search;
    SearchQuery m_query;
    SearchIndex::Order m_order = SearchIndex::Order::NewestFirst;
    std::shared_ptr<const FoundArticles> m_found = std::make_shared<FoundArticles>();
    mutable QCache<int, QList<ArticleRow>> m_pages;
    mutable QCache<QString, Snippet> m_snippets;
};

} // namespace jianbao
