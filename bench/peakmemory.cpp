#include "bench/peakmemory.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// A line of /proc/self/status such as VmHWM, in bytes.
qint64 statusLine(const char *name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
    }
    return 0;
}

} // namespace

PeakMemory::PeakMemory()
{
    QFile peak(u"/proc/self/clear_refs"_s);
    if (peak.open(QIODevice::WriteOnly))
        peak.write("5"); // sets the peak back to what is held now
    m_before = statusLine("VmRSS:");
}

qint64 PeakMemory::growth() const
{
    return peak() - m_before;
}

qint64 PeakMemory::peak()
{
    return statusLine("VmHWM:");
}

} // namespace jianbao
