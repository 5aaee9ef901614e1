#pragma once

#include "models/reading/facts/articlemarks.h"

namespace jianbao
{

// Parts that a quantity may play in its clause instead of measuring something.

/// The number only says which ones are counted: 亿元以上项目12个, 12个产值超过1亿元的园区.
bool isThreshold(const ArticleMarks &marks, Span clause, qsizetype index);

/// The whole of which something is a part, or a sum that is told next: 在全省100个园区中, 3个园区合计实现.
bool isFrame(QStringView before, QStringView behind);

/// 第127位专家: someone in a row of people, no place in a ranking.
bool isPersonInRow(QStringView before, QStringView behind, const FoundQuantity &quantity);

} // namespace jianbao
