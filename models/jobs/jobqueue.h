#pragma once

#include "models/jobs/jobtracker.h"

#include <QQueue>

namespace jianbao
{

/// Runs pieces of work one after the other, each off this thread. None is dropped, whatever becomes of those
/// before it. Lives on the thread of its owner.
class JobQueue : public QObject
{
    Q_OBJECT
public:
    explicit JobQueue(QObject *parent = nullptr);

    /// As JobTracker::start(), once all that was added before is done.
    void add(const JobTracker::Work &work);
    bool isRunning() const { return m_tracker.isRunning(); }

Q_SIGNALS:
    void failed(const QString &message);

private:
    void startNext();

    JobTracker m_tracker{this};
    QQueue<JobTracker::Work> m_waiting;
};

} // namespace jianbao
