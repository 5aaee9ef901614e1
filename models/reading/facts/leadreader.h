#pragma once

#include "models/reading/facts/measureverbs.h"

namespace jianbao
{

/// Reads the words that stand before a figure (MeasureLead) from both ends towards the noun that names its
/// measure, and lays what the verbs and comparisons on the way say upon the measure:
/// 规模以上企业|累计|达到|66家. Keeps references to all three.
class LeadReader
{
public:
    LeadReader(const ArticleMarks &marks, const MeasureVerbs &verbs, const FoundQuantity &quantity);
    /// The noun in `lead`; empty where the figure goes on with the measure of the one before.
    Span nounIn(Span lead, Measure &measure) const;
    /// What `noun` names, in the page's words without verbs; two measures where 各 stands behind 和.
    QStringList namesOf(Span noun) const;

private:
    /// Without the whole of a share: 研发投入占销售收入的.
    Span withoutWhole(Span lead, Measure &measure) const;
    /// How much of the end of the words before the figure tells something else of it than its name: a verb, a
    /// comparison, a particle. 0 if all is name.
    qsizetype endingLength(QStringView words, Measure &measure) const;
    /// The same for the beginning of the words at `at`, which go on to the end of `text`.
    qsizetype beginningLength(QStringView text, qsizetype at, Measure &measure) const;

    const ArticleMarks &m_marks;
    const MeasureVerbs &m_verbs;
    const FoundQuantity &m_quantity;
    bool m_isRank;
};

} // namespace jianbao
