#include "models/reading/finders/dating/yearclues.h"

#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/finders/times/calendarperiods.h"
#include "models/reading/finders/times/timecontext.h"

#include <QBitArray>

#include <algorithm>

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype wordsAround = 40;
constexpr int mostMentions = 5;
constexpr int firstYear = 1949;
constexpr int lastYear = 2100;
constexpr int mostYearsUntold = 15;

enum class Telling {
    Nothing, ///< a far goal, a part of a name
    Past,    ///< a month or an event of the year
    Whole,   ///< the year in full: 2020年,园区实现产值3亿元
    Closed,  ///< its end is over: 截至2020年底
    Part,    ///< its beginning: 2022年1—8月
    Plan     ///< what is still to be done in it
};

struct Mention
{
    int year = 0;
    Telling telling = Telling::Nothing;
    Span at;
};

Telling tellingOf(const QString &before, const QString &behind)
{
    static const FilteredExpression goal(
        u"(?:(?<!截|截止|截至|年)[到至]|确保|力争|展望|争取|有望|面向|至于|瞄准|锚定|申办|筹办)$"
        u"|(?:力争|确保|争取|有望|目标[是为]|面向|至于|(?<!截|截止|截至|年)到20\\d\\d年)[^。;\\n]{0,40}[,"
        u"和与、]$"
        u"|目标[^。;\\n]{0,14}(?:比如|例如|包括)$|《[^》]*$"_s);
    static const FilteredExpression name(
        u"^(?:是|度|前(?![\\d一二两三四五六七八九十]+个?[月季])|工作|基本|的?(?:远景|目标|愿景|蓝图))"_s);
    static const FilteredExpression planned(
        u"(?:计划|预计|目标[是为]?|规划|明确|提出|要求|部署|打算|拟|将|定)(?:在|于)?[,:]?$|(?:时点|期限|日期|有效期|截止日)(?:为|是|至|到)$"_s);
    static const FilteredExpression plans(
        u"^[^。;\\n今]{0,12}?(?:将(?!军|士|领)|计划(?!于?生育)|预计|力争|拟|确保|争取)"_s);
    static const FilteredExpression closed(u"截[至止]到?$"_s);
    static const FilteredExpression month(u"^(?:1[01]|[1-9])月"_s);
    static const FilteredExpression part(
        u"^\\s*(?:1\\s*[-—~至到]+\\s*\\d{1,2}月|上半年|半年度?(?:报|业绩)|第?[一二三]季度|[一三]季报|首季|第[一二三]批|第\\d{1,3}号|前[\\d一二两三四五六七八九十]+个?[月季]|“[^”]{2,12}”(?:本[周月]|今日|近日|日前))"_s);
    static const FilteredExpression whole(u"^(?:全年|,)"_s);

    static const FilteredExpression term(
        u"^\\d{1,2}月\\d{1,2}日起?[至到—-]+(?:19|20)\\d{2}年"_s); // of a rule

    if (goal.match(before).hasMatch() || name.match(behind).hasMatch() || term.match(behind).hasMatch())
        return Telling::Nothing;
    if (closed.match(before).hasMatch())
        return month.match(behind).hasMatch() || part.match(behind).hasMatch() ? Telling::Part
                                                                               : Telling::Closed;
    if (isDeadline(before, before.size()) || planned.match(before).hasMatch() ||
        plans.match(behind).hasMatch())
        return Telling::Plan;
    if (part.match(behind).hasMatch())
        return Telling::Part;
    return whole.match(behind).hasMatch() ? Telling::Whole : Telling::Past;
}

QList<Mention> mentionsIn(const QString &text, const QList<PatternMatch> &years,
                          const QList<IssueClue> &known)
{
    QBitArray isKnown(text.size());
    for (const IssueClue &clue : known) {
        if (clue.weight > 1)
            isKnown.fill(true, clue.at.from, clue.at.to);
    }
    QList<Mention> mentions;
    for (const PatternMatch &match : years) {
        if (isKnown.at(match.capturedStart()))
            continue;
        const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - wordsAround);
        const QString before = text.mid(from, match.capturedStart() - from);
        const QString behind = text.mid(match.capturedEnd(u"year"_s) + 1, wordsAround);
        mentions.append({match.capturedView(u"year"_s).toInt(),
                         tellingOf(before, behind),
                         {match.capturedStart(), match.capturedEnd(u"behind"_s)}});
    }
    return mentions;
}

int countOf(const QList<Mention> &mentions, int year, Telling telling)
{
    const qsizetype count = std::count_if(mentions.cbegin(), mentions.cend(), [&](const Mention &mention) {
        return mention.year == year && mention.telling == telling;
    });
    return std::min(int(count), mostMentions);
}

} // namespace

AnchoredPattern plainYearPattern()
{
    return AnchoredPattern(
        u"(?<![\\d.《])(?<year>(?:19|20)\\d{2})年(?![级代])(?:底|末)?(?=(?<behind>[^,。;\\n]{0,8}))"_s);
}

QList<IssueClue> plainYearClues(const QString &text, const QList<PatternMatch> &years,
                                const QList<IssueClue> &known)
{
    const QList<Mention> mentions = mentionsIn(text, years, known);
    const auto isPast = [](const Mention &mention) {
        return mention.telling != Telling::Nothing && mention.telling != Telling::Plan;
    };
    Mention latest;
    int latestFigure = 0;
    for (const Mention &mention : mentions) {
        if (isPast(mention) && mention.year > latest.year)
            latest = mention;
        if (isPast(mention) && mention.telling != Telling::Past)
            latestFigure = std::max(latestFigure, mention.year);
    }
    QList<IssueClue> clues;
    if (latestFigure > 0)
        clues.append({latest.at, {QDate(firstYear, 1, 1), QDate(latestFigure - 1, 12, 31)}, -3});
    if (latest.year > 0) // hardly a page tells no year of its last fifteen
        clues.append(
            {latest.at, {QDate(latest.year + mostYearsUntold, 1, 1), QDate(lastYear, 12, 31)}, -0.5});
    if (latest.year > latestFigure)
        clues.append({latest.at, {QDate(firstYear, 1, 1), QDate(latest.year - 1, 12, 31)}, -1});
    if (latest.year > 0) {
        const int wholes = countOf(mentions, latest.year, Telling::Whole);
        const int ends = countOf(mentions, latest.year, Telling::Closed);
        const bool begun = wholes + ends == 0 && countOf(mentions, latest.year, Telling::Part) > 0;
        clues.append({latest.at, yearPeriod(latest.year + 1), 1.5 + 0.3 * wholes + 0.5 * ends, ends == 0});
        clues.append({latest.at, yearPeriod(latest.year), begun ? 2.5 : 1});
        clues.append({latest.at, yearPeriod(latest.year + 2), 0.5});
    }
    for (const Mention &mention : mentions) {
        if (mention.telling == Telling::Plan && mention.year >= latest.year)
            return clues << IssueClue{
                       mention.at, {QDate(mention.year - 1, 1, 1), QDate(mention.year, 12, 31)}, 0.6};
    }
    return clues;
}

} // namespace jianbao
