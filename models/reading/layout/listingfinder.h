#pragma once

#include "models/reading/layout/pageline.h"

namespace jianbao
{

/// Turns seeming heads that are lines of a list, a table, a poem or a notice's signature into body whose
/// lines no sentence joins. The lines' kinds must be told already. Reentrant.
void findListings(QList<PageLine> &lines);

/// Makes the lines from `from` to before `to` lines of a list.
void markListed(QList<PageLine> &lines, qsizetype from, qsizetype to);

/// Where the verses end that begin with line `begin`: short lines without full stop, but for the last, the
/// head of what follows. `begin` itself if there are too few.
qsizetype versesEnd(const QList<PageLine> &lines, qsizetype begin);

} // namespace jianbao
