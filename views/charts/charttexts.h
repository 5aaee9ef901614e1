#pragma once

#include "models/items/observationseriesmodel.h"
#include "views/charts/chartkind.h"

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

/// Every source of the shown figures once, numbered from 1 in the order of the rows.
QStringList citationsOf(const ObservationSeriesModel &model);

} // namespace jianbao
