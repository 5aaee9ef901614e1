#pragma once

#include "models/reading/layout/pageline.h"

namespace jianbao
{

/// Marks as listed the rows below the head of a notice, and the heads that part them; the text of another
/// article ends them.
void findNoticeRows(QList<PageLine> &lines);

/// Marks as listed who signs a notice, over its date or beside it, and where to ask.
void findNoticeSignatures(QList<PageLine> &lines);

} // namespace jianbao
