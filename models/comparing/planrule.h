#pragma once

#include "models/comparing/articlefigures.h"
#include "models/comparing/check.h"
#include "models/comparing/impliedfigure.h"

#include <QCoreApplication>

namespace jianbao
{

/// Rule "plan": a result and how much of the plan it is, 新增252个，完成目标的126%. Against the plan itself
/// where it stands between the two (完成年任务75亿元的23.7%) or elsewhere in the article; else the plan that
/// the two imply, which must be a whole number where firms or people are counted.
class PlanRule
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::PlanRule)
public:
    static QList<Check> check(const ArticleFigures &article);
    /// The plans of a whole year that results and their shares imply, where the article does not print them.
    static QList<ImpliedFigure> impliedPlans(const ArticleFigures &article);

private:
    using Figure = ArticleFigures::Figure;
    static Check against(const Figure &plan, const Figure &result, const Figure &target);
    static Check implied(const Figure &result, const Figure &target);
};

} // namespace jianbao
