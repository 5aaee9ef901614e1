#pragma once

#include "models/reading/finders/patterns/anchoredpattern.h"
#include "models/reading/finders/patterns/patternstarts.h"

#include <QList>

#include <algorithm>
#include <bit>
#include <limits>

namespace jianbao
{

/// Looks for several patterns in one walk through a text; at most places their starts tell that none of them
/// matches. Immutable and reentrant.
class PatternSearch
{
public:
    /// `depth` as for PatternStarts: the more, the larger are the tables.
    explicit PatternSearch(const QList<AnchoredPattern> &patterns, int depth = 6);

    /// Calls take(pattern, match) for each match, left to right and at one place in the order of the
    /// patterns, which are told by their numbers. Matches of one pattern do not overlap. `text` as for
    /// AnchoredPattern.
    template <typename Take> void eachMatch(const QString &text, Take take) const
    {
        QList<qsizetype> readTo(m_patterns.size(), 0);
        for (qsizetype at = 0; at < text.size(); ++at) {
            const PatternStarts::Patterns starting = m_starts.at(text, at);
            if (starting == 0)
                continue;
            for (qsizetype i = next(starting, 0); i < m_patterns.size(); i = next(starting, i + 1)) {
                if (at < readTo.at(i))
                    continue;
                const PatternMatch match = m_patterns.at(i).matchAt(text, at);
                if (!match.hasMatch())
                    continue;
                readTo[i] = match.capturedEnd();
                take(i, match);
            }
        }
    }
    /// The matches of each pattern, left to right.
    QList<QList<PatternMatch>> matchesIn(const QString &text) const;

private:
    /// The first pattern from `from` on that may start; a large number if none does.
    static qsizetype next(PatternStarts::Patterns starting, qsizetype from)
    {
        constexpr qsizetype lastBit = std::numeric_limits<PatternStarts::Patterns>::digits - 1;
        const PatternStarts::Patterns left = starting >> std::min(from, lastBit);
        if (left == 0)
            return std::numeric_limits<qsizetype>::max();
        return from >= lastBit ? from : from + std::countr_zero(left); // all from there on share the last
    }

    QList<AnchoredPattern> m_patterns;
    PatternStarts m_starts;
};

} // namespace jianbao
