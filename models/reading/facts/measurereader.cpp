#include "models/reading/facts/measurereader.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/facts/countedrows.h"
#include "models/reading/facts/leadreader.h"
#include "models/reading/facts/measurelead.h"
#include "models/reading/facts/measurewords.h"
#include "models/reading/facts/quantityroles.h"
#include "models/reading/facts/rankingwords.h"
#include "models/reading/finders/patterns/filteredexpression.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// 由4万片|扩至7万片: what was before is told with what it became.
bool arrives(QStringView rest)
{
    static const FilteredExpression arrival(
        u"^[^，,]{0,12}[，,]?[^，,]{0,8}?(?:跃居|(?:简|砍|并|翻|拉|爬|压|减|降|增|升|提|扩|缩|变|跃|退|走|展|落|少|加|高|长|涨|窄|攀|跌)[^，,]{0,4}[为至到])"_s);
    return arrival.match(rest).hasMatch();
}

} // namespace

/// A figure, its clause and the noun that stands before it there.
struct MeasureReader::Scene
{
    const ArticleMarks &marks;
    const FoundQuantity &quantity;
    Span clause;
    Span noun;

    bool is(FoundQuantity::Kind kind) const { return quantity.kind == kind; }
    bool counts() const { return is(FoundQuantity::Kind::Number) && !isRank(quantity, marks.text); }
    /// 第17家上市公司
    bool isInRow() const
    {
        return is(FoundQuantity::Kind::Number) && marks.text.at(quantity.at.from) == u'第';
    }
    QStringView before() const { return QStringView(marks.text).left(quantity.at.from); }
    QStringView behind() const { return QStringView(marks.text).mid(quantity.at.to); }
};

MeasureReader::MeasureReader(const Lexicon &lexicon) : m_nouns(lexicon), m_statuses(lexicon), m_verbs(lexicon)
{
}

Span MeasureReader::nounBehind(const Scene &scene, qsizetype index) const
{
    const qsizetype end = scene.quantity.at.to;
    return scene.isInRow() ? Span{end, end + kindInRowLength(scene.behind())}
                           : m_nouns.shared(scene.marks, index, std::max(scene.clause.to, end));
}

bool MeasureReader::isNamedBehind(const Scene &scene, Span behind, bool isShare) const
{
    const FoundQuantity &quantity = scene.quantity;
    const bool each = scene.marks.words({scene.noun.to, quantity.at.from}).contains(u'各');
    if (behind.isEmpty() || each)
        return false;
    const bool described = !scene.noun.isEmpty() && scene.before().endsWith(u'的'); // 串联的12个环节
    const bool counted = scene.counts() && (described || scene.isInRow() ||
                                            !nounsStandBefore(scene.marks, scene.clause, m_verbs.leading()));
    if (counted || isShare)
        return true;
    const bool amount = scene.is(FoundQuantity::Kind::Currency) || scene.is(FoundQuantity::Kind::Dimension);
    const bool isAim = !scene.noun.isEmpty() && namesAim(scene.marks.words(behind));
    const bool ofIt = behind.from > quantity.at.to && !isAim;
    const bool given = behind.from == quantity.at.to && !isAim &&
                       handsOver(QStringView(scene.marks.text).left(scene.noun.to));
    return amount && (ofIt || given || scene.noun.isEmpty());
}

Measure MeasureReader::read(const ArticleMarks &marks, const Sentence &sentence, qsizetype index) const
{
    const FoundQuantity &quantity = marks.quantities.at(index);
    const QStringView text(marks.text);
    const Span clause = sentence.clauses.at(sentence.clauseOf(quantity.at.from));
    Measure measure;
    measure.at = quantity.at;
    measure.status = m_statuses.statusOf(text, {quantity.number.from, quantity.at.to}, clause, sentence.at);
    const Span lead = MeasureLead(marks, m_verbs, m_nouns).of(clause, index);
    const LeadReader reader(marks, m_verbs, quantity);
    const Span before = reader.nounIn(lead, measure);
    const Scene scene{marks, quantity, clause, before};
    if (text.at(quantity.at.from) == u'翻' && measure.aspect == Aspect::Level)
        measure.aspect = Aspect::Rate; // 翻一番
    if (measure.aspect == Aspect::From && !arrives(marks.words({quantity.at.to, sentence.at.to})))
        measure.aspect = Aspect::Level;
    constexpr qsizetype longestWhole = 24;
    const bool share = quantity.kind == FoundQuantity::Kind::Percent && measure.aspect == Aspect::Level &&
                       isShareOf(marks.words({clause.from, quantity.at.from}),
                                 scene.behind().left(longestWhole), marks.words(before));
    if (share)
        measure.aspect = Aspect::Share;
    const Span behind = nounBehind(scene, index);
    if (isNamedBehind(scene, behind, share)) {
        measure.names = {marks.words(behind).toString()};
        measure.at.to = std::max(behind.to, quantity.at.to);
    } else if (!before.isEmpty()) {
        measure.names = reader.namesOf(before);
    }
    if (isRank(quantity, marks.text)) {
        if (const QString ranking = rankingOf(marks, sentence, quantity, measure.names.value(0));
            !ranking.isEmpty())
            measure.names = {ranking};
    }
    constexpr qsizetype longestLead = 16;
    const bool named = !before.isEmpty() && quantity.at.from - before.from <= longestLead;
    measure.at.from =
        named || (!before.isEmpty() && measure.at.to == quantity.at.to) ? before.from : lead.from;
    while (measure.at.from < quantity.at.from && isParticle(text.at(measure.at.from)) &&
           !opensWithEvery(text.mid(measure.at.from)))
        ++measure.at.from;
    return measure;
}

} // namespace jianbao
