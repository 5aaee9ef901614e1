#pragma once

#include "models/reading/layout/articledraft.h"
#include "models/reading/layout/pageline.h"

namespace jianbao
{

/// Finds heads whose article stands on another page and which the scan stacked on the heads of a neighbour:
/// lines of a tall stack whose words the neighbour's body never uses. They become articles without body.
/// Reentrant.
void partOrphanHeads(const QList<PageLine> &lines, QList<ArticleDraft> &drafts);

} // namespace jianbao
