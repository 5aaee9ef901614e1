#pragma once

#include "models/jobs/jobtracker.h"

#include <QObject>

namespace jianbao
{

/// Takes a backup of an archive onto its shelf, on a pool thread with a connection of its own, so that the
/// window stays usable. Lives on the thread of its owner.
class BackupJob : public QObject
{
    Q_OBJECT
public:
    explicit BackupJob(QObject *parent = nullptr);

    /// Does nothing while one is running.
    void start(const QString &archivePath);
    bool isRunning() const;

Q_SIGNALS:
    void finished(const QString &backupPath);
    void failed(const QString &message);

private:
    JobTracker m_tracker{this};
};

} // namespace jianbao
