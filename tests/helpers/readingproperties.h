#pragma once

#include "models/datatypes/page.h"
#include "models/reading/finders/numbers/quantityfinder.h"
#include "models/reading/finders/times/timefinder.h"

namespace jianbao
{

/// What holds for every page that was read, whatever its text: quotes and spans stand on the page; articles
/// and uncovered text part the page among them; an article's heads and paragraphs hold each character of its
/// pieces once, white space aside. Returns a sentence for each property that is broken.
QStringList brokenProperties(const Page &page);

/// What holds for the times and quantities of any text: they lie inside it, in order, none overlapping
/// another of its kind, and every number is one.
QStringList brokenProperties(const QString &text, const QList<FoundTime> &times,
                             const QList<FoundQuantity> &quantities);

} // namespace jianbao
