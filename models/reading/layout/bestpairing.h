#pragma once

#include <QList>

namespace jianbao
{

/// The column for each row that makes the sum of `worth` greatest, no column twice but the last, which is for
/// all rows that have no other (Hungarian method, as Kuhn and Munkres). All rows are of one length, at
/// least 1. Reentrant.
QList<int> bestPairing(const QList<QList<double>> &worth);

} // namespace jianbao
