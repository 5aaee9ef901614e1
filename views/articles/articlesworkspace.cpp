#include "views/articles/articlesworkspace.h"

#include "models/items/archivemodels.h"
#include "views/articles/articlelistview.h"
#include "views/reader/articlepane.h"
#include "views/reader/readerview.h"
#include "views/sidebar/sidebarview.h"

#include <QDataStream>
#include <QIODevice>
#include <QSplitter>
#include <QVBoxLayout>

namespace jianbao
{

ArticlesWorkspace::ArticlesWorkspace(ArchiveModels &archive, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_archive(archive)
    , m_sidebar(new SidebarView(archive.sidebar(), theme))
    , m_list(new ArticleListView(archive.articles(), theme))
    , m_pane(new ArticlePane(archive, theme))
    , m_splitter(new QSplitter)
{
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_pane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setSizes({220, 360, 840});
    m_sidebar->setMinimumWidth(160);
    m_list->setMinimumWidth(240);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);

    connect(m_sidebar, &SidebarView::queryWanted, this, &ArticlesWorkspace::queryWanted);
    connect(m_list, &ArticleListView::selectionMoved, this, [this] {
        m_opened.clear();
        showSelected();
    });
    connect(m_list, &ArticleListView::favouriteWanted, this, [this](int key) {
        if (!m_archive.isReadOnly())
            m_archive.tags().toggleFavourite(key, m_list->selectedArticles());
    });
    connect(&archive, &ArchiveModels::handWorkChanged, m_pane, &ArticlePane::refreshFacts);
    connect(&archive.articles(), &ArticleListModel::found, this, &ArticlesWorkspace::tellEmptiness);
    showSelected();
}

void ArticlesWorkspace::setTheme(const Theme &theme)
{
    m_sidebar->setTheme(theme);
    m_list->setTheme(theme);
    m_pane->setTheme(theme);
}

void ArticlesWorkspace::setQuery(const QString &typed)
{
    const SearchQuery query = SearchQuery::parse(typed);
    m_sidebar->setTyped(typed);
    m_pane->reader().setMarkedStrings(query.markedStrings());
    m_archive.articles().setQuery(query);
}

void ArticlesWorkspace::showQuote(const QString &articleId, Span page)
{
    m_list->selectArticle(articleId);
    m_opened = articleId;
    showSelected();
    m_pane->showQuote(page);
}

void ArticlesWorkspace::showSelected()
{
    if (!m_opened.isEmpty())
        m_pane->setArticle(m_opened, {m_opened});
    else if (const QStringList selected = m_list->selectedArticles(); selected.isEmpty())
        m_pane->setArticle({}, {});
    else
        m_pane->setArticle(selected.contains(m_list->currentArticle()) ? m_list->currentArticle()
                                                                       : selected.first(),
                           selected);
}

void ArticlesWorkspace::tellEmptiness()
{
    const SearchQuery &query = m_archive.articles().query();
    if (query.isEmpty())
        m_list->setEmptyText(tr("No articles yet"), tr("Drop pages here or press Ctrl+I."));
    else
        m_list->setEmptyText(tr("Nothing found for “%1”").arg(query.typed()),
                             tr("Try fewer words. Escape in the search field shows all articles."));
}

QByteArray ArticlesWorkspace::saveLayout() const
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream << m_splitter->saveState() << m_pane->splitter().saveState();
    return layout;
}

void ArticlesWorkspace::restoreLayout(const QByteArray &layout)
{
    QByteArray outer;
    QByteArray inner;
    QDataStream stream(layout);
    stream >> outer >> inner;
    m_splitter->restoreState(outer);
    m_pane->splitter().restoreState(inner);
}

} // namespace jianbao
