#pragma once

namespace jianbao
{

/// The ASCII form of a full-width letter, digit or mark; every other code unit as it is.
constexpr char16_t halfWidth(char16_t unit)
{
    constexpr char16_t first = u'！';
    constexpr char16_t last = u'～';
    return unit >= first && unit <= last ? char16_t(unit - first + u'!') : unit;
}

} // namespace jianbao
