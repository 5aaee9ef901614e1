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

/// How long the kind is of which 第100家 is one: 规模以上企业; 0 if it is none that is counted.
qsizetype kindInRowLength(QStringView behind);

/// 第100家规模以上企业: the hundredth tells that there are a hundred. `behind` follows the figure.
bool countsUp(const FoundQuantity &quantity, QStringView behind);

/// The quotation around `offset` is a name or slogan or small talk rather than a report:
/// “我区兑现奖补4300万元，”.
bool isInTitle(const QString &text, qsizetype offset);

/// 三个, 一亩地, 三元电池: Chinese numerals of up to ten that count in passing.
bool isSmallChineseCount(const QString &text, const FoundQuantity &quantity);

} // namespace jianbao
