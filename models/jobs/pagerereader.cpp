#include "models/jobs/pagerereader.h"

#include "models/archive/database/database.h"
#include "models/archive/index/searchindexer.h"
#include "models/archive/pages/pagestore.h"
#include "models/archive/undo/staleedit.h"
#include "models/archive/undo/stepjoiner.h"
#include "models/correcting/pagecorrector.h"
#include "models/jobs/archiveevents.h"

namespace jianbao
{

namespace
{

constexpr qsizetype fewArticles = 64;

} // namespace

Page PageRereader::read(const Page &stored, const PageCorrections &corrections) const
{
    const QDate given = stored.issueDate.given ? stored.issueDate.latest : QDate();
    Page page = m_reader.cut({stored.fileName, stored.text, given});
    PageCorrector(corrections).correct(page);
    m_reader.findFacts(page);
    return page;
}

QList<ReadingDifference> PageRereader::reread(Database &database, const QString &pageId) const
{
    PageEditor editor(database);
    for (;;) {
        const QByteArray seen = editor.stateOf(pageId);
        const PageCorrections corrections = editor.corrections(pageId);
        const Page reading = read(PageStore(database).load(pageId).page, corrections);
        try {
            return editor.store(pageId,
                                {.action = StepAction::RereadPage, .corrections = corrections, .seen = seen},
                                reading);
        } catch (const StaleEdit &) {
            // corrected while it was read: read again under the new corrections
        }
    }
}

PageRereader::Outcome PageRereader::rereadAll(Database &database, const CancelFlag &cancelled,
                                              const Report &report) const
{
    Outcome outcome;
    const QStringList pages = PageStore(database).ids();
    StepJoiner steps(database, StepAction::RereadPage);
    for (const QString &page : pages) {
        if (cancelled.isCancelled())
            break;
        outcome.differences += reread(database, page);
        steps.follow();
        ++outcome.pages;
        if (report)
            report(outcome.pages, pages.size());
    }
    steps.join();
    SearchIndexer(database).catchUp(fewArticles);
    ArchiveEvents::catchUp(database, cancelled);
    return outcome;
}

} // namespace jianbao
