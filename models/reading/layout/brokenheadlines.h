#pragma once

#include "models/reading/layout/pageline.h"

namespace jianbao
{

/// Makes headings of the two lines of a headline of which one is worded like the part of a sentence: a comma
/// ends it, or a quotation goes over both. Only where nothing but a headline can stand.
void findBrokenHeadlines(QList<PageLine> &lines);

} // namespace jianbao
