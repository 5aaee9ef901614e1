#pragma once

#include "models/items/observationseriesmodel.h"
#include "views/charts/chartplan.h"

#include <QCoreApplication>

namespace jianbao
{

/// The words over and under a chart: a title that says what the figures show, a subtitle that says what they
/// are, notes that say how to read them.
class ChartFinding
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ChartFinding)
public:
    explicit ChartFinding(const ObservationSeriesModel &model);

    /// Names a figure only if the plan shows it, and calls none the foremost that another shown one of its
    /// year surpasses.
    QString title(const ChartPlan &plan) const;
    QString subtitle(const ChartPlan &plan) const;
    QStringList notes(const ChartPlan &plan) const;

private:
    QString titleOfOne(const SubjectSeries &only, const ChartPlan &plan) const;
    QString titleOfMany(const ChartPlan &plan) const;
    QString plainTitle(const QString &what, const ChartPlan &plan) const;
    QString years(const ChartPlan &plan) const;
    QStringList notesOnMarks(const ChartPlan &plan) const;
    QStringList notesOnFigures(const ChartPlan &plan) const;

    const ObservationSeriesModel &m_model;
};

} // namespace jianbao
