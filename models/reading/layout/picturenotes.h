#pragma once

#include "models/reading/layout/articledraft.h"
#include "models/reading/layout/pageline.h"

namespace jianbao
{

/// Gives captions without credit that stood inside a sentence back to the article around them, behind the
/// paragraph that they part: they are no articles of their own. Reentrant.
void returnPictureNotes(const QList<PageLine> &lines, QList<ArticleDraft> &drafts);

} // namespace jianbao
