#pragma once

#include "models/jobs/jobtracker.h"

#include <QThreadPool>

namespace jianbao
{

class SearchIndex;
class SharedSnapshot;

/// Searches an archive off its owner's thread, over a connection that stays open and warm. Asking again
/// cancels what was asked before, whose answer is dropped: so every keystroke may ask. Lives on the thread of
/// its owner.
class SearchSession : public QObject
{
    Q_OBJECT
public:
    /// `shared` is that of all sessions on this archive.
    SearchSession(const QString &archivePath, const std::shared_ptr<SharedSnapshot> &shared,
                  QObject *parent = nullptr);
    ~SearchSession() override;

    /// `question` runs on the session's own thread and returns what is then called on this object's thread,
    /// unless something else was asked meanwhile. It hands the flag on to the index.
    using Question = std::function<std::function<void()>(const SearchIndex &, const CancelFlag &)>;
    void ask(Question question);
    /// The answer to come is dropped.
    void cancel() { m_tracker.cancel(); }
    bool isRunning() const { return m_tracker.isRunning(); }

Q_SIGNALS:
    void failed(const QString &message);

private:
    struct Connection;

    QThreadPool m_thread; ///< one thread that never ends: a connection belongs to the thread that made it
    std::shared_ptr<Connection> m_connection;
    JobTracker m_tracker;
};

} // namespace jianbao
