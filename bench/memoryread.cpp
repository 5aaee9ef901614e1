#include "bench/memoryread.h"

#include "bench/cputimer.h"

#include <QtGlobal>

#include <algorithm>
#include <numeric>
#include <vector>

namespace jianbao
{

double memoryReadSpeed()
{
    constexpr std::size_t megabytes = 256;
    constexpr int passes = 7;
    const std::vector<quint64> memory(megabytes * 1000000 / sizeof(quint64), 1);
    double best = 0;
    for (int pass = 0; pass < passes; ++pass) {
        const CpuTimer timer;
        const quint64 sum = std::accumulate(memory.begin(), memory.end(), quint64(0));
        if (sum != memory.size())
            qFatal("memory does not hold what was put into it");
        best = std::max(best, static_cast<double>(megabytes) / timer.milliseconds());
    }
    return best;
}

} // namespace jianbao
