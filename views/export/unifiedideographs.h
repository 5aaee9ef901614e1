#pragma once

#include <QString>

namespace jianbao
{

/// The usual characters for one that only looks like them: a Kangxi or supplement radical becomes the
/// ideograph (⼯ → 工), a compatibility ideograph the unified one, a ligature its letters, a two-em dash two
/// dashes. Everything else stays. Radicals after Unicode 15's EquivalentUnifiedIdeograph.txt.
QString unifiedCharacters(char32_t lookalike);

} // namespace jianbao
