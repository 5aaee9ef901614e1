#pragma once

#include "models/reading/layout/pageseams.h"
#include "models/reading/layout/segment.h"

namespace jianbao
{

/// Puts an article together whose headline stands behind its first column: the opening under a kicker, half
/// a headline or no head at all, then the headline, then the rest, which has no byline of its own. Proof is
/// that the opening has no head and breaks off in a sentence that goes on under the headline, or that the
/// headline speaks no less of the one paragraph before it than of the text under it. Reentrant.
QList<Segment> joinInterposedHeads(const QList<PageLine> &lines, const QList<Segment> &segments,
                                   PageSeams &seams);

} // namespace jianbao
