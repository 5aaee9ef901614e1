#pragma once

#include <QString>

namespace jianbao
{

/// How well one line goes on in another by the kind of phrase that ends or begins at their seam: above 0, the
/// two belong together, below 0 they hardly do. A post wants who holds it (园区主任|王立说), 在 a place, an
/// adverb what is done; 据了解 begins a paragraph. Neither line is empty. Reentrant.
double phrasesOver(const QString &before, const QString &after);

} // namespace jianbao
