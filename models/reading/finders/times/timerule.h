#pragma once

#include "models/reading/finders/patterns/anchoredpattern.h"
#include "models/reading/finders/times/timeclocks.h"

#include <functional>
#include <optional>

namespace jianbao
{

/// One way in which a newspaper tells a time: what it looks like in folded text, and what it means by the
/// clocks. A group named “quote” narrows the span that is reported; `read` may narrow it by
/// setting `at`.
struct TimeRule
{
    using Reading = std::optional<FoundTime>;

    QString name;
    AnchoredPattern pattern;
    std::function<Reading(const PatternMatch &, const TimeClocks &)> read;
    bool needsEvent = false; ///< counts from an event told (翌日, 两个月后), which may stand further on
};

/// A FoundTime of one kind; nothing for a period that is unknown or ends before it begins.
TimeRule::Reading foundTime(FoundTime::Kind kind, Period period, Precision precision, double confidence = 1);
} // namespace jianbao
