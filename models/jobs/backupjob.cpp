#include "models/jobs/backupjob.h"

#include "models/archive/care/backupshelf.h"
#include "models/archive/database/database.h"

namespace jianbao
{

BackupJob::BackupJob(QObject *parent) : QObject(parent)
{
    connect(&m_tracker, &JobTracker::failed, this, &BackupJob::failed);
}

void BackupJob::start(const QString &archivePath)
{
    if (isRunning())
        return;
    m_tracker.start([this, archivePath](const CancelFlag &) {
        const Database database(archivePath, Database::Mode::ReadOnly);
        const Backup backup = BackupShelf(archivePath).take(database, QDateTime::currentDateTimeUtc());
        return [this, backup] { Q_EMIT finished(backup.path); };
    });
}

bool BackupJob::isRunning() const
{
    return m_tracker.isRunning();
}

} // namespace jianbao
