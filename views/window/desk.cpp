#include "views/window/desk.h"

#include "models/items/archivemodels.h"
#include "views/articles/articlesworkspace.h"
#include "views/charts/indicatorworkspace.h"
#include "views/export/articlepaper.h"
#include "views/pages/pagesworkspace.h"
#include "views/reader/articlepane.h"
#include "views/reader/readerview.h"
#include "views/review/reviewworkspace.h"
#include "views/search/querychips.h"
#include "views/search/searchbar.h"
#include "views/search/searchcompleter.h"
#include "views/sidebar/sidebarview.h"
#include "views/style/icons.h"
#include "views/timeline/timelineworkspace.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace jianbao
{

Desk::Desk(ArchiveModels &archive, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_archive(archive)
    , m_tabs(new QTabBar)
    , m_search(new SearchBar(theme))
    , m_chips(new QueryChips(theme))
    , m_workspaces(new QStackedWidget)
    , m_articles(new ArticlesWorkspace(archive, theme))
    , m_indicators(new IndicatorWorkspace(archive, theme))
    , m_timeline(new TimelineWorkspace(archive.timeline(), theme))
    , m_timelineSidebar(new SidebarView(archive.sidebar(), theme))
    , m_review(new ReviewWorkspace(archive, theme))
    , m_pages(new PagesWorkspace(archive, theme))
{
    m_timeline->setSidebar(m_timelineSidebar);
    m_timeline->setDecidable(!archive.isReadOnly());
    m_timeline->setCorrectable(true);
    m_search->setSearchCompleter(
        new SearchCompleter(archive.sidebar(), archive.articles(), archive.bylines(), m_search));
    m_chips->setSavingAllowed(!archive.isReadOnly());
    layOut();
    connectSearch();
    connectWorkspaces();
    setTheme(theme);
}

void Desk::layOut()
{
    m_tabs->addTab(tr("Articles"));
    m_tabs->addTab(tr("Indicators"));
    m_tabs->addTab(tr("Timeline"));
    m_tabs->addTab(tr("Review"));
    m_tabs->addTab(tr("Pages"));
    m_tabs->setAccessibleName(tr("Workspaces"));
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (QWidget *workspace : {static_cast<QWidget *>(m_articles), static_cast<QWidget *>(m_indicators),
                               static_cast<QWidget *>(m_timeline), static_cast<QWidget *>(m_review),
                               static_cast<QWidget *>(m_pages)})
        m_workspaces->addWidget(workspace);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 6, 8, 6);
    top->addWidget(m_tabs);
    top->addStretch(1);
    top->addWidget(m_search, 2);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(top);
    whole->addWidget(m_chips);
    whole->addWidget(m_workspaces, 1);
}

void Desk::connectSearch()
{
    connect(m_search, &SearchBar::queryTyped, this, &Desk::search);
    connect(m_chips, &QueryChips::queryWanted, m_search, &SearchBar::setQuery);
    connect(m_chips, &QueryChips::savingWanted, this, &Desk::askForSearchName);
    for (const SidebarView *sidebar : {&m_articles->sidebar(), m_timelineSidebar}) {
        connect(sidebar, &SidebarView::searchErasureWanted, &m_archive, &ArchiveModels::eraseSearch);
        connect(sidebar, &SidebarView::profileWanted, this, &Desk::profileWanted);
    }
    connect(m_articles, &ArticlesWorkspace::queryWanted, m_search, &SearchBar::setQuery);
    connect(m_timelineSidebar, &SidebarView::queryWanted, m_search, &SearchBar::setQuery);
    connect(&m_archive.articles(), &ArticleListModel::found, this, &Desk::narrowTimeline);
}

void Desk::connectWorkspaces()
{
    connect(m_tabs, &QTabBar::currentChanged, m_workspaces, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] { Q_EMIT workspaceChanged(workspace()); });
    connect(m_tabs, &QTabBar::currentChanged, this, &Desk::narrowTimeline);
    connect(m_indicators, &IndicatorWorkspace::sentenceRequested, this, &Desk::showQuote);
    connect(m_timeline, &TimelineWorkspace::sentenceRequested, this, &Desk::showQuote);
    connect(m_timeline, &TimelineWorkspace::decisionRequested, &m_archive, &ArchiveModels::decide);
    connect(m_timeline, &TimelineWorkspace::correctionRequested, this, &Desk::correct);
    connect(m_review, &ReviewWorkspace::visitEnded, this, [this] { setWorkspace(Timeline); });
    connect(m_review, &ReviewWorkspace::news, this, &Desk::news);
    connect(m_pages, &PagesWorkspace::news, this, &Desk::news);
}

void Desk::setTheme(const Theme &theme)
{
    m_search->setTheme(theme);
    m_chips->setTheme(theme);
    m_articles->setTheme(theme);
    m_indicators->setTheme(theme);
    m_timeline->setTheme(theme);
    m_timelineSidebar->setTheme(theme);
    m_review->setTheme(theme);
    m_pages->setTheme(theme);
    const QStringList icons{u"articles"_s, u"indicators"_s, u"timeline"_s, u"review"_s, u"pages"_s};
    for (int tab = 0; tab < icons.size(); ++tab)
        m_tabs->setTabIcon(tab, lineIcon(icons.at(tab), theme));
}

void Desk::setWorkspace(Workspace workspace)
{
    m_tabs->setCurrentIndex(workspace);
}

Desk::Workspace Desk::workspace() const
{
    return static_cast<Workspace>(m_tabs->currentIndex());
}

void Desk::search(const QString &typed)
{
    if (workspace() != Timeline)
        setWorkspace(Articles);
    m_chips->setQuery(typed);
    m_articles->setQuery(typed);
    m_timelineSidebar->setTyped(typed);
}

/// The timeline shows the events of the found articles.
void Desk::narrowTimeline()
{
    if (workspace() != Timeline)
        return;
    const ArticleListModel &articles = m_archive.articles();
    if (articles.query().isEmpty()) {
        m_timeline->setArticles({});
        return;
    }
    const QStringList found = articles.articleIds();
    m_timeline->setArticles(QSet<QString>(found.cbegin(), found.cend()));
}

/// The form stands in the review, which comes back here when it is done.
void Desk::correct(const StoredEvent &event)
{
    setWorkspace(Review);
    m_review->correctFact({event.id, event.fact, event.source, event.verdict, event.quoteHolds});
}

void Desk::askForSearchName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save search"));
    dialog->setLabelText(tr("Name of the search “%1”:").arg(m_search->text()));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, query = m_search->text()](const QString &name) { m_archive.saveSearch(name, query); });
    dialog->open();
}

void Desk::showQuote(const QString &articleId, Span page)
{
    setWorkspace(Articles);
    m_articles->showQuote(articleId, page);
}

bool Desk::exportPdf(const QString &path, QString *problem)
{
    switch (workspace()) {
    case Indicators:
        return m_indicators->exportPdf(path, problem);
    case Timeline:
        return m_timeline->exportPdf(path, problem);
    case Articles:
        return exportArticle(path, problem);
    case Review:
    case Pages:
        *problem = tr("Choose an article, a chart or the timeline first: these are exported as PDF.");
        return false;
    }
    Q_UNREACHABLE();
}

bool Desk::exportArticle(const QString &path, QString *problem)
{
    if (m_articles->pane().articleId().isEmpty()) {
        *problem = tr("Choose an article first.");
        return false;
    }
    return ArticlePaper(m_articles->pane().reader().articleText()).writePdf(path, problem);
}

QString Desk::exportName() const
{
    return workspace() == Articles ? ArticlePaper(m_articles->pane().reader().articleText()).title()
                                   : QString();
}

} // namespace jianbao
