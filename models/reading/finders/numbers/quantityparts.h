#pragma once

#include "models/reading/finders/numbers/quantityfinder.h"

namespace jianbao
{

// What the readers of quantities share.

/// Decimal noise such as 3.6 * 1e8 rounded away.
double rounded(double value);
/// A quantity whose number fills its span.
FoundQuantity quantityOf(Span at, FoundQuantity::Kind kind, double value, const QString &unit);
/// Bounds in words around a number: 约, 近, 超过 before it; 左右, 以上 behind it. Widens `quantity` by them.
void readBounds(const QString &folded, FoundQuantity &quantity);

} // namespace jianbao
