#pragma once

#include "models/reading/facts/articlemarks.h"
#include "models/reading/facts/nounreader.h"
#include "models/reading/facts/statusreader.h"
#include "models/reading/finders/patterns/wordtrie.h"

namespace jianbao
{

class Lexicon;

/// What the words around a quantity say about it.
struct Measure
{
    Span at;           ///< the words that tell it, with the number
    QStringList names; ///< in the page's words without verbs; several where it says 各; empty: goes on with
                       ///< the last one
    Aspect aspect = Aspect::Level;
    bool falls = false; ///< 下降, 减少: the value is negative
    FactStatus status = FactStatus::Actual;
    bool isTotal = false; ///< a state rather than a happening: 拥有, 现有, 占
};

/// Reads the measure of a quantity from its clause: the noun that follows it (66家规模以上企业) or the one
/// before it (规模以上企业达到66家), the verb between, whether it is expected or planned. Reentrant.
class MeasureReader
{
public:
    explicit MeasureReader(const Lexicon &lexicon);
    /// The measure of marks.quantities[index], which stands in `sentence`.
    Measure read(const ArticleMarks &marks, const Sentence &sentence, qsizetype index) const;

private:
    struct Verb
    {
        QString aspect;
        bool falls;
    };

    /// The time between from or to and the number: 由2018年的20家增至2022年的55家; empty if there is none.
    Span edgeTime(const ArticleMarks &marks, const FoundQuantity &quantity) const;
    qsizetype beginOf(const ArticleMarks &marks, Span clause, qsizetype index) const;
    qsizetype endingLength(QStringView words, bool rank, const FoundQuantity &quantity,
                           Measure &measure) const;
    qsizetype beginningLength(QStringView text, qsizetype at, bool rank, const FoundQuantity &quantity,
                              Measure &measure) const;
    Span nounBefore(const ArticleMarks &marks, Span before, Measure &measure,
                    const FoundQuantity &quantity) const;
    /// Without the whole of a share: 研发投入占销售收入的.
    Span withoutWhole(const ArticleMarks &marks, Span before, const FoundQuantity &quantity,
                      Measure &measure) const;
    QStringList namesBefore(const ArticleMarks &marks, Span noun, const FoundQuantity &quantity) const;
    void applyVerb(const Verb &verb, const FoundQuantity &quantity, Measure &measure) const;

    NounReader m_nouns;
    StatusReader m_statuses;
    QList<Verb> m_verbs;
    WordTrie m_endVerbs;   ///< between the noun and the number
    WordTrie m_startWords; ///< before the noun
    WordTrie m_stateWords; ///< of these, those that tell a state
};

} // namespace jianbao
