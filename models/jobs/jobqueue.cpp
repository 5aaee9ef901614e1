#include "models/jobs/jobqueue.h"

namespace jianbao
{

JobQueue::JobQueue(QObject *parent) : QObject(parent)
{
    connect(&m_tracker, &JobTracker::failed, this, &JobQueue::failed);
    connect(&m_tracker, &JobTracker::finished, this, &JobQueue::startNext);
}

void JobQueue::add(const JobTracker::Work &work)
{
    m_waiting.enqueue(work);
    startNext();
}

void JobQueue::startNext()
{
    if (!m_waiting.isEmpty() && !m_tracker.isRunning())
        m_tracker.start(m_waiting.dequeue());
}

} // namespace jianbao
