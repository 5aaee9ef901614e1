#pragma once

#include "models/reading/facts/articlemarks.h"

namespace jianbao
{

/// The quantities of an article, left to right, with what the words around them add: the numbers of a list
/// share the unit of the last one (57、21和7家), a fraction of a whole is a share (占全市的四分之一).
QList<FoundQuantity> quantitiesAsMeant(const ArticleMarks &marks);

} // namespace jianbao
