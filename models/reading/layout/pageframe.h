#pragma once

#include "models/reading/layout/pageline.h"

namespace jianbao
{

/// Finds what stands around the articles of a bulletin or a supplement and belongs to none: above them its
/// name, number, publisher and date, below them who receives it, who signed it for print and where to write
/// to, between them the numbers of its sheets. Makes furniture of it; the lines' other kinds must be told
/// already. Reentrant.
void findPageFrame(QList<PageLine> &lines);

} // namespace jianbao
