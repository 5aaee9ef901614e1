#pragma once

#include "models/datatypes/page.h"

namespace jianbao
{

/// A page with two articles, events, a figure and a method, all invented, as reading would give it: a line of
/// the first article's paragraph is broken inside a number, so that its mended text leaps over a line break.
Page inventedPage();

/// The text of a whole page file, for an import; `number` makes pages that differ.
QString inventedPageText(int number);

} // namespace jianbao
