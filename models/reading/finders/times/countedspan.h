#pragma once

#include "models/reading/finders/patterns/patternmatch.h"

#include <QDate>

namespace jianbao
{

// Spans of time that are counted: 三天, 两个半月, 半年, 2周.

/// The pattern of one, with the groups “count” and “unit”; `between` may stand between them (多, 余).
QString countedSpanPattern(const QString &between = {});
/// `date` moved by the count and unit of a match, onwards (1) or back (-1); invalid for 几 and an unknown
/// date.
QDate movedBy(QDate date, const PatternMatch &match, int direction);

} // namespace jianbao
