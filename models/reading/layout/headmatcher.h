#pragma once

#include "models/reading/layout/pageline.h"
#include "models/reading/layout/segment.h"

namespace jianbao
{

/// Gives openings under no head, or under one of which only another text tells, the heads that stand
/// elsewhere, over a text that is not theirs, or all in a row over the first of several texts: each line of
/// such a stack goes where most of its rare pairs of characters are told, to the text under it or to an
/// opening. A text that loses its heads so is left without. Does nothing where each opening has its head.
/// Reentrant.
QList<Segment> matchHeads(const QList<PageLine> &lines, const QList<Segment> &segments);

} // namespace jianbao
