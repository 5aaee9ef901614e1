#include "models/jobs/jobtracker.h"

#include "models/archive/database/archiveerror.h"

#include <QMutex>
#include <QPointer>
#include <QThreadPool>

#include <exception>

namespace jianbao
{

/// One piece of work, shared by the tracker and the pool thread. `owner` is null as soon as nobody waits for
/// the result any more; the lock keeps a tracker alive while its result is put into its event queue.
struct JobTracker::State
{
    CancelFlag cancelled;
    QMutex lock;
    JobTracker *owner = nullptr;

    /// Queues a call for the owner's thread unless nobody waits any more.
    void post(const std::function<void(JobTracker *)> &call)
    {
        const QMutexLocker locker(&lock);
        if (owner)
            QMetaObject::invokeMethod(
                owner, [call, waiting = owner] { call(waiting); }, Qt::QueuedConnection);
    }

    void abandon()
    {
        cancelled.cancel();
        const QMutexLocker locker(&lock);
        owner = nullptr;
    }
};

namespace
{

/// What the work gives, or why it failed.
struct Result
{
    std::function<void()> deliver;
    QString problem;
};

Result resultOf(const JobTracker::ReportingWork &work, const CancelFlag &cancelled,
                const JobTracker::Post &post)
{
    try {
        return {work(cancelled, post), {}};
    } catch (const ArchiveError &error) {
        return {{}, error.message()};
    } catch (const std::exception &error) {
        return {{},
                JobTracker::tr("The work could not be finished: %1").arg(QString::fromUtf8(error.what()))};
    }
}

} // namespace

JobTracker::JobTracker(QObject *parent) : JobTracker(*QThreadPool::globalInstance(), parent) {}

JobTracker::JobTracker(QThreadPool &pool, QObject *parent) : QObject(parent), m_pool(pool) {}

JobTracker::~JobTracker()
{
    if (m_state)
        m_state->abandon();
}

void JobTracker::start(Work work)
{
    startReporting(
        [work = std::move(work)](const CancelFlag &cancelled, const Post &) { return work(cancelled); });
}

void JobTracker::startReporting(ReportingWork work)
{
    if (m_state)
        m_state->abandon();
    m_state = std::make_shared<State>();
    m_state->owner = this;
    m_pool.start([work = std::move(work), state = m_state] {
        const Post post = [state](const std::function<void()> &call) {
            state->post([state, call](JobTracker *owner) {
                if (owner->m_state == state)
                    call();
            });
        };
        const Result result = resultOf(work, state->cancelled, post);
        state->post(
            [state, result](JobTracker *owner) { owner->receive(state, result.deliver, result.problem); });
    });
}

void JobTracker::receive(const std::shared_ptr<State> &state, const std::function<void()> &deliver,
                         const QString &problem)
{
    if (m_state != state)
        return;
    m_state.reset();
    const QPointer<JobTracker> alive(this);
    if (!problem.isEmpty())
        Q_EMIT failed(problem);
    else if (deliver)
        deliver();
    if (alive)
        Q_EMIT finished();
}

void JobTracker::cancel()
{
    if (m_state)
        m_state->cancelled.cancel();
}

bool JobTracker::isRunning() const
{
    return m_state != nullptr;
}

} // namespace jianbao
