#pragma once

#include "models/datatypes/records.h"
#include "models/jobs/jobtracker.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace jianbao
{

/// What is to be imported.
struct ImportRequest
{
    QString archivePath;
    QStringList paths; ///< files and folders; folders are searched for text files at every depth
    QString newspaper; ///< empty: from the folder's name if it is no plain path part, else “未署报名”
    QDate issueDate;   ///< invalid: worked out from the page
};

/// What became of one file.
struct ImportOutcome
{
    enum class Kind { Imported, AlreadyThere, Refused };
    Kind kind = Kind::Imported;
    QString path;
    QString pageId;
    qsizetype articles = 0;
    qsizetype facts = 0;
    QString message; ///< Refused: file, reason and cure; otherwise warnings, may be empty
};

/// Imports pages: decode, read, store, a file a transaction together with its line in the ledger, so that a
/// cancelled or killed import leaves whole pages only and goes on where it stopped. Lives on the thread of
/// its owner; the work runs on a pool thread with its own connection. `run` is the same work on the calling
/// thread, for the command line.
class ImportJob : public QObject
{
    Q_OBJECT
public:
    explicit ImportJob(QObject *parent = nullptr);

    void start(const ImportRequest &request);
    void cancel();
    bool isRunning() const;

    using Report = std::function<void(const ImportOutcome &outcome, qsizetype done, qsizetype total)>;
    static QList<ImportOutcome> run(const ImportRequest &request, const CancelFlag &cancelled,
                                    const Report &report);

Q_SIGNALS:
    void progressed(const jianbao::ImportOutcome &outcome, qsizetype done, qsizetype total);
    void failed(const QString &message);
    /// All outcomes so far, also after cancel().
    void finished(const QList<jianbao::ImportOutcome> &outcomes);

private:
    JobTracker m_tracker{this};
};

} // namespace jianbao
