#pragma once

#include "models/datatypes/records.h"
#include "models/items/profile.h"
#include "views/style/theme.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace jianbao
{

class ArchiveModels;
class ArticlesWorkspace;
class IndicatorWorkspace;
class PagesWorkspace;
class ReviewWorkspace;
class QueryChips;
class SearchBar;
class SidebarView;
class TimelineWorkspace;

/// One open archive at work: the workspaces as tabs and the search field above them. A search leads to the
/// articles, or narrows the timeline while that is shown; a sentence that a chart or the timeline asks for is
/// opened there.
class Desk : public QWidget
{
    Q_OBJECT
public:
    enum Workspace { Articles, Indicators, Timeline, Review, Pages };

    Desk(ArchiveModels &archive, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setWorkspace(Workspace workspace);
    Workspace workspace() const;

    SearchBar &searchBar() { return *m_search; }
    ArticlesWorkspace &articles() { return *m_articles; }

    ReviewWorkspace &review() { return *m_review; }
    PagesWorkspace &pages() { return *m_pages; }
    TimelineWorkspace &timeline() { return *m_timeline; }

    /// Opens an article at these words of its page.
    void showQuote(const QString &articleId, Span page);
    /// Writes the article, chart or timeline that is shown; false with `problem` told if that fails or
    /// nothing is shown.
    bool exportPdf(const QString &path, QString *problem);
    /// A name for that file, without an ending; empty if none suggests itself.
    QString exportName() const;

Q_SIGNALS:
    /// Everything about a district, indicator or method.
    void profileWanted(jianbao::Profile::Kind kind, const QString &name);
    void workspaceChanged(jianbao::Desk::Workspace workspace);
    /// One line for the status bar.
    void news(const QString &message);

private:
    void layOut();
    void connectSearch();
    void connectWorkspaces();
    void search(const QString &typed);
    void narrowTimeline();
    void correct(const StoredEvent &event);
    bool exportArticle(const QString &path, QString *problem);
    void askForSearchName();

    ArchiveModels &m_archive;
    QTabBar *m_tabs;
    SearchBar *m_search;
    QueryChips *m_chips;
    QStackedWidget *m_workspaces;
    ArticlesWorkspace *m_articles;
    IndicatorWorkspace *m_indicators;
    TimelineWorkspace *m_timeline;
    SidebarView *m_timelineSidebar;
    ReviewWorkspace *m_review;
    PagesWorkspace *m_pages;
};

} // namespace jianbao
