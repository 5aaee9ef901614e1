#pragma once

#include "models/datatypes/observation.h"

#include <optional>

namespace jianbao
{

/// The values that a printed number leaves possible, both ends included: 1.5亿 from 1.45亿 to 1.55亿, 30余家
/// from 30 to 40, 超100亿 from 100亿 upwards, 约 ten per cent to both sides. Sums and quotients carry the
/// ranges on, so that a computed figure is compared with no more digits than were printed. Reentrant.
struct ValueRange
{
    double low = 0;
    double high = 0;
    bool isLoose = false; ///< the page itself said about, more or less than

    static ValueRange of(const Observation &observation);
    static ValueRange exactly(double value) { return {value, value, false}; }

    bool overlaps(const ValueRange &other) const;
    ValueRange operator+(const ValueRange &other) const;
    ValueRange operator-(const ValueRange &other) const;
    ValueRange operator*(double factor) const;
    /// Nothing where the divisor may be zero.
    std::optional<ValueRange> dividedBy(const ValueRange &divisor) const;
    /// The same without the sign.
    ValueRange magnitude() const;
};

} // namespace jianbao
