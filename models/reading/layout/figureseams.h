#pragma once

#include <QString>

namespace jianbao
{

/// How well one line goes on in another by the figures at their seam: above 0, the two belong together, below
/// 0 they hardly do. A number that breaks off wants its digits or its unit, a unit its number, a predicate
/// with a figure its measure, what is compared by how much it differs. Neither line is empty. Reentrant.
double figuresOver(const QString &before, const QString &after);

} // namespace jianbao
