#pragma once

#include "views/reader/articletext.h"
#include "views/style/theme.h"

class QTextDocument;

namespace jianbao
{

/// Sets an article's blocks into `document` as print does: kicker over headline over deck, bold subheads,
/// paragraphs with two characters of indent and 1.8 line height. Positions in the document are offsets in the
/// article's shown text. What the document held before is gone. `scale` enlarges all letters; 1 is usual.
void setArticle(QTextDocument &document, const ArticleText &article, const Theme &theme, double scale = 1);

/// The pixel size of the body text in the reader; a line holds at most readerLineCharacters of them.
inline constexpr int readerTextSize = 17;
inline constexpr int readerLineCharacters = 40;

} // namespace jianbao
