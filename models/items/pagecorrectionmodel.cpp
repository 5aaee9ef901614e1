#include "models/items/pagecorrectionmodel.h"

#include "models/archive/database/archiveerror.h"
#include "models/archive/database/database.h"
#include "models/jobs/articleremover.h"
#include "models/jobs/pagerereader.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

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
    m_pageId = pageId;
    reload();
}

void PageCorrectionModel::reload()
{
    m_draft = {};
    try {
        if (!m_pageId.isEmpty())
            m_draft = PageDraft::of(m_database, m_pageId);
    } catch (const ArchiveError &error) {
        m_pageId.clear();
        Q_EMIT failed(error.message());
    }
    Q_EMIT shown();
}

void PageCorrectionModel::follow()
{
    if (!isOpen() || isWorking())
        return;
    try {
        if (PageEditor(m_database).stateOf(m_pageId) == m_draft.seen())
            return;
    } catch (const ArchiveError &) {
        // the page is gone: reload() tells
    }
    reload();
}

bool PageCorrectionModel::edit(const Edit &edit)
{
    const std::optional<PageCorrections> edited = isOpen() ? m_draft.edited(edit) : std::nullopt;
    return edited && store({.action = StepAction::LayOutPage, .corrections = *edited});
}

bool PageCorrectionModel::correctText(Span at, const QString &replacement)
{
    const QString words = page().page.text.mid(at.from, at.length());
    if (!isOpen() || at.isEmpty())
        return false;
    PageCorrections corrections = m_draft.corrections();
    corrections.texts.removeIf([at](const TextCorrection &other) { return other.at.overlaps(at); });
    if (replacement != words)
        corrections.texts.append({at, words, replacement});
    return store({.action = StepAction::CorrectText,
                  .corrections = corrections,
                  .subject = u"%1 → %2"_s.arg(words, replacement)});
}

bool PageCorrectionModel::describe(const QString &newspaper, const QString &pageNumber, QDate issueDate)
{
    return store({.action = StepAction::DescribePage,
                  .corrections = m_draft.corrections(),
                  .newspaper = newspaper.simplified(),
                  .pageNumber = pageNumber.simplified()},
                 IssueDate{issueDate, issueDate, issueDate.isValid(), {}});
}

bool PageCorrectionModel::resetToImport()
{
    return !m_draft.corrections().isEmpty() && store({.action = StepAction::ResetPage, .corrections = {}});
}

bool PageCorrectionModel::reread()
{
    return isOpen() && start([id = m_pageId](Database &database, const PageRereader &reader) -> Told {
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

bool PageCorrectionModel::removeArticles(const QStringList &articleIds)
{
    return start([articleIds](Database &database, const PageRereader &reader) -> Told {
        ArticleRemover(database, reader).remove(articleIds);
        return std::nullopt;
    });
}

void PageCorrectionModel::cancel()
{
    m_work.cancel();
}

bool PageCorrectionModel::store(PageChange change, const std::optional<IssueDate> &given)
{
    change.seen = m_draft.seen();
    Page read = page().page;
    if (given)
        read.issueDate = *given;
    return isOpen() &&
           start([change, read, id = m_pageId](Database &database, const PageRereader &reader) -> Told {
               PageEditor(database).store(id, change, reader.read(read, change.corrections));
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
