#pragma once

#include "models/reading/facts/articlemarks.h"
#include "models/reading/facts/subjecttracker.h"

namespace jianbao
{

/// Gives each figure behind 分别 its own subject where as many subjects stand before it as figures behind:
/// 滨河镇、石桥镇分别增长5%和6%. `found` are the article's observations, left to right. Reentrant.
void distributeFigures(const ArticleMarks &marks, const SubjectTracker &subjects,
                       QList<Placed<Observation>> &found);

} // namespace jianbao
