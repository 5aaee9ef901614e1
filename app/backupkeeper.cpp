#include "app/backupkeeper.h"

#include "models/items/archivemodels.h"

#include <chrono>

namespace jianbao
{

BackupKeeper::BackupKeeper(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(std::chrono::minutes(minutesOfChange));
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::backUpIfChanged);
    connect(&m_job, &BackupJob::failed, this, &BackupKeeper::failed);
}

void BackupKeeper::watch(ArchiveModels *archive)
{
    if (m_archive)
        backUpIfChanged();
    m_archive = archive && !archive->isReadOnly() ? archive : nullptr;
    if (!m_archive)
        return m_timer.stop();
    m_backedUp = m_archive->dataVersion();
    m_timer.start();
}

void BackupKeeper::backUpIfChanged()
{
    const qint64 version = m_archive->dataVersion();
    if (version == m_backedUp || m_job.isRunning())
        return;
    m_backedUp = version;
    m_job.start(m_archive->path());
}

} // namespace jianbao
