#pragma once

#include "models/items/observationseriesmodel.h"
#include "views/charts/chartplan.h"

#include <QCoreApplication>

namespace jianbao
{

/// What kinds of charts and numbers are called.
class ChartTexts
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ChartTexts)
public:
    static QString kind(ChartKind kind);
    static QString measure(const SeriesFamily &family);
    /// The measure with its unit.
    static QString family(const SeriesFamily &family);
    /// A subject's name, or that there is none.
    static QString subject(const QString &subject);
};

/// Who printed the figures that a plan shows, in the order of the model's rows; repetitions stay.
QList<Source> sourcesOf(const ObservationSeriesModel &model, const ChartPlan &plan);

/// Each of them once, numbered from 1.
QStringList citationsOf(const ObservationSeriesModel &model, const ChartPlan &plan);

} // namespace jianbao
