#pragma once

#include "models/datatypes/span.h"

#include <QString>

namespace jianbao
{

/// The sentence of `page` in which the words at `quote` stand, both offsets in UTF-16 code units, in one
/// line; at most some 60 characters before and behind the words, with … where it is cut.
QString sentenceAround(const QString &page, Span quote);

} // namespace jianbao
