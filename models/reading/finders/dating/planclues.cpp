#include "models/reading/finders/dating/planclues.h"

#include "models/reading/finders/dating/cluereading.h"

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

/// 今年是“十一五”规划的最后一年 is 2010.
QList<IssueClue> readPlanYear(const PatternMatch &match)
{
    const Period plan = planPeriod(numberIn(match, u"plan"_s));
    const int nth = match.hasCaptured(u"nth"_s)     ? numberIn(match, u"nth"_s)
                    : match.hasCaptured(u"first"_s) ? 1
                                                    : 5;
    return {inYear(spanOf(match), plan.start.year() + nth - 1, 4)};
}

/// “十二五”第一年的账 may be told in that year or early in the next.
QList<IssueClue> readYearOfPlan(const PatternMatch &match)
{
    const int year = planPeriod(numberIn(match, u"plan"_s)).start.year() + numberIn(match, u"nth"_s) - 1;
    return {inYear(spanOf(match), year, 2),
            {spanOf(match), {QDate(year + 1, 1, 1), QDate(year + 1, 3, 31)}, 2.6}};
}

/// “十三五”规划还剩一年多 is 2019.
QList<IssueClue> readYearsLeft(const PatternMatch &match)
{
    const Period plan = planPeriod(numberIn(match, u"plan"_s));
    return {inYear(spanOf(match), plan.end.year() - numberIn(match, u"count"_s), 4)};
}

} // namespace

QList<ClueRule> planClueRules()
{
    return {
        {u"今年是[“]?(?<plan>十[一二三四五]?)五[”]?(?:规划)?的?(?:(?<first>开局)|收官|最后一|第(?<nth>[一二三四五]))个?(?:之年|年)"_s,
         readPlanYear},
        {u"收官之年[^。]{0,60}?[“‘](?<plan>十[一二三四五]?)五[”’]"_s, readPlanYear},
        {u"[“‘](?<plan>十[一二三四五]?)五[”’]第(?<nth>[一二三四五])年"_s, readYearOfPlan},
        {u"[“‘](?<plan>十[一二三四五]?)五[”’](?:规划)?(?:时期|期间)?(?:还|只|仅|仅仅)?剩下?"_s + countWords +
             u"年"_s,
         readYearsLeft},
    };
}

} // namespace jianbao
