#include "models/reading/facts/eventtelling.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/facts/eventedges.h"
#include "models/reading/facts/eventexclusions.h"
#include "models/reading/facts/eventverbs.h"
#include "models/reading/finders/patterns/filteredexpression.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype longestPreposition = 2;
constexpr qsizetype longestEarlier = 4;

/// A picture's caption, which ends with its day at `end`.
EventTelling ofPicture(QStringView text, const Sentence &sentence, const FoundTime &time, qsizetype end)
{
    const qsizetype from = EventEdges::afterCaptionMark(
        text, EventEdges::afterCredits(text, sentence.at.from, time.at.from), time.at.from);
    return {.quote = {from, end},
            .lead = {from, from},
            .rest = {from, time.at.from - 1},
            .lineFrom = from,
            .clauseFrom = from,
            .opens = true,
            .caption = true,
            .behind = true};
}

} // namespace

EventTelling EventTelling::of(const ArticleMarks &marks, const Sentence &sentence, const FoundTime &time,
                              const EventVerbs &verbs)
{
    constexpr qsizetype mostClauses = 6;
    const QStringView text(marks.text);
    qsizetype clause = sentence.clauseOf(time.at.from);
    const qsizetype last = std::min(clause + mostClauses, sentence.clauses.size()) - 1;
    EventTelling telling;
    if (const qsizetype end = EventEdges::endOfPictureDay(text, time); end > 0)
        return ofPicture(text, sentence, time, end);
    telling.lineFrom = sentence.clauses.at(clause).from;
    telling.clauseFrom = EventEdges::afterCredits(text, sentence.clauses.at(clause).from, time.at.from);
    static const FilteredExpression earlier(u"^(?:在?此前|之前|随后|紧接着)的$"_s); // 此前的4月26日
    const QStringView before = text.mid(telling.clauseFrom, time.at.from - telling.clauseFrom);
    if ((time.at.from > 0 && isOneOf(text.at(time.at.from - 1), u")）”】")) ||
        (before.size() <= longestEarlier && earlier.match(before).hasMatch()))
        telling.clauseFrom = time.at.from;
    telling.caption = EventEdges::opensCaption(text, telling.clauseFrom, time.at.from);
    if (telling.caption || (time.at.from > 0 && text.at(time.at.from - 1) == u'、'))
        telling.clauseFrom = time.at.from;
    qsizetype end = std::max(sentence.clauses.at(clause).to, time.at.to);
    while (clause < last) {
        const QStringView rest = text.mid(time.at.to, end - time.at.to);
        const bool verbal = verbs.tellHappening(rest) || verbs.tellHonour(rest);
        const Span &next = sentence.clauses.at(clause + 1);
        const qsizetype letters = marks.lettersBesideTimes({time.at.to, end});
        const bool told = letters >= shortest;
        const bool endsClause = time.at.from > telling.clauseFrom && letters == 0;
        if (told && verbal && !EventExclusions::isSetting(rest))
            break;
        if ((told || endsClause) && marks.opensWithTime(next))
            break;
        end = sentence.clauses.at(++clause).to;
    }
    end = std::min(end, marks.nextListedTime(time.at.to, end));
    telling.quote = {time.at.from, end};
    telling.lead = {time.at.from, time.at.from};
    telling.rest = {time.at.to, end};
    const qsizetype lead = time.at.from - telling.clauseFrom;
    if (lead > longestPreposition)
        telling.quote.from = telling.lead.from = telling.clauseFrom;
    telling.opens =
        lead == 0 || (lead <= longestPreposition && isOneOf(text.at(time.at.from - 1), u"早在于自从到截至"));
    return telling;
}

} // namespace jianbao
