#include "models/reading/finders/patterns/patternsearch.h"

namespace jianbao
{

namespace
{

QStringList wordsOf(const QList<AnchoredPattern> &patterns)
{
    QStringList words;
    for (const AnchoredPattern &pattern : patterns)
        words.append(pattern.words());
    return words;
}

} // namespace

PatternSearch::PatternSearch(const QList<AnchoredPattern> &patterns, int depth)
    : m_patterns(patterns), m_starts(wordsOf(patterns), depth)
{
}

QList<QList<PatternMatch>> PatternSearch::matchesIn(const QString &text) const
{
    QList<QList<PatternMatch>> matches(m_patterns.size());
    eachMatch(text, [&](qsizetype pattern, const PatternMatch &match) { matches[pattern].append(match); });
    return matches;
}

} // namespace jianbao
