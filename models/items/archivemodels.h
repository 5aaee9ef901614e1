#pragma once

#include "models/archive/database/database.h"
#include "models/archive/facts/decisionstore.h"
#include "models/archive/facts/factstore.h"
#include "models/archive/handwork/savedsearchstore.h"
#include "models/archive/pages/articlestore.h"
#include "models/items/archivewatch.h"
#include "models/items/articlefactmodel.h"
#include "models/items/articlelistmodel.h"
#include "models/items/binmodel.h"
#include "models/items/bylinelistmodel.h"
#include "models/items/chartgallerymodel.h"
#include "models/items/highlightmodel.h"
#include "models/items/historymodel.h"
#include "models/items/indicatorlistmodel.h"
#include "models/items/nameregistermodel.h"
#include "models/items/observationseriesmodel.h"
#include "models/items/pagecorrectionmodel.h"
#include "models/items/pagelistmodel.h"
#include "models/items/reviewmodel.h"
#include "models/items/savedchartlistmodel.h"
#include "models/items/scopecounts.h"
#include "models/items/searchadvice.h"
#include "models/items/searchcounts.h"
#include "models/items/sidebarmodel.h"
#include "models/items/taglistmodel.h"
#include "models/items/timelinemodel.h"
#include "models/items/undosteps.h"

#include <functional>

namespace jianbao
{

/// One open archive: its connection, its stores and the models that a window shows. Making one throws
/// ArchiveError if the file cannot be opened; later trouble is told by failed(). Lives on the window's thread
/// and outlives every view of its models.
class ArchiveModels : public QObject
{
    Q_OBJECT
public:
    ArchiveModels(const QString &path, Database::Mode mode);

    QString path() const { return m_database.path(); }
    bool isReadOnly() const { return m_database.isReadOnly(); }
    QString notice() const { return m_database.notice(); }

    ArticleListModel &articles() { return m_articles; }
    ArticleFactModel &facts() { return m_facts; }
    /// The marked passages of the same article.
    HighlightModel &highlights() { return m_highlights; }
    ReviewModel &review() { return m_review; }
    /// The facts of the article in which a reviewed fact stands.
    ArticleFactModel &reviewedArticle() { return m_reviewedArticle; }
    PageListModel &pages() { return m_pages; }
    PageCorrectionModel &page() { return m_page; }
    /// The facts of the article that is laid out.
    ArticleFactModel &correctedArticle() { return m_correctedArticle; }
    UndoSteps &steps() { return m_steps; }
    SidebarModel &sidebar() { return m_sidebar; }
    SearchCounts &searchCounts() { return m_searchCounts; }
    SearchAdvice &searchAdvice() { return m_searchAdvice; }
    TagListModel &tags() { return m_tags; }
    NameRegisterModel &names() { return m_names; }
    BylineListModel &bylines() { return m_bylines; }
    BinModel &bin() { return m_bin; }
    /// The history of the article that showHistory() was asked for last.
    HistoryModel &history() { return m_history; }
    void showHistory(const QString &articleId);
    /// Takes a page out with its articles, as one step; it lies in the bin then.
    void erasePage(const QString &pageId);
    IndicatorListModel &indicators() { return m_indicators; }
    ObservationSeriesModel &series() { return m_series; }
    ChartGalleryModel &gallery() { return m_gallery; }
    SavedChartListModel &savedCharts() { return m_savedCharts; }
    TimelineModel &timeline() { return m_timeline; }

    /// The whole article; one without an id if it cannot be read.
    StoredArticle article(const QString &articleId);
    bool hasArticle(const QString &articleId);
    qint64 articleCount();
    QStringList newspapers();
    QStringList districts();
    /// The strings that a hit of `query` shows marked, those of saved searches in it too.
    QStringList markedStrings(const SearchQuery &query);
    /// Keeps `query` under `name`, or takes that name off; what goes wrong is told by failed().
    void saveSearch(const QString &name, const QString &query);
    void eraseSearch(const QString &name);
    /// Grows with each change of the archive, whoever makes it.
    qint64 dataVersion();
    /// Reads everything anew, after an import.
    void reload();

    /// While off, changes by others are not followed; for work that reloads at its end.
    void setFollowing(bool on);

    /// Decides about facts, all as one step; Verdict::Suggested takes decisions back.
    void decide(const QStringList &factIds, Verdict verdict);

    /// Does work with the models that throws ArchiveError; that is told by failed() then.
    void attempt(const std::function<void()> &work);

Q_SIGNALS:
    /// A person did something, took it back or did it again.
    void stepsChanged();
    /// Tags and decisions of any article may be others than before.
    void handWorkChanged();
    void failed(const QString &message);

private:
    void connectModels();
    void readAll();
    void readFigures();
    void tellDecision();
    void tellPage();
    void tellEverything();
    void refreshTags();
    void refreshSearches(const std::function<void()> &storing);
    void followOthers();
    void readAfterSteps();
    template <typename Question> auto ask(const Question &question);

    Database m_database;
    ArchiveWatch m_watch;
    ArticleStore m_articleStore;
    FactStore m_factStore;
    DecisionStore m_decisionStore;
    SavedSearchStore m_savedSearches;
    UndoSteps m_steps;
    std::shared_ptr<SharedSnapshot> m_snapshot = std::make_shared<SharedSnapshot>();
    ArticleListModel m_articles;
    ArticleFactModel m_facts;
    HighlightModel m_highlights;
    ReviewModel m_review;
    ArticleFactModel m_reviewedArticle;
    PageListModel m_pages;
    PageCorrectionModel m_page;
    ArticleFactModel m_correctedArticle;
    SidebarModel m_sidebar;
    SearchCounts m_searchCounts;
    ScopeCounts m_scopeCounts;
    SearchAdvice m_searchAdvice;
    TagListModel m_tags;
    NameRegisterModel m_names;
    BylineListModel m_bylines;
    BinModel m_bin;
    HistoryModel m_history;
    IndicatorListModel m_indicators;
    ObservationSeriesModel m_series;
    ChartGalleryModel m_gallery;
    SavedChartListModel m_savedCharts;
    TimelineModel m_timeline;
    QTimer m_settling;
};

} // namespace jianbao
