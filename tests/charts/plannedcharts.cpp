#include "plannedcharts.h"

namespace jianbao
{

ChartPlan PlannedCharts::planOf(const QList<StoredObservation> &figures, ChartKind kind)
{
    ObservationSeriesModel model(m_database);
    model.setObservations(QStringLiteral("指标"), figures);
    return ChartPlanner(model).plan(kind);
}

bool tells(const ChartPlan &plan, const char *words)
{
    return plan.notes.join(u' ').contains(QLatin1String(words));
}

} // namespace jianbao
