#pragma once

#include <QString>

namespace jianbao
{

/// Gives ids in the lower-case text form of UUID version 7: 48 bits of milliseconds since 1970, then chance.
/// The ids of one generator are unique and ascend, also when the clock stands still or goes back. Not
/// thread-safe.
class UuidV7
{
public:
    QString next();

private:
    quint64 m_last = 0; ///< milliseconds and twelve bits of counter of the id before
};

} // namespace jianbao
