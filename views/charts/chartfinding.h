#pragma once

#include "models/items/observationseriesmodel.h"
#include "views/charts/chartplan.h"

#include <QCoreApplication>

namespace jianbao
{

/// A figure with its place in the model.
struct PlacedPoint
{
    const SeriesPoint *point = nullptr;
    int series = 0;
    int row = 0;
};

/// Every point with its place, in the order of the model's rows.
QList<PlacedPoint> placedPoints(const QList<SubjectSeries> &series);

/// The year for which most subjects have a figure (the latest of several) and each subject's last figure of
/// it, the best place or the highest value first.
struct YearRanking
{
    int year = 0;
    QList<PlacedPoint> points;

    static YearRanking of(const QList<SubjectSeries> &series, bool lowestFirst);
};

/// The words over and under a chart: a title that says what the figures show, a subtitle that says what they
/// are, notes that say how to read them.
class ChartFinding
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ChartFinding)
public:
    explicit ChartFinding(const ObservationSeriesModel &model);

    QString title(ChartKind kind) const;
    QString subtitle() const;
    QStringList notes(const ChartPlan &plan) const;

private:
    QString titleOfOne(const SubjectSeries &only) const;
    QString titleOfMany() const;

    const ObservationSeriesModel &m_model;
};

} // namespace jianbao
