#pragma once

#include "models/reading/finders/timerule.h"

namespace jianbao
{

class Festivals;
class Lexicon;

/// Dates, months, quarters, years, their ranges, and 自…起, …以来, 截至…, …前.
QList<TimeRule> calendarRules();
/// 昨天, 上周五, 当天, 翌日, 三天后, 近3年来, 日前, 目前, “十四五”期间.
QList<TimeRule> relativeRules(const Lexicon &lexicon);
/// 中秋节当天, 春节期间, 节前, 农历八月十五.
QList<TimeRule> festivalRules(const Festivals &festivals);

} // namespace jianbao
