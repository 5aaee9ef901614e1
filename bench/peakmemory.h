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

private:
    qint64 m_before = 0;
};

} // namespace jianbao
