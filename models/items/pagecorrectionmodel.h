#pragma once

#include "models/datatypes/readingdifference.h"
#include "models/jobs/jobtracker.h"
#include "models/jobs/pagedraft.h"

#include <QObject>

#include <functional>
#include <memory>

namespace jianbao
{

class Database;
class PageRereader;
struct PageChange;

/// One page under correction. Every change is stored with the reading that follows from it as one step, off
/// this thread; while one is under way another one is not taken. One that somebody else has overtaken is
/// refused, told by failed(), and the page shown as it is now. Lives on the thread of the database.
class PageCorrectionModel : public QObject
{
    Q_OBJECT
public:
    explicit PageCorrectionModel(Database &database, QObject *parent = nullptr);
    ~PageCorrectionModel() override;

    /// Shows a page; an empty id shows none.
    void open(const QString &pageId);
    /// Reads the page as it is stored now.
    void reload();
    /// reload() if somebody else has changed the page.
    void follow();

    bool isOpen() const { return !m_draft.page().id.isEmpty(); }
    bool isWorking() const { return m_work.isRunning(); }
    const StoredPage &page() const { return m_draft.page(); }
    // As PageDraft gives them.
    const PageLayout &layout() const { return m_draft.layout(); }
    const QStringList &articleIds() const { return m_draft.articleIds(); }
    const QList<TextCorrection> &textCorrections() const { return m_draft.corrections().texts; }
    TextCorrection correctionAt(Span at) const { return m_draft.correctionAt(at); }

    using Edit = PageDraft::Edit;
    /// Changes the layout; an edit that changes nothing is no step. False if nothing is started.
    bool edit(const Edit &edit);
    /// Says what is printed at a stretch of the page; what the page says there takes a correction back.
    bool correctText(Span at, const QString &replacement);
    /// Gives the page its newspaper, number and date; an invalid date is worked out from the page.
    bool describe(const QString &newspaper, const QString &pageNumber, QDate issueDate);
    /// Takes every correction of the page back.
    bool resetToImport();
    bool reread();
    /// Reads all pages again; progressed() tells how far it is.
    bool rereadAll();
    /// Takes articles of any page out, each page as one step; they lie in the bin then.
    bool removeArticles(const QStringList &articleIds);
    void cancel();

Q_SIGNALS:
    /// The page is shown as it is stored now.
    void shown();
    /// A change was stored: articles and facts may be others than before.
    void stored();
    /// Pages were read again; where the reading tells otherwise than people decided.
    void readAgain(const QList<jianbao::ReadingDifference> &differences);
    void progressed(qsizetype done, qsizetype total);
    void failed(const QString &message);

private:
    using Told = std::optional<QList<ReadingDifference>>; ///< what a reading is told for; nothing: not told
    using Work = std::function<Told(Database &, const PageRereader &)>;
    bool store(PageChange change, const std::optional<IssueDate> &given = {});
    bool start(const Work &work);

    Database &m_database;
    JobTracker m_work;
    std::shared_ptr<const PageRereader> m_reader; ///< made by the first work
    QString m_pageId;                             ///< also of a page that cannot be read
    PageDraft m_draft;
};

} // namespace jianbao
