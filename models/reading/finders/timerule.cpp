#include "models/reading/finders/timerule.h"

namespace jianbao
{

TimeRule::Reading foundTime(FoundTime::Kind kind, Period period, Precision precision, double confidence)
{
    if (!period.isKnown())
        return std::nullopt;
    FoundTime time;
    time.kind = kind;
    time.period = period;
    time.precision = precision;
    time.confidence = confidence;
    return time;
}

QRegularExpression timePattern(const QString &words)
{
    QRegularExpression pattern(words);
    Q_ASSERT_X(pattern.isValid(), "timePattern", qPrintable(pattern.errorString() + words));
    return pattern;
}

} // namespace jianbao
