#pragma once

#include "models/reading/finders/times/timerule.h"

namespace jianbao
{

class Festivals;
class Lexicon;

/// Dates, months, quarters, years, their ranges, and 自…起, …以来, 截至…, …前.
QList<TimeRule> calendarRules();
/// Days of a month that is told once or not at all: 3月10-12日, 10日, 10日至12日, 月底.
QList<TimeRule> dayRules();
/// 昨天, 当天, 翌日, 日前, 目前, “十四五”期间, 今年春季.
QList<TimeRule> relativeRules(const Lexicon &lexicon);
/// 上周五, 本周, 下周末, 星期日.
QList<TimeRule> weekRules();
/// 三天后, 两个月后的5月16日, 近3年来, 未来五年.
QList<TimeRule> countedRules();
/// 25年里, 17年间: how long a story lasts that was begun before. Only of pages.
TimeRule storyRule();
/// What people say rather than newspapers print: 周末, 周一到周五, 三天之内, 再过五天, and those below.
QList<TimeRule> everydayRules();
/// Counted times to the day: 前三天, 未来五天, 两个月前, 今年头三个月. They go before the rules for
/// newspapers.
QList<TimeRule> everydayCountedRules();
/// 21世纪, 从2014到2018, 12/31/2016, 7/23, 二十号.
QList<TimeRule> everydayDateRules();
/// What is told of a period or of today: 三月的第一个星期一, 2015年以后, 去年今天, 下个春天, 今年剩下的时间.
/// They go before the rules for newspapers.
QList<TimeRule> everydayPeriodRules();
/// Years counted from the first one of a reign: 光绪二十四年.
QList<TimeRule> eraRules(const Lexicon &lexicon);
/// 中秋节当天, 春节期间, 节前, 农历八月十五.
QList<TimeRule> festivalRules(const Festivals &festivals);

} // namespace jianbao
