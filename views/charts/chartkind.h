#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace jianbao
{

struct SeriesFamily;

enum class ChartKind {
    Line,     ///< over time
    Bars,     ///< over time, beside each other
    Ranked,   ///< the subjects in one period, best first
    Change,   ///< each subject's first and last figure
    Target,   ///< how much of its plan each subject has reached
    Multiples ///< a small line chart for each subject, on the same axes
};

/// The word by which the command line knows a kind: line, bars, ranked, change, target, multiples.
QString keyOf(ChartKind kind);
std::optional<ChartKind> chartKindOf(const QString &key);

/// The kinds that make sense for a family: a rank has no bars, for its zero means nothing, and only a share
/// of a plan shows its completion.
QList<ChartKind> kindsFor(const SeriesFamily &family);

} // namespace jianbao
