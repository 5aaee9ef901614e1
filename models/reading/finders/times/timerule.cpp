#include "models/reading/finders/times/timerule.h"

namespace jianbao
{

TimeRule::Reading foundTime(FoundTime::Kind kind, Period period, Precision precision, double confidence)
{
    const bool backwards = period.start.isValid() && period.end.isValid() && period.start > period.end;
    if (!period.isKnown() || backwards)
        return std::nullopt;
    FoundTime time;
    time.kind = kind;
    time.period = period;
    time.precision = precision;
    time.confidence = confidence;
    return time;
}

} // namespace jianbao
