#include "models/comparing/planrule.h"

#include "models/comparing/printednumber.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

using Figure = ArticleFigures::Figure;

bool isResultOf(const Figure &target, const Figure &figure)
{
    return (figure.fact().aspect == Aspect::Level || figure.fact().aspect == Aspect::Change) &&
           figure.fact().status == FactStatus::Actual && figure.fact().unit != u"%" &&
           figure.fact().name == target.fact().name && figure.fact().subject == target.fact().subject;
}

/// 技术合同成交额4.4亿元，完成全年目标的55%.
bool isShareOfPlan(const Figure &target, const Figure &result)
{
    return target.fact().aspect == Aspect::Target && target.fact().unit == u"%" && target.fact().value > 0 &&
           isResultOf(target, result);
}

bool isPlanOf(const Figure &target, const Figure &figure)
{
    return figure.fact().status == FactStatus::Planned && figure.fact().aspect == Aspect::Level &&
           figure.fact().unit != u"%" && figure.fact().name == target.fact().name &&
           figure.fact().subject == target.fact().subject && figure.fact().period == target.fact().period;
}

const Figure *planIn(const ArticleFigures &article, const Figure &target, const QString &unit)
{
    for (const ArticleFigures::Sentence &sentence : article.sentences()) {
        for (const Figure &figure : sentence) {
            if (isPlanOf(target, figure) && figure.fact().unit == unit)
                return &figure;
        }
    }
    return nullptr;
}

/// 实现17.78亿元，完成年任务75亿元的23.7%: the three stand in a row and the words between them say what they
/// are.
bool standsInARow(const ArticleFigures &article, const Figure &result, const Figure &plan,
                  const Figure &target)
{
    static const QRegularExpression share(u"^的[\\d.]+%$"_s);
    static const QRegularExpression planned(u"(?:任务|目标|计划)数?[\\d.]+\\D*$"_s);
    return result.group == target.group && result.fact().unit == plan.fact().unit &&
           target.fact().unit == u"%" && share.match(article.between(plan, target)).hasMatch() &&
           planned.match(article.between(result, plan)).hasMatch();
}

} // namespace

Check PlanRule::against(const Figure &plan, const Figure &result, const Figure &target)
{
    Check check;
    check.rule = u"plan"_s;
    check.figures = {plan.stored, result.stored, target.stored};
    const PrintedNumber told = PrintedNumber::of(target.fact());
    const std::optional<ValueRange> ratio =
        ValueRange::of(result.fact()).dividedBy(ValueRange::of(plan.fact()));
    check.result =
        ratio ? Check::compared(*ratio * 100, ValueRange::of(target.fact())) : Check::Result::Undecided;
    check.computation =
        tr("%1 ÷ %2 = %3; printed: %4")
            .arg(PrintedNumber::of(result.fact()).words(), PrintedNumber::of(plan.fact()).words(),
                 ratio ? told.alike(result.fact().value / plan.fact().value * 100) : u"–"_s, told.words());
    return check;
}

Check PlanRule::implied(const Figure &result, const Figure &target)
{
    Check check;
    check.rule = u"plan"_s;
    check.figures = {result.stored, target.stored};
    const PrintedNumber number = PrintedNumber::of(result.fact());
    const double plan = result.fact().value / target.fact().value * 100;
    check.computation =
        tr("%1 ÷ %2 = %3 planned; the plan itself is not printed")
            .arg(number.words(), PrintedNumber::of(target.fact()).words(), number.alike(plan));
    const double lastDigit = PrintedNumber::of(target.fact()).lastDigit();
    const ValueRange range = ValueRange::of(result.fact());
    if (!number.isCount() || range.isLoose || target.fact().bound != Bound::Exact)
        return check;
    const double least = range.low / (target.fact().value + lastDigit) * 100;
    const double most = range.high / (target.fact().value - lastDigit) * 100;
    if (std::floor(most) < std::ceil(least)) {
        check.result = Check::Result::Contradicts;
        check.computation =
            tr("%1 ÷ %2 = %3: the plan would not be a whole number")
                .arg(number.words(), PrintedNumber::of(target.fact()).words(), QString::number(plan, 'f', 2));
    }
    return check;
}

QList<ImpliedFigure> PlanRule::impliedPlans(const ArticleFigures &article)
{
    QList<ImpliedFigure> plans;
    for (const ArticleFigures::Sentence &sentence : article.sentences()) {
        for (qsizetype i = 1; i < sentence.size(); ++i) {
            const Figure &target = sentence.at(i);
            const Figure &result = sentence.at(i - 1);
            if (!isShareOfPlan(target, result) || !target.fact().period.end.isValid() ||
                planIn(article, target, result.fact().unit))
                continue;
            const int year = target.fact().period.end.year();
            const PrintedNumber number = PrintedNumber::of(result.fact());
            ImpliedFigure plan{result.stored, {}};
            plan.figure.fact.value = number.rounded(result.fact().value / target.fact().value * 100);
            plan.figure.fact.valueTo.reset();
            plan.figure.fact.aspect = Aspect::Level;
            plan.figure.fact.status = FactStatus::Planned;
            plan.figure.fact.period = {QDate(year, 1, 1), QDate(year, 12, 31)};
            plan.computation = number.words() + u" ÷ "_s + PrintedNumber::of(target.fact()).words() +
                               u" = "_s + number.alike(plan.figure.fact.value);
            plans.append(plan);
        }
    }
    return plans;
}

QList<Check> PlanRule::check(const ArticleFigures &article)
{
    QList<Check> checks;
    for (const ArticleFigures::Sentence &sentence : article.sentences()) {
        for (qsizetype i = 1; i < sentence.size(); ++i) {
            const Figure &target = sentence.at(i);
            const Figure &result = sentence.at(i - 1);
            if (i > 1 && standsInARow(article, sentence.at(i - 2), result, target)) {
                checks.append(against(result, sentence.at(i - 2), target));
                continue;
            }
            if (!isShareOfPlan(target, result))
                continue;
            const Figure *plan = planIn(article, target, result.fact().unit);
            checks.append(plan ? against(*plan, result, target) : implied(result, target));
        }
    }
    return checks;
}

} // namespace jianbao
