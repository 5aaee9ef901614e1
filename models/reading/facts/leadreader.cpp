#include "models/reading/facts/leadreader.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/facts/measurewords.h"
#include "models/reading/facts/rankingwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype longestNoun = 24;

/// 比全市增速快3个百分点: the word before points that says which way.
bool stripsPointsVerb(QStringView words, const FoundQuantity &quantity, Measure &measure)
{
    if (quantity.unit != u"百分点" || words.isEmpty() || measure.aspect != Aspect::Level ||
        !isOneOf(words.back(), u"高快多低慢少"))
        return false;
    measure.aspect = Aspect::Change;
    measure.falls = isOneOf(words.back(), u"低慢少");
    return true;
}

} // namespace

LeadReader::LeadReader(const ArticleMarks &marks, const MeasureVerbs &verbs, const FoundQuantity &quantity)
    : m_marks(marks), m_verbs(verbs), m_quantity(quantity), m_isRank(isRank(quantity, marks.text))
{
}

Span LeadReader::nounIn(Span lead, Measure &measure) const
{
    const QStringView text(m_marks.text);
    Span before = withoutWhole(lead, measure);
    while (!before.isEmpty()) {
        const qsizetype ending = endingLength(text.mid(before.from, before.length()), measure);
        if (ending == 0)
            break;
        before.to -= ending;
    }
    const QStringView words = text.mid(before.from, before.length());
    const qsizetype closing = std::max(words.lastIndexOf(u')'), words.lastIndexOf(u'）'));
    if (closing >= 0 && !words.contains(u'(') && !words.contains(u'（'))
        before.from += closing + 1;
    while (!before.isEmpty()) {
        const qsizetype beginning = beginningLength(text.left(before.to), before.from, measure);
        if (beginning == 0)
            break;
        before.from += beginning;
    }
    if (namesNothing(text.mid(before.from, before.length())))
        return {before.to, before.to}; // the measure is the one of before
    if (before.length() > longestNoun)
        before.from = before.to - longestNoun;
    return m_marks.withoutTimeAtEnd(before);
}

Span LeadReader::withoutWhole(Span lead, Measure &measure) const
{
    static const QRegularExpression whole(u"^[^占]*?(占(?!比)[^占]{2,14}?的?)$"_s);
    const QStringView words = QStringView(m_marks.text).mid(lead.from, lead.length());
    if (m_quantity.kind != FoundQuantity::Kind::Percent || !words.contains(u'占') ||
        words.endsWith(u"占比"_s) || words.endsWith(u"比重由") || words.endsWith(u"比重从"))
        return lead;
    const QRegularExpressionMatch match = whole.match(words);
    if (!match.hasMatch())
        return lead;
    if (words.contains(u"目标"_s) || words.contains(u"计划"_s) || words.contains(u"任务"_s))
        return lead;
    measure.aspect = Aspect::Share;
    return {lead.from, lead.from + match.capturedStart(1)};
}

qsizetype LeadReader::endingLength(QStringView words, Measure &measure) const
{
    if (const auto verb = m_verbs.endingAt(words, words.size())) {
        const bool share = verb->verb.says == u"share"_s;
        const bool isNoun = verb->length == words.size() || words.last(verb->length) == u"占比"; // 占比由68%
        if (share && isNoun && measure.aspect != Aspect::Level)
            return 0;
        MeasureVerbs::apply(verb->verb, m_quantity, measure);
        return verb->length;
    }
    if (const Compared compared = comparedLength(words); compared.length > 0) {
        MeasureVerbs::apply({u"rise"_s, compared.falls}, m_quantity, measure);
        return compared.length;
    }
    if (stripsPointsVerb(words, m_quantity, measure))
        return 1;
    if (const qsizetype base = baseLength(words, m_quantity.unit); base > 0)
        return base;
    if (const qsizetype state = formerStateLength(words, m_isRank); state > 0) {
        MeasureVerbs::apply({u"from"_s, false}, m_quantity, measure);
        return state;
    }
    if (const qsizetype former = formerYearLength(words); former > 0) {
        if (m_quantity.unit != u"倍" && !words.last(former).startsWith(u"恢复"))
            MeasureVerbs::apply({u"rise"_s, false}, m_quantity, measure);
        return former;
    }
    return isParticle(words.back()) && !endsInAverage(words) ? 1 : 0;
}

qsizetype LeadReader::beginningLength(QStringView text, qsizetype at, Measure &measure) const
{
    if (m_isRank && text.at(at) == u'在')
        return 1;
    if (const auto word = m_verbs.leading().longestAt(text, at); word && !opensNoun(text.mid(at, 2))) {
        measure.isTotal = measure.isTotal || m_verbs.tellsStateAt(text, at);
        if (word->value != 0)
            MeasureVerbs::apply({u"rise"_s, false}, m_quantity, measure);
        return word->length;
    }
    const bool particle = isParticle(text.at(at)) && !opensWithEvery(text.mid(at));
    return particle || text.at(at) == u'”' ? 1 : 0;
}

QStringList LeadReader::namesOf(Span noun) const
{
    QString name = m_marks.text.mid(noun.from, noun.length());
    if (m_isRank) {
        name = rankedName(withoutRun(name).toString());
        if (name.size() > 1 && !name.contains(u"排名"_s) && !name.contains(u"排位"_s) &&
            !name.contains(u"位次"_s))
            name += u"排名"_s;
    }
    const QStringView between = QStringView(m_marks.text).mid(noun.to, m_quantity.at.from - noun.to);
    const qsizetype joint = std::max(name.lastIndexOf(u'和'), name.lastIndexOf(u'与'));
    if (between.contains(u'各') && joint > 0)
        return {name.left(joint), name.mid(joint + 1)};
    return {m_isRank ? name : withoutInnerVerb(name)};
}

} // namespace jianbao
