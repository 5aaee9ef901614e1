#pragma once

#include "models/reading/facts/measureverbs.h"
#include "models/reading/facts/nounreader.h"
#include "models/reading/facts/statusreader.h"

namespace jianbao
{

/// Reads the measure of a quantity from its clause: the noun that follows it (66家规模以上企业) or the one
/// before it (规模以上企业达到66家), the verb between, whether it is expected or planned. Reentrant.
class MeasureReader
{
public:
    explicit MeasureReader(const Lexicon &lexicon);
    /// The measure of marks.quantities[index], which stands in `sentence`.
    Measure read(const ArticleMarks &marks, const Sentence &sentence, qsizetype index) const;

private:
    struct Scene;
    /// The noun behind the figure, which may name it.
    Span nounBehind(const Scene &scene, qsizetype index) const;
    /// True if the noun behind the figure names its measure, and not the one before it.
    bool isNamedBehind(const Scene &scene, Span behind, bool isShare) const;

    NounReader m_nouns;
    StatusReader m_statuses;
    MeasureVerbs m_verbs;
};

} // namespace jianbao
