#pragma once

#include "models/reading/finders/dating/issueclues.h"
#include "models/reading/finders/numbers/numeral.h"
#include "models/reading/finders/times/calendarperiods.h"

namespace jianbao
{

// What the rules of dating share.

/// A year in figures, as `year`.
inline const auto yearWords = QStringLiteral("(?<![\\d.])(?<year>(?:19|20)\\d{2})");
/// A small number in figures or characters, as `count`.
inline const auto countWords = QStringLiteral("(?<count>\\d{1,2}|[一二两三四五六七八九十]{1,2})");

inline IssueClue inYear(Span at, int year, double weight)
{
    return {at, yearPeriod(year), weight};
}

inline Span spanOf(const PatternMatch &match)
{
    return {match.capturedStart(), match.capturedEnd()};
}

inline int numberIn(const PatternMatch &match, const QString &name)
{
    return wholeNumeral(match.capturedView(name));
}

} // namespace jianbao
