#pragma once

#include "models/datatypes/observation.h"
#include "models/datatypes/span.h"
#include "models/reading/finders/times/timefinder.h"

#include <QList>
#include <QString>

#include <memory>

namespace jianbao
{

class Lexicon;
class QuantityGrammar;

/// A number with its unit as the text tells it. Offsets are UTF-16 code units into the text given to find().
struct FoundQuantity
{
    enum class Kind { Number, Percent, Currency, Dimension, Ordinal };
    Span at;     ///< with bound and unit: 约3.6亿元, 近8倍, 第88位, 亩产600余公斤 is 600余公斤
    Span number; ///< the numeral alone, of a range both
    Span amount; ///< number and unit without a bound in words: 3.6亿元 in 约3.6亿元; 第88 in 第88位
    Kind kind = Kind::Number;
    double value = 0; ///< in the base unit; always positive or as signed in print
    std::optional<double> valueTo;
    QString unit; ///< 元, %, 家, 位, 平方米, 公斤/亩, 百分点, 倍 …; empty for a bare number
    Bound bound = Bound::Exact;
    bool casual = false; ///< 一个, 一篇, 两种: hardly a count; who looks for figures passes over it
};

/// Finds quantities: Arabic, full-width and Chinese digits, 万/亿, ranges, bounds before or after, per-unit
/// forms, 成, 倍, 百分之. Masks dates and names (G60, 5G); in the scope of figures also slogans (“三个一”,
/// 24小时, 十大) and the ages of people. Reentrant.
class QuantityFinder
{
public:
    explicit QuantityFinder(const Lexicon &lexicon, FindingScope scope = FindingScope::Page);
    /// The same with a TimeFinder that is there already; `times` is for `scope`.
    QuantityFinder(const Lexicon &lexicon, const TimeFinder &times, FindingScope scope);
    /// All quantities, left to right, not overlapping.
    QList<FoundQuantity> find(const QString &text) const;
    /// The same of the text that a TimeFinder has scanned already.
    QList<FoundQuantity> find(const TimeFinder::Scan &times) const;

private:
    std::shared_ptr<const QuantityGrammar> m_grammar;
};

} // namespace jianbao
