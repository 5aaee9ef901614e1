#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace jianbao
{

/// Beats on the thread's event loop and so tells how long that thread stood still.
class Heartbeat
{
public:
    Heartbeat();

    struct Run
    {
        double whole = 0;      ///< milliseconds until it was done
        double stoodStill = 0; ///< milliseconds of the longest pause between two beats
        double processor = 0;  ///< milliseconds of all threads
    };
    /// Does `work` and turns the event loop until `isDone`.
    Run measure(const std::function<void()> &work, const std::function<bool()> &isDone);

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    qint64 m_longest = 0;
};

} // namespace jianbao
