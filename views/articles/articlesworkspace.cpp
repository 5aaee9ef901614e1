#include "views/articles/articlesworkspace.h"

#include "models/items/archivemodels.h"
#include "views/articles/articlelistview.h"
#include "views/articles/orderbutton.h"
#include "views/reader/articlepane.h"
#include "views/reader/readerview.h"
#include "views/search/suggestionlist.h"
#include "views/sidebar/queryterms.h"
#include "views/sidebar/sidebarview.h"

#include <QDataStream>
#include <QEvent>
#include <QIODevice>
#include <QSplitter>
#include <QVBoxLayout>

namespace jianbao
{

namespace
{

constexpr int narrowestSidebar = 130;
constexpr int narrowestList = 160;

} // namespace

ArticlesWorkspace::ArticlesWorkspace(ArchiveModels &archive, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_archive(archive)
    , m_sidebar(new SidebarView(archive.sidebar(), theme))
    , m_order(new OrderButton)
    , m_suggestions(new SuggestionList)
    , m_list(new ArticleListView(archive.articles(), theme))
    , m_pane(new ArticlePane(archive, theme))
    , m_splitter(new QSplitter)
    , m_reading(new QSplitter)
{
    m_splitter->addWidget(m_sidebar);
    auto *found = new QWidget;
    auto *foundColumn = new QVBoxLayout(found);
    foundColumn->setContentsMargins(0, 0, 0, 0);
    foundColumn->setSpacing(0);
    foundColumn->addWidget(m_order, 0, Qt::AlignRight);
    foundColumn->addWidget(m_suggestions);
    foundColumn->addWidget(m_list, 1);
    m_reading->addWidget(found);
    m_reading->addWidget(m_pane);
    m_reading->setChildrenCollapsible(false);
    m_reading->setHandleWidth(1);
    m_reading->setStretchFactor(1, 1);
    m_reading->setSizes({280, 920});
    m_splitter->addWidget(m_reading);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({220, 1200});
    m_sidebar->setMinimumWidth(narrowestSidebar);
    m_list->setMinimumWidth(narrowestList);
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
    connect(&archive.tags(), &TagListModel::changed, this,
            [this] { m_archive.searchCounts().setQuery(m_archive.articles().query()); });
    connect(&archive.articles(), &ArticleListModel::found, this, &ArticlesWorkspace::followResult);
    connect(&archive.searchAdvice(), &SearchAdvice::advised, m_suggestions, &SuggestionList::setSuggestions);
    connect(m_order, &OrderButton::orderWanted, &archive.articles(), &ArticleListModel::setOrder);
    connect(m_suggestions, &SuggestionList::queryWanted, this, &ArticlesWorkspace::queryWanted);
    showSelected();
}

void ArticlesWorkspace::setTheme(const Theme &theme)
{
    m_sidebar->setTheme(theme);
    m_list->setTheme(theme);
    m_pane->setTheme(theme);
}

int ArticlesWorkspace::widthOfSidebar() const
{
    return m_sidebar->minimumWidth() + m_splitter->handleWidth();
}

QSize ArticlesWorkspace::minimumSizeHint() const
{
    const QSize least = QWidget::minimumSizeHint();
    return m_sidebar->isHidden() ? least : least - QSize(widthOfSidebar(), 0);
}

bool ArticlesWorkspace::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        m_sidebar->setVisible(width() >= m_reading->minimumSizeHint().width() + widthOfSidebar());
    return handled;
}

void ArticlesWorkspace::setQuery(const QString &typed)
{
    const SearchQuery query = SearchQuery::parse(typed);
    m_sidebar->setTyped(typed);
    m_pane->reader().setMarkedStrings(m_archive.markedStrings(query));
    m_archive.articles().setQuery(query);
}

void ArticlesWorkspace::setReaderPlace(Preferences::ReaderPlace place)
{
    const bool below = place == Preferences::ReaderPlace::Below;
    m_reading->setOrientation(below ? Qt::Vertical : Qt::Horizontal);
    m_pane->setVisible(place != Preferences::ReaderPlace::Off);
}

void ArticlesWorkspace::restoreArticle(const QString &articleId, qsizetype place)
{
    m_awaited = articleId;
    m_awaitedPlace = place;
    if (m_archive.articles().rowOf(articleId) >= 0)
        openAwaited();
}

void ArticlesWorkspace::openAwaited()
{
    if (m_awaited.isEmpty())
        return;
    m_list->selectArticle(m_awaited);
    m_awaited.clear();
    m_pane->reader().goTo(m_awaitedPlace);
}

void ArticlesWorkspace::showQuote(const QString &articleId, Span page)
{
    m_pane->show(); // also where the reader is off
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

void ArticlesWorkspace::followResult(qsizetype count)
{
    const SearchQuery &query = m_archive.articles().query();
    m_archive.searchCounts().setQuery(query);
    m_archive.searchAdvice().ask(count > 0 ? QStringList() : QueryTerms(query.typed()).terms());
    tellEmptiness();
    openAwaited();
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
    stream << m_splitter->saveState() << m_pane->splitter().saveState() << m_reading->saveState()
           << static_cast<qint32>(m_order->order());
    return layout;
}

void ArticlesWorkspace::restoreLayout(const QByteArray &layout)
{
    QByteArray outer;
    QByteArray inner;
    QByteArray reading;
    qint32 order = 0; // a layout saved before there was a choice has none
    QDataStream stream(layout);
    stream >> outer >> inner >> reading >> order;
    m_order->choose(static_cast<ArticleListModel::Order>(order));
    m_splitter->restoreState(outer);
    m_pane->splitter().restoreState(inner);
    const Qt::Orientation orientation = m_reading->orientation();
    m_reading->restoreState(reading);
    m_reading->setOrientation(orientation);
}

} // namespace jianbao
