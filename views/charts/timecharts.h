#pragma once

#include "views/charts/figurescale.h"

#include <QCoreApplication>

namespace jianbao
{

/// Lays out charts whose way from left to right is time: a line or bars for each subject, or a small chart
/// for each. Shows the subjects with most figures and says so where others are left out; ours is always
/// shown.
class TimeCharts
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::TimeCharts)
public:
    static constexpr int mostColours = 6; ///< more cannot be told apart
    static constexpr int mostPanels = 12; ///< of small charts on a sheet

    /// `series` is not empty and outlives the object.
    TimeCharts(const QList<SubjectSeries> &series, const SeriesFamily &family, const QString &ours);

    /// At most `most` subjects.
    void planLine(ChartPlan &plan, qsizetype most) const;
    /// Bars and small charts are of periods of one length; what is left out is noted.
    void planBars(ChartPlan &plan) const;
    /// All on one vertical axis, or each on its own.
    void planMultiples(ChartPlan &plan, bool ownAxes) const;

private:
    struct Shown
    {
        QList<SubjectSeries> series;
        QList<PlacedPoint> points; ///< with rows of the model and numbers of `series`
    };
    Shown shown(ChartPlan &plan, qsizetype most) const;
    /// Keeps the length of period that most figures have.
    static void keepOneLength(Shown &shown, ChartPlan &plan);
    /// Subjects of which no point is left take neither room nor a colour.
    static void leaveOutEmptyOnes(Shown &shown, ChartPlan &plan);
    /// A plan whose result is told would stand in the result's place.
    static void leaveOutOvertakenPlans(Shown &shown, ChartPlan &plan);
    void drawOverTime(ChartPlan &plan, const Shown &shown) const;
    void addLines(ChartPlan &plan, const Shown &shown, const FigureScale &scale) const;

    const QList<SubjectSeries> &m_series;
    SeriesFamily m_family;
    QString m_ours;
};

} // namespace jianbao
