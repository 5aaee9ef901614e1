#include "views/charts/chartplanner.h"

#include "models/items/amount.h"
#include "views/charts/chartfinding.h"
#include "views/charts/charttexts.h"
#include "views/charts/rowcharts.h"
#include "views/charts/timecharts.h"

#include <algorithm>

namespace jianbao
{

ChartPlanner::ChartPlanner(const ObservationSeriesModel &model, const ChartOptions &options)
    : m_model(model), m_options(options)
{
}

ChartKind ChartPlanner::defaultKind() const
{
    if (m_model.family().measure == Measure::Target)
        return ChartKind::Target;
    const QList<SubjectSeries> &series = m_model.series();
    const bool overTime = std::any_of(series.cbegin(), series.cend(), [](const SubjectSeries &one) {
        return one.points.constFirst().fact().period != one.points.constLast().fact().period;
    });
    return overTime || series.size() < 2 ? ChartKind::Line : ChartKind::Ranked;
}

ChartPlan ChartPlanner::plan(ChartKind kind) const
{
    ChartPlan plan;
    plan.kind = kind;
    if (m_model.series().isEmpty())
        return plan;
    const ChartFinding finding(m_model);
    for (const SubjectSeries &series : m_model.series())
        plan.names.append(ChartTexts::subject(series.subject));
    if (m_model.family().measure == Measure::Target && (kind == ChartKind::Line || kind == ChartKind::Bars))
        plan.rule = 100;
    layOut(plan);
    if (plan.rule)
        plan.ruleName = tr("Plan: %1%").arg(Amount::plain(*plan.rule, 0));
    plan.title = m_options.title.isEmpty() ? finding.title(plan) : m_options.title;
    plan.subtitle = finding.subtitle(plan);
    plan.notes += finding.notes(plan);
    tellWhatIsUnchecked(plan);
    if (!m_options.note.isEmpty())
        plan.notes.prepend(m_options.note);
    return plan;
}

void ChartPlanner::layOut(ChartPlan &plan) const
{
    const RowCharts rows(m_model.series(), m_model.family(), m_options.ours);
    const TimeCharts times(m_model.series(), m_model.family(), m_options.ours);
    switch (plan.kind) {
    case ChartKind::Line:
        times.planLine(plan, m_model.filter().subjects.isEmpty() ? TimeCharts::mostColours
                                                                 : m_model.series().size());
        break;
    case ChartKind::Bars:
        times.planBars(plan);
        break;
    case ChartKind::Ranked:
        rows.planRanked(plan);
        break;
    case ChartKind::Change:
        rows.planChange(plan);
        break;
    case ChartKind::Target:
        rows.planTarget(plan);
        break;
    case ChartKind::Multiples:
        times.planMultiples(plan, m_options.ownAxes);
        break;
    }
}

/// Where nobody has checked any figure, a badge says so; else each unchecked one has a star.
void ChartPlanner::tellWhatIsUnchecked(ChartPlan &plan) const
{
    const auto isUnchecked = [](const ChartMark &mark) { return mark.unchecked; };
    const auto count = std::count_if(plan.marks.cbegin(), plan.marks.cend(), isUnchecked);
    if (count == 0)
        return;
    const auto printed = std::count_if(plan.marks.cbegin(), plan.marks.cend(),
                                       [](const ChartMark &mark) { return !mark.implied; });
    if (count == printed) {
        plan.badge = tr("UNCHECKED");
        plan.notes.append(tr("No person has checked these figures against the page yet."));
        return;
    }
    for (ChartMark &mark : plan.marks) {
        if (mark.unchecked && !mark.label.isEmpty())
            mark.label += u'*';
    }
    plan.notes.append(
        tr("* No person has checked it against the page yet: %1 of %2 figures.").arg(count).arg(printed));
}

} // namespace jianbao
