#pragma once

#include "models/reading/finders/times/timefinder.h"

namespace jianbao
{

// What the words around a time, or of a sentence, say of the period of its figures.

/// 工单中，噪声类372件: parts of what `before`, the sentence before, tells.
bool isAmong(QStringView sentence, QStringView before);
/// The sentence goes on telling the happening of an earlier paragraph.
bool goesOn(QStringView sentence);
/// A day or a month, as that in which something begins.
bool isPoint(const FoundTime &time);
/// 到|6月19日: what stands before a time says that something lasted or was counted up to it.
bool leadsUpTo(QStringView before);
/// Counted back from the issue or from an earlier event: 近三年, 一年来.
bool isCounted(const FoundTime &time);
/// A span of time over which figures are gathered: 上半年, 1—9月, 2021年.
bool isGathering(const FoundTime &time, QStringView words);
/// A day, or days in a row: 11月1日至11日.
bool isBounded(const FoundTime &time);
/// Rankings are told for years; 去年12月公布 says only when it was made known.
bool tellsYear(const FoundTime &time);
/// The time at `behind`'s beginning was only that of the former value: 由上年的57位升至52位.
bool isFormer(QStringView before, QStringView behind);
/// 是2015年的5.4倍: only what the figure is measured by.
bool isMeasure(QStringView before, QStringView behind);
/// 6月6日，2025年科技成果直通车活动举行: the year belongs to the name of what was held on the day told
/// before.
bool namesMeeting(const FoundTime &time, const FoundTime *before, QStringView behind);
/// 资金已于5月22日到位, 园区将于明年9月投用: how the words behind a figure begin that tell when. They end at
/// the time.
bool leadsToTime(QStringView words);
/// 上半年, 去年: told for figures, where a day or a month mostly tells of a deed.
bool isSpan(const FoundTime &time);

} // namespace jianbao
