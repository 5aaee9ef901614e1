#include "models/items/archivemodels.h"

#include "models/archive/pages/pagestore.h"
#include "models/items/attempt.h"

namespace jianbao
{

namespace
{

/// Charts and timeline follow when a person pauses, not after each key.
constexpr int settlingMilliseconds = 500;

QStringList namesOf(const QList<Count> &counts)
{
    QStringList names;
    for (const Count &count : counts)
        names.append(count.name);
    return names;
}

} // namespace

ArchiveModels::ArchiveModels(const QString &path, Database::Mode mode)
    : m_database(path, mode)
    , m_watch(m_database)
    , m_articleStore(m_database)
    , m_factStore(m_database)
    , m_decisionStore(m_database)
    , m_savedSearches(m_database)
    , m_steps(m_database)
    , m_articles(m_database, m_snapshot)
    , m_facts(m_database)
    , m_highlights(m_database)
    , m_review(m_database)
    , m_reviewedArticle(m_database)
    , m_pages(m_database)
    , m_page(m_database)
    , m_correctedArticle(m_database)
    , m_sidebar(path)
    , m_searchCounts(path, m_snapshot)
    , m_scopeCounts(path, m_snapshot, m_sidebar, m_articles)
    , m_searchAdvice(path, m_snapshot)
    , m_tags(m_database)
    , m_names(m_database)
    , m_bylines(path)
    , m_bin(m_database)
    , m_history(m_database)
    , m_indicators(m_database)
    , m_series(m_database)
    , m_gallery(path)
    , m_savedCharts(m_database)
    , m_timeline(m_database)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingMilliseconds);
    connectModels();
    readAll();
    setFollowing(true);
}

void ArchiveModels::connectModels()
{
    const auto tellFailuresOf = [this](auto &...models) {
        (connect(&models, &std::decay_t<decltype(models)>::failed, this, &ArchiveModels::failed), ...);
    };
    tellFailuresOf(m_articles, m_facts, m_highlights, m_review, m_pages, m_page, m_sidebar, m_searchCounts,
                   m_scopeCounts, m_steps, m_tags, m_names, m_bylines, m_bin, m_indicators, m_timeline,
                   m_watch);
    connect(&m_searchCounts, &SearchCounts::counted, &m_sidebar, &SidebarModel::setCounts);
    connect(this, &ArchiveModels::stepsChanged, &m_scopeCounts, &ScopeCounts::countSoon);
    connect(this, &ArchiveModels::handWorkChanged, &m_scopeCounts, &ScopeCounts::countSoon);
    connect(&m_facts, &ArticleFactModel::decided, &m_timeline, &TimelineModel::reloadLater);
    connect(&m_tags, &TagListModel::changed, this, &ArchiveModels::refreshTags);
    connect(&m_tags, &TagListModel::changed, this, &ArchiveModels::stepsChanged);
    connect(&m_sidebar, &SidebarModel::articlesDropped, &m_tags, &TagListModel::add);
    connect(&m_facts, &ArticleFactModel::decided, this, &ArchiveModels::stepsChanged);
    connect(&m_series, &ObservationSeriesModel::chosen, this, &ArchiveModels::stepsChanged);
    connect(&m_savedCharts, &SavedChartListModel::changed, this, &ArchiveModels::stepsChanged);
    connect(&m_facts, &ArticleFactModel::decided, &m_review, &ReviewModel::reload);
    connect(&m_review, &ReviewModel::decided, this, &ArchiveModels::tellDecision);
    connect(&m_page, &PageCorrectionModel::failed, this, [this] { setFollowing(true); });
    connect(&m_page, &PageCorrectionModel::stored, this, &ArchiveModels::tellPage);
    connect(&m_highlights, &HighlightModel::changed, &m_tags, &TagListModel::refresh);
    connect(&m_steps, &UndoSteps::taken, this, &ArchiveModels::readAfterSteps);
    connect(&m_bin, &BinModel::restored, this, &ArchiveModels::tellEverything);
    connect(&m_names, &NameRegisterModel::decided, this, &ArchiveModels::tellEverything);
    connect(&m_watch, &ArchiveWatch::changedElsewhere, this, &ArchiveModels::followOthers);
    connect(&m_settling, &QTimer::timeout, this, &ArchiveModels::readFigures);
}

/// What a store answers; an empty answer if it cannot, which is told by failed().
template <typename Question> auto ArchiveModels::ask(const Question &question)
{
    decltype(question()) answer{};
    attempt([&] { answer = question(); });
    return answer;
}

StoredArticle ArchiveModels::article(const QString &articleId)
{
    return ask([&] { return m_articleStore.load(articleId); });
}

bool ArchiveModels::hasArticle(const QString &articleId)
{
    return ask([&] { return !m_articleStore.rows({articleId}).isEmpty(); });
}

qint64 ArchiveModels::articleCount()
{
    return ask([this] { return m_articleStore.count(); });
}

QStringList ArchiveModels::newspapers()
{
    return ask([this] { return namesOf(m_articleStore.newspapers()); });
}

QStringList ArchiveModels::districts()
{
    return ask([this] { return namesOf(m_articleStore.districts()); });
}

QStringList ArchiveModels::markedStrings(const SearchQuery &query)
{
    return ask([&] { return query.meaning(m_savedSearches.resolved(query.root())).markedStrings(); });
}

void ArchiveModels::saveSearch(const QString &name, const QString &query)
{
    refreshSearches([&] { m_savedSearches.save(name, query); });
}

void ArchiveModels::eraseSearch(const QString &name)
{
    refreshSearches([&] { m_savedSearches.erase(name); });
}

void ArchiveModels::refreshSearches(const std::function<void()> &storing)
{
    attempt(storing);
    m_sidebar.refresh();
    Q_EMIT stepsChanged();
}

qint64 ArchiveModels::dataVersion()
{
    return ask([this] { return m_database.dataVersion(); });
}

void ArchiveModels::setFollowing(bool on)
{
    attempt([this, on] { m_watch.setActive(on); });
}

void ArchiveModels::followOthers()
{
    reload();
    m_page.follow();
    Q_EMIT m_tags.changed();
    Q_EMIT handWorkChanged();
}

void ArchiveModels::reload()
{
    attempt([this] { readAll(); });
}

void ArchiveModels::decide(const QStringList &factIds, Verdict verdict)
{
    attempt([&] { m_decisionStore.decide(factIds, verdict); });
    m_timeline.reloadLater();
    Q_EMIT stepsChanged();
    Q_EMIT handWorkChanged();
}

void ArchiveModels::showHistory(const QString &articleId)
{
    attempt([&] { m_history.setArticle(articleId); });
}

void ArchiveModels::erasePage(const QString &pageId)
{
    attempt([&] { PageStore(m_database).erase(pageId); });
    m_page.open({});
    tellEverything();
}

void ArchiveModels::readAfterSteps()
{
    m_tags.refresh();
    reload();
    m_page.reload();
    Q_EMIT handWorkChanged();
}

void ArchiveModels::tellPage()
{
    setFollowing(true);
    reload();
    Q_EMIT stepsChanged();
    Q_EMIT handWorkChanged();
}

/// Every list, count and figure may be another one.
void ArchiveModels::tellEverything()
{
    m_tags.refresh();
    reload();
    Q_EMIT stepsChanged();
    Q_EMIT handWorkChanged();
}

void ArchiveModels::tellDecision()
{
    m_settling.start();
    Q_EMIT stepsChanged();
    Q_EMIT handWorkChanged();
}

void ArchiveModels::readAll()
{
    m_articles.reload();
    m_sidebar.reload();
    m_tags.reload();
    m_highlights.reload();
    m_names.reload();
    m_bylines.setOutdated();
    m_bin.reload();
    m_review.reload();
    m_pages.reload();
    m_indicators.reload();
    m_series.reload();
    m_gallery.reload();
    m_savedCharts.reload();
    m_timeline.reloadLater();
}

void ArchiveModels::readFigures()
{
    attempt([this] {
        m_indicators.reload();
        m_series.reload();
        m_timeline.reloadLater();
    });
}

void ArchiveModels::refreshTags()
{
    m_sidebar.refresh();
    m_articles.refreshTags();
}

void ArchiveModels::attempt(const std::function<void()> &work)
{
    jianbao::attempt(*this, work);
}

} // namespace jianbao
