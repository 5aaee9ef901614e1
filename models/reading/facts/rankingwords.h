#pragma once

#include "models/reading/finders/quantityfinder.h"

namespace jianbao
{

/// True for a place in a ranking or a number of places, not 12位专家. `text` is where the quantity stands.
bool isRank(const FoundQuantity &quantity, const QString &text);

/// The ranking that a text speaks of last: 国家高新区综合评价, 全国169个高新区中; empty if none.
QString rankingNamed(const QString &text);

/// What stands in front of a rank without its run of years: 在全国高新区中连续3年 is 在全国高新区.
QStringView withoutRun(QStringView before);

} // namespace jianbao
