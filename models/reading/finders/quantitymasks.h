#pragma once

#include "models/reading/finders/anchoredpattern.h"
#include "models/reading/finders/timefinder.h"

namespace jianbao
{

/// Knows where digits count nothing: in names and slogans (“三个一”, “1234”工作法, G60, 5G, 十大), titles
/// (《…》), dates and times of day, ages, numbers of roads and plots, telephone numbers, steady phrases
/// (24小时值班). Reentrant.
class QuantityMasks
{
public:
    explicit QuantityMasks(const Lexicon &lexicon);
    /// Spans of `folded` text without order; they may overlap.
    QList<Span> spans(const QString &folded) const;

private:
    TimeFinder m_times;
    AnchoredPattern m_names;
};

} // namespace jianbao
