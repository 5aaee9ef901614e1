#pragma once

#include "models/datatypes/observation.h"
#include "models/reading/facts/indicatorregister.h"
#include "models/reading/facts/subjectmentions.h"

namespace jianbao
{

/// Gives each figure behind 分别 the place, firm or measure that stands at the same position of the row it
/// belongs to: 滨河镇、青柯镇分别完成投资6亿元、4亿元; 工业增加值、固定资产投资分别增长8%、11%; 新增企业9家、
/// 项目6个，分别增长5%和7%. Without such a row, or with one of another length, nothing is changed.
void distributeFigures(const ArticleMarks &marks, const SubjectMentions &mentions,
                       const IndicatorRegister &indicators, QList<Placed<Observation>> &found);

} // namespace jianbao
