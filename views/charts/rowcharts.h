#pragma once

#include "views/charts/figurescale.h"
#include "views/charts/yearranking.h"

#include <QCoreApplication>

namespace jianbao
{

/// Lays out charts that have a row for each subject: ranked figures of one year, the change from the first to
/// the last figure, how much of its plan each has reached. Ours is marked and the others stand back.
class RowCharts
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::RowCharts)
public:
    /// `series` is not empty and outlives the object.
    RowCharts(const QList<SubjectSeries> &series, const SeriesFamily &family, const QString &ours);

    void planRanked(ChartPlan &plan) const;
    void planChange(ChartPlan &plan) const;
    /// One subject has a row for each of its figures, several have one for the last of each.
    void planTarget(ChartPlan &plan) const;

private:
    bool isOurs(int series) const { return m_series.at(series).subject == m_ours; }
    /// Whether some row is ours, so that the others stand back.
    bool hasOurs(const QList<PlacedPoint> &rows) const;
    int colour(int series, bool marksOurs) const;
    void nameRows(ChartPlan &plan, const QList<PlacedPoint> &rows, const QStringList &names) const;
    QList<PlacedPoint> completions() const;

    const QList<SubjectSeries> &m_series;
    SeriesFamily m_family;
    QString m_ours;
};

} // namespace jianbao
