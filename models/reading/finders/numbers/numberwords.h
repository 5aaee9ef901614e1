#pragma once

#include "models/datatypes/span.h"

#include <optional>

namespace jianbao
{

/// A number as printed, without unit: 1,234.5, 3.6亿, 400余, 1500多万, 一百二十三, 两三百, 负五.
struct NumberWords
{
    Span at; ///< with sign and multipliers, and with 余 or 多 where these stand inside (1500多万)
    double value = 0;
    std::optional<double> valueTo; ///< 两三百 is 200 to 300
    bool more = false;             ///< 余, 多
    bool about = false;            ///< 来: 十来个
    bool scaled = false;           ///< written with 千, 万, 亿 behind Arabic digits
    double scale = 1;              ///< the multiplier behind Arabic digits
    bool arabic = true;
    bool casual = false;         ///< 一, 半 or 两 in Chinese
    bool multiplierOnly = false; ///< 百万, 亿: a number before a unit alone (百万美元)
};

} // namespace jianbao
