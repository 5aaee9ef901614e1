#include "models/items/pagecorrectionmodel.h"

#include "models/archive/archiveerror.h"
#include "models/archive/articlestore.h"
#include "models/archive/database.h"
#include "models/archive/pagestore.h"
#include "models/correcting/articlelayout.h"
#include "models/jobs/pagerereader.h"

namespace jianbao
{

namespace
{

/// The articles that people have changed once `before` has become `after`: those changed earlier that are
/// still there, and those that are new.
QList<LaidArticle> changedByHand(const QList<LaidArticle> &earlier, const PageLayout &before,
                                 const PageLayout &after)
{
    QList<LaidArticle> changed;
    for (const LaidArticle &article : after.articles) {
        if (earlier.contains(article) || !before.articles.contains(article))
            changed.append(article);
    }
    return changed;
}

} // namespace

PageCorrectionModel::PageCorrectionModel(Database &database, QObject *parent)
    : QObject(parent), m_database(database)
{
    connect(&m_work, &JobTracker::failed, this, [this](const QString &problem) {
        reload();
        Q_EMIT failed(problem);
    });
}

PageCorrectionModel::~PageCorrectionModel() = default;

void PageCorrectionModel::open(const QString &pageId)
{
    m_page = {};
    m_page.id = pageId;
    reload();
}

void PageCorrectionModel::reload()
{
    try {
        load();
    } catch (const ArchiveError &error) {
        m_page = {};
        Q_EMIT failed(error.message());
    }
    Q_EMIT shown();
}

void PageCorrectionModel::follow()
{
    if (!isOpen() || isWorking())
        return;
    try {
        if (PageEditor(m_database).stateOf(m_page.id) == m_seen)
            return;
    } catch (const ArchiveError &) {
        // the page is gone: reload() tells
    }
    reload();
}

void PageCorrectionModel::load()
{
    m_layout = {};
    m_articleIds.clear();
    m_corrections = {};
    if (m_page.id.isEmpty())
        return;
    m_seen = PageEditor(m_database).stateOf(m_page.id);
    m_page = PageStore(m_database).load(m_page.id);
    m_corrections = PageEditor(m_database).corrections(m_page.id);
    m_layout.noise = m_corrections.layout.noise;
    const ArticleStore articles(m_database);
    m_articleIds = articles.onPage(m_page.id);
    for (const QString &id : std::as_const(m_articleIds))
        m_layout.articles.append(asLaid(articles.load(id).article));
}

/// The article's lines: as a person laid them, or as they were read.
LaidArticle PageCorrectionModel::asLaid(const Article &article) const
{
    const LaidArticle read = layoutOf(article, m_page.page.text);
    for (const LaidArticle &byHand : m_corrections.layout.articles) {
        if (!read.lines.isEmpty() && !byHand.lines.isEmpty() &&
            byHand.lines.first().at.from == read.lines.first().at.from)
            return byHand;
    }
    return read;
}

const QList<TextCorrection> &PageCorrectionModel::textCorrections() const
{
    return m_corrections.texts;
}

bool PageCorrectionModel::edit(const Edit &edit)
{
    LayoutEditor editor(m_layout, m_page.page.text);
    if (!isOpen() || !edit(editor))
        return false;
    PageCorrections corrections = m_corrections;
    corrections.layout.articles = changedByHand(m_corrections.layout.articles, m_layout, editor.layout());
    corrections.layout.noise = editor.layout().noise;
    return store({.action = StepAction::LayOutPage, .corrections = corrections});
}

bool PageCorrectionModel::correctText(Span at, const QString &replacement)
{
    const QString words = m_page.page.text.mid(at.from, at.length());
    if (!isOpen() || at.isEmpty())
        return false;
    PageCorrections corrections = m_corrections;
    corrections.texts.removeIf([at](const TextCorrection &other) { return other.at.overlaps(at); });
    if (replacement != words)
        corrections.texts.append({at, words, replacement});
    return store({.action = StepAction::CorrectText, .corrections = corrections});
}

bool PageCorrectionModel::describe(const QString &newspaper, const QString &pageNumber, QDate issueDate)
{
    return store({.action = StepAction::DescribePage,
                  .corrections = m_corrections,
                  .newspaper = newspaper.simplified(),
                  .pageNumber = pageNumber.simplified()},
                 IssueDate{issueDate, issueDate, issueDate.isValid(), {}});
}

bool PageCorrectionModel::resetToImport()
{
    return !m_corrections.isEmpty() && store({.action = StepAction::ResetPage, .corrections = {}});
}

bool PageCorrectionModel::reread()
{
    return isOpen() && start([id = m_page.id](Database &database, const PageRereader &reader) -> Told {
               return reader.reread(database, id);
           });
}

bool PageCorrectionModel::rereadAll()
{
    if (isWorking())
        return false;
    m_work.startReporting([this, reader = m_reader, path = m_database.path()](const CancelFlag &cancelled,
                                                                              const JobTracker::Post &post) {
        const auto used = reader ? reader : std::make_shared<const PageRereader>();
        Database connection(path, Database::Mode::ReadWrite);
        const PageRereader::Outcome outcome =
            used->rereadAll(connection, cancelled, [&](qsizetype done, qsizetype total) {
                post([this, done, total] { Q_EMIT progressed(done, total); });
            });
        return [this, used, outcome] {
            m_reader = used;
            reload();
            Q_EMIT stored();
            Q_EMIT readAgain(outcome.differences);
        };
    });
    return true;
}

void PageCorrectionModel::cancel()
{
    m_work.cancel();
}

bool PageCorrectionModel::store(PageChange change, const std::optional<IssueDate> &given)
{
    change.seen = m_seen;
    Page page = m_page.page;
    if (given)
        page.issueDate = *given;
    return isOpen() &&
           start([change, page, id = m_page.id](Database &database, const PageRereader &reader) -> Told {
               PageEditor(database).store(id, change, reader.read(page, change.corrections));
               return std::nullopt;
           });
}

bool PageCorrectionModel::start(const Work &work)
{
    if (isWorking() || m_database.isReadOnly())
        return false;
    m_work.start([this, work, reader = m_reader,
                  path = m_database.path()](const CancelFlag &) -> std::function<void()> {
        const auto used = reader ? reader : std::make_shared<const PageRereader>();
        Database connection(path, Database::Mode::ReadWrite);
        const Told differences = work(connection, *used);
        return [this, used, differences] {
            m_reader = used;
            reload();
            Q_EMIT stored();
            if (differences)
                Q_EMIT readAgain(*differences);
        };
    });
    return true;
}

} // namespace jianbao
