#pragma once

#include <QtGlobal>

namespace jianbao
{

/// The most memory that the process held since this was made, in bytes above what it held then (Linux; else
/// 0).
class PeakMemory
{
public:
    PeakMemory();
    qint64 growth() const;
    /// The most that the process held at all, in bytes (Linux; else 0).
    static qint64 peak();

private:
    qint64 m_before = 0;
};

} // namespace jianbao
