#pragma once

#include "models/reading/facts/measureverbs.h"
#include "models/reading/facts/nounreader.h"

namespace jianbao
{

/// Tells how far back the words before a figure may speak of it: behind the figure before it and what that
/// counts, behind times, districts, firms and the reporter's name. Keeps references to all three.
class MeasureLead
{
public:
    MeasureLead(const ArticleMarks &marks, const MeasureVerbs &verbs, const NounReader &nouns)
        : m_marks(marks), m_verbs(verbs), m_nouns(nouns)
    {
    }
    /// The words before marks.quantities[index], which stands in `clause`, without a time that stands between
    /// from or to and the number: 由2018年的20家增至2022年的55家.
    Span of(Span clause, qsizetype index) const;

private:
    /// That time with what leads to it; empty if there is none.
    Span edgeTime(const FoundQuantity &quantity) const;
    qsizetype beginOf(Span clause, qsizetype index, Span edge) const;

    const ArticleMarks &m_marks;
    const MeasureVerbs &m_verbs;
    const NounReader &m_nouns;
};

} // namespace jianbao
