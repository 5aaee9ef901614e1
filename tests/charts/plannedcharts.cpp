#include "tests/charts/plannedcharts.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

ChartPlan PlannedCharts::planOf(const QList<StoredObservation> &figures, ChartKind kind)
{
    ObservationSeriesModel model(m_database);
    model.setObservations(u"指标"_s, figures);
    return ChartPlanner(model).plan(kind);
}

bool tells(const ChartPlan &plan, const char *words)
{
    return plan.notes.join(u' ').contains(QLatin1String(words));
}

} // namespace jianbao
