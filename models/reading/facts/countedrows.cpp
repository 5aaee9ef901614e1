#include "models/reading/facts/countedrows.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/facts/rankingwords.h"

namespace jianbao
{

namespace
{

/// Where the first noun of the clause may begin: behind times, districts, firms and the words that open it.
qsizetype nounFrom(const ArticleMarks &marks, Span lead, const WordTrie &startWords)
{
    qsizetype from = lead.from;
    const auto passAll = [&](const auto &others) {
        for (const auto &other : endingWithin(others, lead))
            from = std::max(from, other.at.to);
    };
    passAll(marks.times);
    passAll(marks.districts);
    passAll(marks.organisations);
    while (const auto word = startWords.longestAt(marks.text, from))
        from += word->length;
    return from;
}

} // namespace

bool nounsStandBefore(const ArticleMarks &marks, Span clause, const WordTrie &startWords)
{
    constexpr qsizetype shortestFirst = 3; // two characters are a verb: 组织32名党员走访居民1200户
    constexpr qsizetype shortestNext = 2;
    const auto counts = within(marks.quantities, clause);
    const auto isCount = [&](const FoundQuantity &quantity) {
        return quantity.kind == FoundQuantity::Kind::Number && !isRank(quantity, marks.text);
    };
    if (counts.size() < 2 || counts.back().at.to != clause.to || !std::ranges::all_of(counts, isCount))
        return false;
    qsizetype from = nounFrom(marks, {clause.from, counts.front().at.from}, startWords);
    for (qsizetype shortest = shortestFirst; const FoundQuantity &count : counts) {
        const QStringView noun = QStringView(marks.text).mid(from, count.at.from - from);
        if (noun.size() < shortest || !isAllHan(noun))
            return false;
        from = count.at.to;
        shortest = shortestNext;
    }
    return true;
}

} // namespace jianbao
