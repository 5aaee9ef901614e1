#include "bench/heartbeat.h"

#include <QCoreApplication>

#include <algorithm>
#include <ctime>

namespace jianbao
{

Heartbeat::Heartbeat()
{
    m_timer.setInterval(1);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
}

void Heartbeat::beat()
{
    m_longest = std::max(m_longest, m_sinceBeat.nsecsElapsed());
    m_sinceBeat.start();
}

Heartbeat::Run Heartbeat::measure(const std::function<void()> &work, const std::function<bool()> &isDone)
{
    const std::clock_t before = std::clock();
    QElapsedTimer whole;
    whole.start();
    m_longest = 0;
    m_sinceBeat.start();
    m_timer.start();
    work();
    while (!isDone())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    beat();
    m_timer.stop();
    return {static_cast<double>(whole.nsecsElapsed()) / 1e6, static_cast<double>(m_longest) / 1e6,
            1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC};
}

} // namespace jianbao
