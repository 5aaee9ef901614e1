#include "models/reading/facts/measurereader.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/facts/countedrows.h"
#include "models/reading/facts/measurewords.h"
#include "models/reading/facts/quantityroles.h"
#include "models/reading/facts/rankingwords.h"
#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/lexicon.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype longestNoun = 24;

bool isParticle(QChar unit)
{
    return u"了的、，,又再已均各约近超共仅只就都且并还也则却竟虽；;：:。)） \n"_s.contains(unit);
}

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

MeasureReader::MeasureReader(const Lexicon &lexicon) : m_nouns(lexicon), m_statuses(lexicon)
{
    const QList<Lexicon::Row> rows = lexicon.rows(u"indicatorverbs"_s);
    for (const Lexicon::Row &row : rows) {
        const QString word = row.value(u"word"_s);
        const QString place = row.value(u"place"_s);
        const QString says = row.value(u"says"_s);
        if (place == u"end"_s) {
            m_endVerbs.insert(word, int(m_verbs.size()));
            m_verbs.append({says, row.value(u"sign"_s) == u"-"_s});
        } else if (place == u"start"_s) {
            m_startWords.insert(word, says == u"rise"_s);
            if (says == u"state"_s)
                m_stateWords.insert(word, 0);
        }
    }
}

Span MeasureReader::edgeTime(const ArticleMarks &marks, const FoundQuantity &quantity) const
{
    const QStringView text(marks.text);
    qsizetype to = quantity.at.from;
    while (to > 0 && isOneOf(text.at(to - 1), u"的约近超"))
        --to;
    for (const FoundTime &time : endingWithin(marks.times, {to - 1, to})) {
        if (time.at.from == 0)
            continue;
        const auto verb = m_endVerbs.longestEndingAt(text, time.at.from);
        const QString says = verb ? m_verbs.at(verb->value).aspect : QString();
        if (says == u"from" || says == u"to")
            return time.at;
        static const FilteredExpression state(u"[由从](?!事|业)\\p{sc:Han}{1,6}$"_s);
        constexpr qsizetype longest = 8;
        const qsizetype led = state.match(text.left(time.at.from).right(longest)).capturedLength();
        if (led > 0 && text.mid(time.at.from, time.at.length()) == u"当年") // 从落户当年的
            return {time.at.from - led + 1, time.at.to};
    }
    return {};
}

qsizetype MeasureReader::beginOf(const ArticleMarks &marks, Span clause, qsizetype index) const
{
    const FoundQuantity &quantity = marks.quantities.at(index);
    qsizetype begin = clause.from;
    const QStringView text(marks.text);
    const auto pass = [&](Span other) {
        if (other.to <= quantity.at.from && !text.left(other.from).endsWith(u'占')) // 占全区产值的
            begin = std::max(begin, other.to);
    };
    if (text.mid(clause.from).startsWith(u"本报"_s))
        pass({clause.from,
              std::max(text.left(clause.to).lastIndexOf(u')'), text.left(clause.to).lastIndexOf(u'）')) + 1});
    if (index > 0) {
        const FoundQuantity &previous = marks.quantities.at(index - 1);
        pass(previous.at);
        const bool counts = previous.kind == FoundQuantity::Kind::Number && !isRank(previous, marks.text);
        if (counts && !nounsStandBefore(marks, clause, m_startWords))
            pass(m_nouns.after(marks.text, {previous.at.to, quantity.at.from}));
    }
    const Span lead{clause.from, quantity.at.from};
    const Span edge = edgeTime(marks, quantity);
    const auto verb = m_endVerbs.longestEndingAt(text, quantity.at.from); // 为年初预算的
    const qsizetype verbFrom = quantity.at.from - (verb ? verb->length : 0);
    for (const FoundTime &time : endingWithin(marks.times, lead)) {
        const bool betweenVerbAndNumber = edge.contains(time.at) || (time.kind == FoundTime::Kind::Present &&
                                                                     time.at.to == quantity.at.from);
        const bool midway = verb && time.at.to == verbFrom && time.at.from >= begin + 2 &&
                            !isOneOf(text.at(time.at.from - 1), u"到至在于从自截了过着，,、"); // 收入去年达到
        if (time.at.from < verbFrom && !betweenVerbAndNumber && !time.comparison && !midway &&
            !text.left(time.at.to).mid(std::max<qsizetype>(0, time.at.from - 2)).contains(u"连续"_s))
            pass(time.at);
    }
    const bool rank = isRank(quantity, marks.text);
    for (const FoundDistrict &district : endingWithin(marks.districts, lead)) {
        const bool inName = marks.text.sliced(district.at.from, district.at.length()) == u"村"; // 村集体收入
        if (!inName && (!rank || (district.named && district.rank >= FoundDistrict::Rank::Zone)))
            pass(district.at);
    }
    if (rank)
        return begin;
    for (const FoundDistrict &region : endingWithin(marks.regions, lead))
        pass(region.at);
    for (const FoundOrganisation &organisation : endingWithin(marks.organisations, lead))
        pass(organisation.at);
    return begin;
}

void MeasureReader::applyVerb(const Verb &verb, const FoundQuantity &quantity, Measure &measure) const
{
    if (verb.aspect == u"aim"_s)
        measure.status = FactStatus::Planned;
    if (verb.aspect.isEmpty() || measure.aspect != Aspect::Level)
        return;
    const bool relative = quantity.kind == FoundQuantity::Kind::Percent || quantity.unit == u"倍"_s;
    if (verb.aspect == u"rise"_s) {
        measure.aspect = relative && quantity.unit != u"百分点"_s ? Aspect::Rate : Aspect::Change;
        measure.falls = verb.falls;
    } else if (verb.aspect == u"from"_s) {
        measure.aspect = Aspect::From;
    } else if (verb.aspect == u"to"_s) {
        measure.aspect = Aspect::To;
    } else if (verb.aspect == u"target"_s && relative) {
        measure.aspect = Aspect::Target;
    } else if (verb.aspect == u"share"_s && relative) {
        measure.aspect = Aspect::Share;
    } else if (verb.aspect == u"state"_s) {
        measure.isTotal = true;
    }
}

Span MeasureReader::withoutWhole(const ArticleMarks &marks, Span before, const FoundQuantity &quantity,
                                 Measure &measure) const
{
    static const QRegularExpression whole(u"^[^占]*?(占(?!比)[^占]{2,14}?的?)$"_s);
    const QStringView words = QStringView(marks.text).mid(before.from, before.length());
    if (quantity.kind != FoundQuantity::Kind::Percent || !words.contains(u'占') ||
        words.endsWith(u"占比"_s) || words.endsWith(u"比重由") || words.endsWith(u"比重从"))
        return before;
    const QRegularExpressionMatch match = whole.match(words);
    if (!match.hasMatch())
        return before;
    if (words.contains(u"目标"_s) || words.contains(u"计划"_s) || words.contains(u"任务"_s))
        return before;
    measure.aspect = Aspect::Share;
    return {before.from, before.from + match.capturedStart(1)};
}

/// How much of the end of the words before a figure tells something else of it than its name: a verb, a
/// comparison, a particle. 0 if all is name.
qsizetype MeasureReader::endingLength(QStringView words, bool rank, const FoundQuantity &quantity,
                                      Measure &measure) const
{
    if (const auto verb = m_endVerbs.longestEndingAt(words, words.size())) {
        const bool share = m_verbs.at(verb->value).aspect == u"share"_s;
        const bool isNoun = verb->length == words.size() || words.last(verb->length) == u"占比"; // 占比由68%
        if (share && isNoun && measure.aspect != Aspect::Level)
            return 0;
        applyVerb(m_verbs.at(verb->value), quantity, measure);
        return verb->length;
    }
    if (const Compared compared = comparedLength(words); compared.length > 0) {
        applyVerb({u"rise"_s, compared.falls}, quantity, measure);
        return compared.length;
    }
    if (stripsPointsVerb(words, quantity, measure))
        return 1;
    if (const qsizetype base = baseLength(words, quantity.unit); base > 0)
        return base;
    if (const qsizetype state = formerStateLength(words, rank); state > 0) {
        applyVerb({u"from"_s, false}, quantity, measure);
        return state;
    }
    if (const qsizetype former = formerYearLength(words); former > 0) {
        if (quantity.unit != u"倍" && !words.last(former).startsWith(u"恢复"))
            applyVerb({u"rise"_s, false}, quantity, measure);
        return former;
    }
    return isParticle(words.back()) && !endsInAverage(words) ? 1 : 0;
}

/// The same for the beginning of the words at `at`, which go on to the end of `text`.
qsizetype MeasureReader::beginningLength(QStringView text, qsizetype at, bool rank,
                                         const FoundQuantity &quantity, Measure &measure) const
{
    if (rank && text.at(at) == u'在')
        return 1;
    if (const auto word = m_startWords.longestAt(text, at); word && !opensNoun(text.mid(at, 2))) {
        measure.isTotal = measure.isTotal || m_stateWords.longestAt(text, at).has_value();
        if (word->value != 0)
            applyVerb({u"rise"_s, false}, quantity, measure);
        return word->length;
    }
    const bool particle = isParticle(text.at(at)) && !opensWithEvery(text.mid(at));
    return particle || text.at(at) == u'”' ? 1 : 0;
}

Span MeasureReader::nounBefore(const ArticleMarks &marks, Span before, Measure &measure,
                               const FoundQuantity &quantity) const
{
    const QStringView text(marks.text);
    const bool rank = isRank(quantity, marks.text);
    while (!before.isEmpty()) {
        const qsizetype ending =
            endingLength(text.mid(before.from, before.length()), rank, quantity, measure);
        if (ending == 0)
            break;
        before.to -= ending;
    }
    const QStringView words = text.mid(before.from, before.length());
    const qsizetype closing = std::max(words.lastIndexOf(u')'), words.lastIndexOf(u'）'));
    if (closing >= 0 && !words.contains(u'(') && !words.contains(u'（'))
        before.from += closing + 1;
    while (!before.isEmpty()) {
        const qsizetype beginning =
            beginningLength(text.left(before.to), before.from, rank, quantity, measure);
        if (beginning == 0)
            break;
        before.from += beginning;
    }
    if (namesNothing(text.mid(before.from, before.length())))
        return {before.to, before.to}; // the measure is the one of before
    if (before.length() > longestNoun)
        before.from = before.to - longestNoun;
    return before;
}

QStringList MeasureReader::namesBefore(const ArticleMarks &marks, Span noun,
                                       const FoundQuantity &quantity) const
{
    QString name = marks.text.mid(noun.from, noun.length());
    if (isRank(quantity, marks.text)) {
        name = rankedName(withoutRun(name).toString());
        if (name.size() > 1 && !name.contains(u"排名"_s) && !name.contains(u"排位"_s) &&
            !name.contains(u"位次"_s))
            name += u"排名"_s;
    }
    const QStringView between = QStringView(marks.text).mid(noun.to, quantity.at.from - noun.to);
    const qsizetype joint = std::max(name.lastIndexOf(u'和'), name.lastIndexOf(u'与'));
    if (between.contains(u'各') && joint > 0)
        return {name.left(joint), name.mid(joint + 1)};
    return {isRank(quantity, marks.text) ? name : withoutInnerVerb(name)};
}

Measure MeasureReader::read(const ArticleMarks &marks, const Sentence &sentence, qsizetype index) const
{
    const FoundQuantity &quantity = marks.quantities.at(index);
    const QStringView text(marks.text);
    const Span clause = sentence.clauses.at(sentence.clauseOf(quantity.at.from));
    Measure measure;
    measure.at = quantity.at;
    measure.status = m_statuses.statusOf(text, {quantity.number.from, quantity.at.to}, clause, sentence.at);
    const Span edge = edgeTime(marks, quantity);
    const Span begin{beginOf(marks, clause, index), edge.isEmpty() ? quantity.at.from : edge.from};
    const Span before = marks.withoutTimeAtEnd(
        nounBefore(marks, withoutWhole(marks, begin, quantity, measure), measure, quantity));
    if (text.at(quantity.at.from) == u'翻' && measure.aspect == Aspect::Level)
        measure.aspect = Aspect::Rate; // 翻一番
    const QStringView rest = text.mid(quantity.at.to, sentence.at.to - quantity.at.to);
    static const QRegularExpression arrival(
        u"^[^，,]{0,12}[，,]?[^，,]{0,8}?(?:跃居|(?:简|砍|并|翻|拉|爬|压|减|降|增|升|提|扩|缩|变|跃|退|走|展|落|少|加|高|长|涨|窄|攀|跌)[^，,]{0,4}[为至到])"_s);
    if (measure.aspect == Aspect::From && !arrival.match(rest).hasMatch())
        measure.aspect = Aspect::Level;
    const bool inRow = quantity.kind == FoundQuantity::Kind::Number && text.at(quantity.at.from) == u'第';
    const Span after = inRow
                           ? Span{quantity.at.to, quantity.at.to + kindInRowLength(text.mid(quantity.at.to))}
                           // 第17家上市公司
                           : m_nouns.shared(marks, index, std::max(clause.to, quantity.at.to));
    const bool isAim = !before.isEmpty() && namesAim(text.mid(after.from, after.length()));
    const bool ofIt = after.from > quantity.at.to && !isAim;
    const bool counts = quantity.kind == FoundQuantity::Kind::Number && !isRank(quantity, marks.text);
    const bool amount =
        quantity.kind == FoundQuantity::Kind::Currency || quantity.kind == FoundQuantity::Kind::Dimension;
    const bool share =
        quantity.kind == FoundQuantity::Kind::Percent && measure.aspect == Aspect::Level &&
        isShareOf(text.mid(clause.from, quantity.at.from - clause.from),
                  text.mid(quantity.at.to, longestNoun), text.mid(before.from, before.length()));
    if (share)
        measure.aspect = Aspect::Share;
    const bool each = text.mid(before.to, quantity.at.from - before.to).contains(u'各');
    const bool described = !before.isEmpty() && text.left(quantity.at.from).endsWith(u'的'); // 串联的12个环节
    const bool counted = counts && (described || inRow || !nounsStandBefore(marks, clause, m_startWords));
    const bool given = after.from == quantity.at.to && !isAim && handsOver(text.left(before.to));
    if (!after.isEmpty() && !each && (counted || share || (amount && (ofIt || given || before.isEmpty())))) {
        measure.names = {marks.text.mid(after.from, after.length())};
        measure.at.to = std::max(after.to, quantity.at.to);
    } else if (!before.isEmpty()) {
        measure.names = namesBefore(marks, before, quantity);
    }
    if (isRank(quantity, marks.text)) {
        if (const QString ranking = rankingOf(marks, sentence, quantity, measure.names.value(0));
            !ranking.isEmpty())
            measure.names = {ranking};
    }
    constexpr qsizetype longestLead = 16;
    const bool named = !before.isEmpty() && quantity.at.from - before.from <= longestLead;
    measure.at.from =
        named || (!before.isEmpty() && measure.at.to == quantity.at.to) ? before.from : begin.from;
    while (measure.at.from < quantity.at.from && isParticle(text.at(measure.at.from)) &&
           !opensWithEvery(text.mid(measure.at.from)))
        ++measure.at.from;
    return measure;
}

} // namespace jianbao
