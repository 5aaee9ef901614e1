#pragma once

#include <QList>

namespace jianbao
{

/// The column for each row that makes the sum of `worth` greatest, no column twice (Hungarian method, as Kuhn
/// and Munkres). All rows are of one length, which is no less than the number of rows. Reentrant.
QList<int> bestPairing(const QList<QList<double>> &worth);

} // namespace jianbao
