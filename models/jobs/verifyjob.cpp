#include "models/jobs/verifyjob.h"

#include "models/archive/database/database.h"

namespace jianbao
{

VerifyJob::VerifyJob(QObject *parent) : QObject(parent)
{
    connect(&m_tracker, &JobTracker::failed, this, &VerifyJob::failed);
}

void VerifyJob::start(const QString &archivePath)
{
    m_tracker.start([this, archivePath](const CancelFlag &) {
        const Database database(archivePath, Database::Mode::ReadOnly);
        const ArchiveCare care(database);
        const ArchiveInfo info = care.info();
        const QList<ArchiveFault> faults = care.faults();
        return [this, info, faults] { Q_EMIT finished(info, faults); };
    });
}

} // namespace jianbao
