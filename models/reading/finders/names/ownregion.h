#pragma once

#include <QString>

namespace jianbao
{

/// The county or city that a page calls its own, 我县 or 我市, listed or not: the one whose name stands
/// oftenest among those that it names. Empty if it calls none so more than once.
QString ownRegionOf(const QString &page);

} // namespace jianbao
