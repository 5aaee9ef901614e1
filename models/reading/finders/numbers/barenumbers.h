#pragma once

#include "models/reading/finders/names/findingscope.h"
#include "models/reading/finders/numbers/numberwords.h"

#include <QString>

namespace jianbao
{

/// True if a number of folded text that has no unit is one all the same: written with figures (but not glued
/// to Latin letters), or in Chinese at length (三百二, 三点一四), or with nothing else around it. Where every
/// number is wanted also 二零二一, and a single numeral that ends its clause (一加一等于二).
bool isBareNumber(const QString &folded, const NumberWords &number, FindingScope scope);

} // namespace jianbao
