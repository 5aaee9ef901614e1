#pragma once

#include "models/jobs/backupjob.h"

#include <QObject>
#include <QTimer>

namespace jianbao
{

class ArchiveModels;

/// Has a backup taken when an archive has been changed for half an hour, and when a changed one is closed.
/// The program does not end before a backup that has begun is whole: the thread pool is waited for.
class BackupKeeper : public QObject
{
    Q_OBJECT
public:
    static constexpr int minutesOfChange = 30;

    explicit BackupKeeper(QObject *parent = nullptr);

    /// Watches this archive from now on, or none. The one before is backed up if it has changed.
    void watch(ArchiveModels *archive);

Q_SIGNALS:
    void failed(const QString &message);

private:
    void backUpIfChanged();

    ArchiveModels *m_archive = nullptr;
    qint64 m_backedUp = 0;
    QTimer m_timer;
    BackupJob m_job;
};

} // namespace jianbao
