#pragma once

namespace jianbao
{

/// How fast one core reads memory that is in none of its caches, in megabytes a millisecond: the best of some
/// passes. Multiplied by it, times that were measured on two machines compare.
double memoryReadSpeed();

} // namespace jianbao
