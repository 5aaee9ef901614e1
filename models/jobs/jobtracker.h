#pragma once

#include "models/datatypes/cancelflag.h"

#include <QObject>

#include <functional>
#include <memory>

class QThreadPool;

namespace jianbao
{

/// Runs work on a thread pool and hands its result to a living object on that object's thread. A newer
/// start() outdates the one before: its flag is set and its result is dropped. Lives on the thread of its
/// owner.
class JobTracker : public QObject
{
    Q_OBJECT
public:
    explicit JobTracker(QObject *parent = nullptr);
    /// Uses `pool`, which must outlive it, in place of the program's.
    explicit JobTracker(QThreadPool &pool, QObject *parent = nullptr);
    ~JobTracker() override;

    using Work = std::function<std::function<void()>(const CancelFlag &)>;

    /// `work` runs on a pool thread and returns what is then called on this object's thread, unless outdated.
    /// An ArchiveError or other exception that it throws arrives as failed().
    void start(Work work);

    /// Called by the work to have something done on this object's thread before the result, unless outdated.
    using Post = std::function<void(const std::function<void()> &call)>;
    using ReportingWork = std::function<std::function<void()>(const CancelFlag &, const Post &)>;
    /// start() for work that reports on its way.
    void startReporting(ReportingWork work);

    /// Sets the flag. The work then returns early, and what it has by then still arrives.
    void cancel();
    /// True from start() until the result has arrived.
    bool isRunning() const;

Q_SIGNALS:
    void failed(const QString &message);
    void finished();

private:
    struct State;
    void receive(const std::shared_ptr<State> &state, const std::function<void()> &deliver,
                 const QString &problem);

    QThreadPool &m_pool;
    std::shared_ptr<State> m_state;
};

} // namespace jianbao
