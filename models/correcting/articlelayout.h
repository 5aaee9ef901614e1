#pragma once

#include "models/datatypes/article.h"
#include "models/datatypes/pagelayout.h"

namespace jianbao
{

/// The lines of an article as it stands, in reading order.
LaidArticle layoutOf(const Article &article, const QString &page);

/// The article that these lines make on `page`. Its byline holds those of `names` that stand in its lines;
/// districts and facts are left empty.
Article articleOf(const LaidArticle &laid, const QString &page, const Byline &names);

/// The smallest stretches of the page that hold the lines, in reading order.
QList<Span> piecesOf(const LaidArticle &laid, const QString &page);

} // namespace jianbao
