#include "models/reading/finders/numbers/quantityfinder.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/numbers/quantitygrammar.h"
#include "models/reading/finders/numbers/unitfilter.h"

#include <algorithm>

namespace jianbao
{

namespace
{

/// -5, - 5, -.5
bool isNumberBehind(const QString &folded, qsizetype sign)
{
    qsizetype at = sign + 1;
    while (at < folded.size() && at < sign + 2 && folded.at(at) == u' ')
        ++at;
    return at < folded.size() &&
           (folded.at(at).isDigit() || folded.at(at) == u'.' || isOneOf(folded.at(at), u"百千万"));
}

constexpr QStringView beginningWords = u"零〇一二两三四五六七八九十百千万亿兆廿卅卌半点负正第首前打对翻俩仨";

UnitFilter filterOf(QStringView units)
{
    UnitFilter filter;
    for (const QChar unit : units)
        filter.add(unit);
    return filter;
}

bool isBeginning(QChar c)
{
    static const UnitFilter words = filterOf(beginningWords); // told by one look for nearly all characters
    return c.unicode() < 0x80 ? c.isDigit() || c == u'-' || c == u'+' || c == u'.'
                              : words.mayHold(c) && beginningWords.contains(c);
}

/// A digit that continues a number, a decimal or a word of figures begins nothing.
bool mayBegin(const QString &folded, qsizetype at)
{
    const QChar c = folded.at(at);
    if (!isBeginning(c))
        return false;
    const QChar previous = at > 0 ? folded.at(at - 1) : QChar(u' ');
    if (c == u'-' || c == u'+')
        return !previous.isDigit() && previous != c && previous != u'%' && isNumberBehind(folded, at);
    if (previous.isDigit())
        return false;
    if (c == u'.')
        return !previous.isLetterOrNumber() && at + 1 < folded.size() && folded.at(at + 1).isDigit();
    return !(c.isDigit() && previous == u'.' && at > 1 && folded.at(at - 2).isDigit());
}

/// In order and not overlapping.
QList<Span> merged(QList<Span> spans)
{
    std::sort(spans.begin(), spans.end(), [](Span a, Span b) { return a.from < b.from; });
    QList<Span> result;
    for (const Span span : spans) {
        if (result.isEmpty() || span.from > result.last().to)
            result.append(span);
        else
            result.last().to = std::max(result.last().to, span.to);
    }
    return result;
}

} // namespace

QuantityFinder::QuantityFinder(const Lexicon &lexicon, FindingScope scope)
    : QuantityFinder(lexicon, TimeFinder(lexicon, scope), scope)
{
}

QuantityFinder::QuantityFinder(const Lexicon &lexicon, const TimeFinder &times, FindingScope scope)
    : m_grammar(std::make_shared<const QuantityGrammar>(lexicon, times, scope))
{
}

QList<FoundQuantity> QuantityFinder::find(const QString &text) const
{
    return find(m_grammar->masks().times().scan(text));
}

QList<FoundQuantity> QuantityFinder::find(const TimeFinder::Scan &times) const
{
    const QString &folded = times.folded();
    const QList<Span> masks = merged(m_grammar->masks().spans(folded, times.spans()));
    // The first mask that ends behind an offset.
    const auto maskBehind = [&](qsizetype at) {
        return std::partition_point(masks.cbegin(), masks.cend(), [&](Span mask) { return mask.to <= at; });
    };
    QList<FoundQuantity> quantities;
    for (qsizetype at = 0; at < folded.size();) {
        if (!mayBegin(folded, at)) {
            ++at;
            continue;
        }
        if (const auto around = maskBehind(at); around != masks.cend() && around->contains(at)) {
            at = around->to;
            continue;
        }
        const std::optional<FoundQuantity> quantity = m_grammar->read(folded, at);
        if (!quantity) {
            ++at;
            continue;
        }
        const auto mask = maskBehind(quantity->number.from);
        if (mask != masks.cend() && mask->overlaps(quantity->number)) {
            at = mask->to;
            continue;
        }
        const qsizetype readTo = quantities.isEmpty() ? 0 : quantities.last().at.to;
        if (quantity->at.from >= readTo)
            quantities.append(*quantity);
        at = std::max(at + 1, quantity->at.to);
    }
    return quantities;
}

} // namespace jianbao
