#pragma once

#include "models/datatypes/period.h"
#include "models/datatypes/quote.h"

namespace jianbao
{

/// Something that happened in one named district at a time that the page tells.
struct Event
{
    Quote quote;
    Period period;
    Precision precision = Precision::Day;
    QString district;      ///< the smallest named district in which it happened or whose office did it
    QString what;          ///< four to thirty characters in the page's own words
    double confidence = 0; ///< 0 to 1
    QString rule;          ///< the name of the rule that found it
    bool operator==(const Event &) const = default;
};

} // namespace jianbao
