#pragma once

#include "models/archive/care/archivecare.h"
#include "models/jobs/jobtracker.h"

#include <QObject>

namespace jianbao
{

/// Checks every row of an archive on a pool thread with a connection of its own, so that the window stays
/// usable. Lives on the thread of its owner.
class VerifyJob : public QObject
{
    Q_OBJECT
public:
    explicit VerifyJob(QObject *parent = nullptr);

    void start(const QString &archivePath);

Q_SIGNALS:
    /// `faults` is empty if all holds.
    void finished(const jianbao::ArchiveInfo &info, const QList<jianbao::ArchiveFault> &faults);
    void failed(const QString &message);

private:
    JobTracker m_tracker{this};
};

} // namespace jianbao
