#pragma once

#include "models/reading/facts/governedperiods.h"

#include <optional>

namespace jianbao
{

/// Says for which period a figure holds if what `time` tells went on longer than that time itself:
/// 9月1日启用, 运行一个半月,共办件3306件 lasts to the issue, 4月试点,到年底投放3亿元 from the beginning to
/// the end that is told, 今年种植水稻2万亩 and 今年安排项目98个 are of the whole year, and what is owned
/// (拥有专利27件) stands when the issue appears, whatever year is told of other figures before. None if the
/// time is the figure's own. `time` stands before the figure at `offset`; looks at a fixed number of
/// characters.
std::optional<Period> lastingPeriod(const ArticleMarks &marks, const FoundTime &time,
                                    GovernedPeriods::Holding holding, qsizetype offset);

/// 到10月底,企业达187家 holds on that day; none for what is not told up to a month's edge, or happened until
/// then.
std::optional<Period> periodUpTo(const ArticleMarks &marks, const FoundTime &time,
                                 GovernedPeriods::Holding holding, qsizetype offset);

/// 该项目占地78亩, 该校设36个班: the sentence describes a place or a work as it stands. `before`: the words
/// of the sentence up to the figure.
bool describesWork(QStringView before);
/// 去年12月|投产,…: the time only says when the work was begun or done. `behind` stands behind the time.
bool tellsBuilding(QStringView behind);

} // namespace jianbao
