#pragma once

#include "models/reading/layout/pageline.h"

namespace jianbao
{

/// Puts lines together that only the column's width broke: in a text typed line by line as printed, where
/// most lines are of one width. Lines of a page with a paragraph a line stay as they are. Reentrant.
QList<PageLine> mendColumns(const QList<PageLine> &lines);

} // namespace jianbao
