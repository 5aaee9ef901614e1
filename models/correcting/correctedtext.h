#pragma once

#include "models/datatypes/article.h"
#include "models/datatypes/pagelayout.h"

namespace jianbao
{

/// The text with what is printed in the place of what was misread. Characters that stand for as many others
/// keep the way back to the page; what is longer than it was has none for its rest.
MendedText corrected(const MendedText &text, const QList<TextCorrection> &corrections);

/// Puts the corrections into all texts of the article: its heads and paragraphs.
void correctTexts(Article &article, const QList<TextCorrection> &corrections, const QString &page);

} // namespace jianbao
