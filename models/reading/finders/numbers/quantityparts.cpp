#include "models/reading/finders/numbers/quantityparts.h"

#include <cmath>

namespace jianbao
{

double rounded(double value)
{
    constexpr double largestCount = 1e12;
    const bool whole = std::abs(value) <= largestCount && value == std::trunc(value);
    if (whole || !std::isfinite(value))
        return value; // most are, and logarithms take long
    const double scale = std::pow(10, 12 - std::ceil(std::log10(std::abs(value))));
    return std::round(value * scale) / scale;
}

FoundQuantity quantityOf(Span at, FoundQuantity::Kind kind, double value, const QString &unit)
{
    FoundQuantity quantity;
    quantity.at = at;
    quantity.number = at;
    quantity.kind = kind;
    quantity.value = rounded(value);
    quantity.unit = unit;
    return quantity;
}

} // namespace jianbao
