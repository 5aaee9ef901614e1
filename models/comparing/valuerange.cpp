#include "models/comparing/valuerange.h"

#include "models/comparing/printednumber.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr double endless = std::numeric_limits<double>::infinity();

/// 多 and 余 end at the next round number (30余家 is less than 40); 超 and 以上 have no end.
bool endsSoon(const Observation &observation)
{
    static const QRegularExpression more(u"[\\d百千万亿十][余多]"_s);
    return more.match(observation.quote.shownWords()).hasMatch();
}

ValueRange positiveRange(const Observation &observation, double value)
{
    const PrintedNumber number = PrintedNumber::of(observation);
    const double half = number.isCount() ? 0 : number.lastDigit() / 2;
    switch (observation.bound) {
    case Bound::About:
        return {value * 0.9, value * 1.1, true};
    case Bound::Over:
        return {value, endsSoon(observation) ? value + number.lastNonZeroDigit() : endless, true};
    case Bound::Under:
        return {0, value, true};
    case Bound::NearBelow:
        return {value * 0.9, value, true};
    case Bound::Exact:
        break;
    }
    if (observation.valueTo)
        return {value, std::abs(*observation.valueTo), true};
    return {value - half, value + half, false};
}

} // namespace

ValueRange ValueRange::of(const Observation &observation)
{
    const ValueRange range = positiveRange(observation, std::abs(observation.value));
    return observation.value < 0 ? range * -1 : range;
}

bool ValueRange::overlaps(const ValueRange &other) const
{
    const auto slack = [](double value) { return std::isinf(value) ? 0 : std::abs(value) * 1e-9; };
    return low - slack(low) <= other.high + slack(other.high) &&
           other.low - slack(other.low) <= high + slack(high);
}

ValueRange ValueRange::operator+(const ValueRange &other) const
{
    return {low + other.low, high + other.high, isLoose || other.isLoose};
}

ValueRange ValueRange::operator-(const ValueRange &other) const
{
    return {low - other.high, high - other.low, isLoose || other.isLoose};
}

ValueRange ValueRange::operator*(double factor) const
{
    return {std::min(low * factor, high * factor), std::max(low * factor, high * factor), isLoose};
}

std::optional<ValueRange> ValueRange::dividedBy(const ValueRange &divisor) const
{
    if (divisor.low <= 0 && divisor.high >= 0)
        return std::nullopt;
    const auto [least, most] =
        std::minmax({low / divisor.low, low / divisor.high, high / divisor.low, high / divisor.high});
    return ValueRange{least, most, isLoose || divisor.isLoose};
}

ValueRange ValueRange::magnitude() const
{
    if (low >= 0)
        return *this;
    return high <= 0 ? *this * -1 : ValueRange{0, std::max(-low, high), isLoose};
}

} // namespace jianbao
