#include "models/jobs/importjob.h"

#include "models/archive/database/database.h"
#include "models/archive/index/searchindexer.h"
#include "models/archive/pages/importledger.h"
#include "models/archive/pages/pagestore.h"
#include "models/jobs/archiveevents.h"
#include "models/jobs/pagebytes.h"
#include "models/jobs/pagefiles.h"
#include "models/reading/decoder.h"
#include "models/reading/finders/dating/printedpagenumber.h"
#include "models/reading/lexicon.h"
#include "models/reading/pagereader.h"

#include <QDir>
#include <QFileInfo>

#include <optional>

namespace jianbao
{

namespace
{

ImportOutcome refused(const QString &path, const QString &problem)
{
    ImportOutcome outcome;
    outcome.kind = ImportOutcome::Kind::Refused;
    outcome.path = path;
    outcome.message = ImportJob::tr("%1: %2").arg(QDir::toNativeSeparators(path), problem);
    return outcome;
}

ImportOutcome alreadyThere(const QString &path, const QString &pageId)
{
    ImportOutcome outcome;
    outcome.kind = ImportOutcome::Kind::AlreadyThere;
    outcome.path = path;
    outcome.pageId = pageId;
    return outcome;
}

qsizetype factsOn(const Page &page)
{
    qsizetype facts = 0;
    for (const Article &article : page.articles)
        facts += article.events.size() + article.observations.size() + article.methods.size();
    return facts;
}

/// Reads and stores one file after the other.
class Importer
{
public:
    Importer(const ImportRequest &request, const CancelFlag &cancelled)
        : m_request(request)
        , m_cancelled(cancelled)
        , m_database(request.archivePath, Database::Mode::CreateIfMissing)
        , m_pages(m_database)
    {
    }

    /// Each outcome is in the ledger before it is given; none if the import was cancelled meanwhile.
    std::optional<ImportOutcome> import(const PageFile &file)
    {
        const PageBytes read =
            file.problem.isEmpty() ? PageBytes::of(file.path) : PageBytes{{}, {}, file.problem};
        const std::optional<ImportOutcome> outcome = outcomeOf(file, read);
        if (outcome && outcome->kind != ImportOutcome::Kind::Imported)
            note(*outcome, read.sha256);
        return outcome;
    }

    /// Leaves little to do for the next search and the next timeline.
    void finish()
    {
        SearchIndexer(m_database).catchUp(fewArticles, [this](qsizetype, qsizetype) {
            return !m_cancelled.isCancelled();
        });
        ArchiveEvents::catchUp(m_database, m_cancelled);
    }

private:
    static constexpr qsizetype fewArticles = 64;

    static QString fullPath(const QString &path) { return QFileInfo(path).absoluteFilePath(); }

    void note(const ImportOutcome &outcome, const QString &sha256) const
    {
        using Outcome = ImportedFile::Outcome;
        const bool isRefused = outcome.kind == ImportOutcome::Kind::Refused;
        m_ledger.note({fullPath(outcome.path), sha256, isRefused ? Outcome::Refused : Outcome::AlreadyThere,
                       outcome.pageId, outcome.message, QDateTime::currentDateTimeUtc()});
    }

    std::optional<ImportOutcome> outcomeOf(const PageFile &file, const PageBytes &read)
    {
        if (!read.problem.isEmpty())
            return refused(file.path, read.problem);
        const QString before = m_ledger.pageOf(fullPath(file.path), read.sha256);
        if (!before.isEmpty())
            return alreadyThere(file.path, before);
        const DecodedText decoded = decodePage(read.bytes);
        if (!decoded.problem.isEmpty())
            return refused(file.path, decoded.problem);
        const QString same = m_pages.find(decoded.text);
        return same.isEmpty() ? store(file, decoded, read.sha256) : alreadyThere(file.path, same);
    }

    std::optional<ImportOutcome> store(const PageFile &file, const DecodedText &decoded,
                                       const QString &sha256)
    {
        ImportOutcome outcome;
        outcome.path = file.path;
        Page page = m_reader.read({QFileInfo(file.path).fileName(), decoded.text, m_request.issueDate,
                                   [this] { return m_cancelled.isCancelled(); }});
        if (m_cancelled.isCancelled())
            return {};
        if (decoded.replaced > 0)
            page.warnings.prepend(ImportJob::tr("%n characters could not be read and stand as \ufffd.",
                                                nullptr, static_cast<int>(decoded.replaced)));
        const QString newspaper = m_request.newspaper.trimmed();
        outcome.pageId = m_pages.add(page,
                                     {newspaper.isEmpty() ? file.newspaper : newspaper,
                                      printedPageNumber(page), fullPath(file.path), sha256},
                                     m_cancelled);
        if (outcome.pageId.isEmpty())
            return {};
        outcome.articles = page.articles.size();
        outcome.facts = factsOn(page);
        outcome.message = page.warnings.join(u' ');
        return outcome;
    }

    const ImportRequest &m_request;
    const CancelFlag &m_cancelled;
    Database m_database;
    PageStore m_pages;
    const ImportLedger m_ledger{m_database};
    const Lexicon m_lexicon;
    const PageReader m_reader{m_lexicon};
};

} // namespace

ImportJob::ImportJob(QObject *parent) : QObject(parent)
{
    connect(&m_tracker, &JobTracker::failed, this, &ImportJob::failed);
}

void ImportJob::start(const ImportRequest &request)
{
    m_tracker.startReporting([this, request](const CancelFlag &cancelled, const JobTracker::Post &post) {
        const Report report = [this, &post](const ImportOutcome &outcome, qsizetype done, qsizetype total) {
            post([this, outcome, done, total] { Q_EMIT progressed(outcome, done, total); });
        };
        const QList<ImportOutcome> outcomes = run(request, cancelled, report);
        return [this, outcomes] { Q_EMIT finished(outcomes); };
    });
}

void ImportJob::cancel()
{
    m_tracker.cancel();
}

bool ImportJob::isRunning() const
{
    return m_tracker.isRunning();
}

QList<ImportOutcome> ImportJob::run(const ImportRequest &request, const CancelFlag &cancelled,
                                    const Report &report)
{
    QList<ImportOutcome> outcomes;
    Importer importer(request, cancelled);
    const QList<PageFile> files = PageFiles(cancelled).behind(request.paths);
    for (const PageFile &file : files) {
        if (cancelled.isCancelled())
            break;
        const std::optional<ImportOutcome> outcome = importer.import(file);
        if (!outcome)
            break;
        outcomes.append(*outcome);
        if (report)
            report(outcomes.last(), outcomes.size(), files.size());
    }
    if (!cancelled.isCancelled())
        importer.finish();
    return outcomes;
}

} // namespace jianbao
