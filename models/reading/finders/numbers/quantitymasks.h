#pragma once

#include "models/reading/finders/names/findingscope.h"
#include "models/reading/finders/patterns/anchoredpattern.h"
#include "models/reading/finders/patterns/patternstarts.h"
#include "models/reading/finders/patterns/wordtrie.h"
#include "models/reading/finders/times/timefinder.h"

namespace jianbao
{

/// Knows where digits count nothing: in dates and times of day, names (G60, 5G), telephone numbers, steady
/// phrases (千方百计); where figures are wanted also in slogans (“三个一”, “1234”工作法, 十大), titles
/// (《…》), ages, numbers of roads and plots, 24小时值班. Reentrant.
class QuantityMasks
{
public:
    QuantityMasks(const Lexicon &lexicon, const TimeFinder &times, FindingScope scope);
    /// Spans of `folded` text without order; they may overlap. `times` are the places of times in it.
    QList<Span> spans(const QString &folded, const QList<Span> &times) const;
    const TimeFinder &times() const { return m_times; }

private:
    TimeFinder m_times;
    FindingScope m_scope;
    AnchoredPattern m_names;
    PatternStarts m_starts; ///< of names
    WordTrie m_phrases;
};

} // namespace jianbao
