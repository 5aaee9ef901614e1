#pragma once

#include "models/reading/layout/articledraft.h"
#include "models/reading/layout/pageline.h"

namespace jianbao
{

/// Gives articles without head the heads that stand nearby over no text or over a stranger's picture; or
/// those lines of a stack nearby that only they tell of: the heads of a row of articles stand together over
/// the first one's text. Lines of which neither tells go with the line under them; at least one line stays
/// with the stack's own text.
void headTexts(const QList<PageLine> &lines, QList<ArticleDraft> &drafts);

} // namespace jianbao
