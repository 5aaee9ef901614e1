#pragma once

#include "tests/accuracy/labels.h"
#include "tests/accuracy/scoreboard.h"

namespace jianbao
{

/// All parts of reading, in the order in which a table shows them.
QStringList scoredParts();
/// Those that the layout of a page alone tells.
QStringList layoutParts();

/// Compares what was read on one page with its labels and adds to the board. `pageText` is the page's stored
/// text.
void scorePage(const QString &pageText, const PageLabels &wanted, const PageLabels &got, Scoreboard &board);

} // namespace jianbao
