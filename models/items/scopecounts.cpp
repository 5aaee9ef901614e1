#include "models/items/scopecounts.h"

#include "models/archive/index/searchindex.h"
#include "models/items/articlelistmodel.h"
#include "models/items/sidebarmodel.h"

namespace jianbao
{

namespace
{

constexpr int settlingMilliseconds = 200;

/// What both find.
SearchQuery both(const SearchQuery &query, const QString &term)
{
    const SearchQuery further = SearchQuery::parse(term);
    if (query.isEmpty())
        return further;
    SearchQuery::Node node;
    node.kind = SearchQuery::Kind::And;
    node.children = {query.root(), further.root()};
    return further.meaning(node);
}

} // namespace

ScopeCounts::ScopeCounts(const QString &archivePath, const std::shared_ptr<SharedSnapshot> &shared,
                         SidebarModel &sidebar, const ArticleListModel &articles, QObject *parent)
    : QObject(parent), m_sidebar(sidebar), m_articles(articles), m_session(archivePath, shared)
{
    m_due.setSingleShot(true);
    m_due.setInterval(settlingMilliseconds);
    connect(&m_due, &QTimer::timeout, this, &ScopeCounts::count);
    connect(&m_session, &SearchSession::failed, this, &ScopeCounts::failed);
    connect(&sidebar, &SidebarModel::modelReset, this, &ScopeCounts::countSoon);
    connect(&articles, &ArticleListModel::found, this, &ScopeCounts::countSoon);
}

void ScopeCounts::countSoon()
{
    m_due.start();
}

void ScopeCounts::count()
{
    if (m_sidebar.articleCount().value_or(mostArticles + 1) > mostArticles)
        return m_sidebar.setTermCounts({});
    m_session.ask([this, query = m_articles.query(), terms = m_sidebar.termsToCount()](
                      const SearchIndex &index, const CancelFlag &cancelled) -> std::function<void()> {
        QHash<QString, qint64> byTerm;
        for (const QString &term : terms) {
            if (cancelled.isCancelled())
                return {};
            byTerm.insert(
                term, index.page(both(query, term), SearchIndex::Order::NewestFirst, 0, 0, cancelled).total);
        }
        return [this, byTerm] { m_sidebar.setTermCounts(byTerm); };
    });
}

} // namespace jianbao
