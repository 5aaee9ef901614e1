#pragma once

#include "models/reading/layout/pageline.h"

namespace jianbao
{

/// The lines of a page that are not blank, in their order, without heading marks and surrounding white space.
/// Kinds and bylines are left as they are by default. Reentrant.
QList<PageLine> readLines(const QString &page);

/// The number of blank lines that most often stand between two of the lines. Reentrant.
int usualGapOf(const QList<PageLine> &lines);

} // namespace jianbao
