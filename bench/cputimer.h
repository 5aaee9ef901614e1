#pragma once

#include <ctime>

namespace jianbao
{

/// Milliseconds of the processor that this thread has used: what other programs take at the same time does
/// not count, nor does waiting.
class CpuTimer
{
public:
    CpuTimer() : m_start(now()) {}
    double milliseconds() const { return now() - m_start; }

private:
    static double now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    double m_start;
};

} // namespace jianbao
