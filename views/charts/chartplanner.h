#pragma once

#include "models/items/observationseriesmodel.h"
#include "views/charts/chartplan.h"

#include <QCoreApplication>

namespace jianbao
{

/// Lays out what a series model holds as a chart of one kind. Draws nothing and knows no pixels; an empty
/// model gives an empty plan.
class ChartPlanner
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ChartPlanner)
public:
    explicit ChartPlanner(const ObservationSeriesModel &model, const ChartOptions &options = {});

    ChartPlan plan(ChartKind kind) const;
    /// Completion for shares of a plan, line where some subject has figures of two periods, else ranked.
    ChartKind defaultKind() const;

private:
    void layOut(ChartPlan &plan) const;
    void tellWhatIsUnchecked(ChartPlan &plan) const;

    const ObservationSeriesModel &m_model;
    ChartOptions m_options;
};

} // namespace jianbao
