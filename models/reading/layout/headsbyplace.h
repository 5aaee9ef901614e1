#pragma once

#include "models/reading/layout/pageline.h"

namespace jianbao
{

/// Takes back what its neighbours show to be text among the lines that were taken for headings by themselves,
/// and makes headings of what can be nothing else where it stands.
void settleHeads(QList<PageLine> &lines);

} // namespace jianbao
