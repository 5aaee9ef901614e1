#include "models/reading/facts/measuredquantities.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/facts/meantquantities.h"
#include "models/reading/facts/quantityroles.h"
#include "models/reading/finders/patterns/filteredexpression.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype longestKind = 30;

/// “三个一”工作法，即每周走访1次: its figures belong to the way of working.
bool explainsMethod(QStringView sentence)
{
    return sentence.contains(u'即') && sentence.contains(u"工作法");
}

/// 女子400米自由泳: a race. 处一百万元以下罚款: a law.
bool namesRaceOrFine(QStringView before, const FoundQuantity &quantity, QStringView rest)
{
    const bool race = quantity.unit.endsWith(u'米') && (before.endsWith(u"男子") || before.endsWith(u"女子"));
    static const FilteredExpression fine(u"^[^，,。；;]{0,14}?罚款"_s);
    return race || (quantity.bound != Bound::Exact && fine.match(rest).hasMatch());
}

bool isMeasured(const ArticleMarks &marks, const Sentence &sentence, const FoundQuantity &quantity)
{
    const QStringView text(marks.text);
    static const FilteredExpression index(
        u"(?:指数|系数)(?:达到|达|为|是)?$"_s); // the only ones without a unit
    if (isInTitle(marks.text, quantity.at.from) ||
        (quantity.unit.isEmpty() && !index.match(text.left(quantity.at.from).right(4)).hasMatch()))
        return false;
    if (quantity.kind == FoundQuantity::Kind::Ordinal && quantity.unit != u"位"_s)
        return false;
    if (anyOverlaps(marks.times, quantity.at) || isSmallChineseCount(marks.text, quantity))
        return false;
    const Span clause = sentence.clauses.at(sentence.clauseOf(quantity.at.from));
    const QStringView rest = text.mid(quantity.at.to, std::max<qsizetype>(0, clause.to - quantity.at.to));
    const QStringView before = text.mid(clause.from, quantity.at.from - clause.from);
    const QStringView words = text.mid(quantity.at.from, quantity.at.length());
    const bool adverb = words == u"百分之百" && !rest.isEmpty() && isHan(rest.front()); // 百分之百覆盖
    if (words.endsWith(u'折') || adverb || rest.startsWith(u"年头"))
        return false;
    if (rest.endsWith(u"之一"_s) || rest.startsWith(u"处") || rest.startsWith(u"以外"_s) ||
        rest.startsWith(u"政策"_s))
        return quantity.unit == u"个"_s && rest.startsWith(u"处");
    if (namesRaceOrFine(before, quantity, rest) || before.endsWith(u"连续"_s) || before.endsWith(u"历时"_s) ||
        isFrame(before, rest) || (!isOneOf(words.front(), u"首前") && isPersonInRow(before, rest, quantity)))
        return false;
    return !(quantity.value == 1 && quantity.unit == u"次"_s && before.contains(u'每'));
}

} // namespace

ArticleMarks withMeasuredOnly(const ArticleMarks &marks)
{
    ArticleMarks measured = marks;
    measured.quantities.clear();
    const QList<FoundQuantity> quantities = quantitiesAsMeant(marks);
    for (const Sentence &sentence : marks.sentences) {
        const std::span<const FoundQuantity> told = within(quantities, sentence.at);
        if (told.empty() ||
            explainsMethod(QStringView(marks.text).mid(sentence.at.from, sentence.at.length())))
            continue;
        for (const FoundQuantity &quantity : told) {
            FoundQuantity meant = quantity;
            if (countsUp(quantity, QStringView(marks.text).mid(quantity.at.to, longestKind)))
                meant.kind = FoundQuantity::Kind::Number;
            if (!isMeasured(marks, sentence, meant))
                continue;
            const Span clause = sentence.clauses.at(sentence.clauseOf(quantity.at.from));
            if (!isThreshold(marks, clause, &quantity - quantities.constData()))
                measured.quantities.append(meant);
        }
    }
    return measured;
}

} // namespace jianbao
