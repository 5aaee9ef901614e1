#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace jianbao
{

/// A query of the measurement: one string, or two that must both be found.
struct BenchQuery
{
    QString kind;
    QStringList strings;
};

/// 200 queries of nine classes drawn from the texts, the same ones each time: one character (c1, 20),
/// frequent pair (f2, 25), rare pair (r2, 25), three-character string with a name's rate (n3, 25), phrases of
/// 4 to 6 (p4, 35) and 8 to 12 characters (p8, 20), digits or Latin among ideographs (mx, 20), two strings at
/// once (and, 20), absent (abs, 10).
QList<BenchQuery> benchQueries(const QStringList &texts);

} // namespace jianbao
