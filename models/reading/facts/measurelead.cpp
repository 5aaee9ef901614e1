#include "models/reading/facts/measurelead.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/facts/countedrows.h"
#include "models/reading/facts/rankingwords.h"
#include "models/reading/finders/patterns/filteredexpression.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// How much of `words` tells where something is set up: 在老街设立|便民点.
qsizetype setUpLength(QStringView words)
{
    constexpr qsizetype shortest = 7;
    const qsizetype at = words.size() < shortest ? -1 : words.indexOf(u'在');
    if (at < 0)
        return 0;
    static const FilteredExpression setUp(
        u"在(?!建|校|职|岗|册|孵)\\p{sc:Han}{2,6}(?:设立|设置|开设|增设|布设|安装|投放)了?(?=\\p{sc:Han}{2})"_s);
    const FilteredMatch match = setUp.match(words.mid(at));
    return match.hasMatch() ? at + match.capturedEnd() : 0;
}

} // namespace

Span MeasureLead::of(Span clause, qsizetype index) const
{
    const FoundQuantity &quantity = m_marks.quantities.at(index);
    const Span edge = edgeTime(quantity);
    return {beginOf(clause, index, edge), edge.isEmpty() ? quantity.at.from : edge.from};
}

Span MeasureLead::edgeTime(const FoundQuantity &quantity) const
{
    const QStringView text(m_marks.text);
    qsizetype to = quantity.at.from;
    while (to > 0 && isOneOf(text.at(to - 1), u"的约近超"))
        --to;
    for (const FoundTime &time : endingWithin(m_marks.times, {to - 1, to})) {
        if (time.at.from == 0)
            continue;
        const auto verb = m_verbs.endingAt(text, time.at.from);
        const QString says = verb ? verb->verb.says : QString();
        if (says == u"from" || says == u"to")
            return time.at;
        static const FilteredExpression state(u"[由从](?!事|业)\\p{sc:Han}{1,6}$"_s);
        constexpr qsizetype longest = 8;
        const qsizetype led = state.match(text.left(time.at.from).right(longest)).capturedLength();
        if (led > 0 && m_marks.words(time.at) == u"当年") // 从落户当年的
            return {time.at.from - led + 1, time.at.to};
    }
    return {};
}

qsizetype MeasureLead::beginOf(Span clause, qsizetype index, Span edge) const
{
    const FoundQuantity &quantity = m_marks.quantities.at(index);
    qsizetype begin = clause.from;
    const QStringView text(m_marks.text);
    const auto pass = [&](Span other) {
        if (other.to <= quantity.at.from && !text.left(other.from).endsWith(u'占')) // 占全区产值的
            begin = std::max(begin, other.to);
    };
    if (text.mid(clause.from).startsWith(u"本报"_s))
        pass({clause.from,
              std::max(text.left(clause.to).lastIndexOf(u')'), text.left(clause.to).lastIndexOf(u'）')) + 1});
    if (index > 0) {
        const FoundQuantity &previous = m_marks.quantities.at(index - 1);
        pass(previous.at);
        const bool counts = previous.kind == FoundQuantity::Kind::Number && !isRank(previous, m_marks.text);
        if (counts && !nounsStandBefore(m_marks, clause, m_verbs.leading()))
            pass(m_nouns.after(m_marks.text, {previous.at.to, quantity.at.from}));
    }
    const Span lead{clause.from, quantity.at.from};
    const auto verb = m_verbs.endingAt(text, quantity.at.from); // 为年初预算的
    const qsizetype verbFrom = quantity.at.from - (verb ? verb->length : 0);
    for (const FoundTime &time : endingWithin(m_marks.times, lead)) {
        const bool betweenVerbAndNumber = edge.contains(time.at) || (time.kind == FoundTime::Kind::Present &&
                                                                     time.at.to == quantity.at.from);
        const bool midway = verb && time.at.to == verbFrom && time.at.from >= begin + 2 &&
                            !isOneOf(text.at(time.at.from - 1), u"到至在于从自截了过着，,、"); // 收入去年达到
        if (time.at.from < verbFrom && !betweenVerbAndNumber && !time.comparison && !midway &&
            !text.left(time.at.to).mid(std::max<qsizetype>(0, time.at.from - 2)).contains(u"连续"_s))
            pass(time.at);
    }
    const bool rank = isRank(quantity, m_marks.text);
    for (const FoundDistrict &district : endingWithin(m_marks.districts, lead)) {
        const bool inName =
            m_marks.text.sliced(district.at.from, district.at.length()) == u"村"; // 村集体收入
        if (!inName && (!rank || (district.named && district.rank >= FoundDistrict::Rank::Zone)))
            pass(district.at);
    }
    if (rank)
        return begin;
    pass({begin, begin + setUpLength(text.mid(begin, quantity.at.from - begin))});
    for (const FoundDistrict &region : endingWithin(m_marks.regions, lead))
        pass(region.at);
    for (const FoundOrganisation &organisation : endingWithin(m_marks.organisations, lead)) {
        if (organisation.named || organisation.kind != FoundOrganisation::Kind::Facility) // 基地在孵企业
            pass(organisation.at);
    }
    return begin;
}

} // namespace jianbao
