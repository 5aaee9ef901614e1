#pragma once

#include "models/items/observationseriesmodel.h"
#include "views/charts/chartfinding.h"

#include <QCoreApplication>

namespace jianbao
{

/// Lays out what a series model holds as a chart of one kind. Draws nothing and knows no pixels; an empty
/// model gives an empty plan.
class ChartPlanner
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ChartPlanner)
public:
    explicit ChartPlanner(const ObservationSeriesModel &model);

    ChartPlan plan(ChartKind kind) const;
    /// Line where some subject has figures of two periods, else ranked.
    ChartKind defaultKind() const;

private:
    /// The first six subjects, which have most figures; the plan says so where others are left out.
    QList<SubjectSeries> leadingSeries(ChartPlan &plan) const;
    void planLine(ChartPlan &plan) const;
    void planBars(ChartPlan &plan) const;
    void planRanked(ChartPlan &plan) const;
    void planChange(ChartPlan &plan) const;

    /// How high a value stands: a place in a ranking counts downwards.
    double height(double value) const { return m_family.isRank() ? -value : value; }
    QString label(const Observation &fact) const;
    ChartMark mark(const SeriesPoint &point, QPointF at, int series, int row) const;
    ChartAxis heightAxis(const ChartPlan &plan, bool fromZero) const;
    ChartAxis valueAxisBelow(const ChartPlan &plan) const;

    const QList<SubjectSeries> &m_series;
    SeriesFamily m_family;
    bool m_everySubject; ///< nobody chose subjects
    ChartFinding m_finding;
};

} // namespace jianbao
