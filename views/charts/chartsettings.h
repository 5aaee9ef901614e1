#pragma once

#include "models/items/observationseriesmodel.h"
#include "views/charts/chartplan.h"

namespace jianbao
{

/// Everything that makes a chart what it is, as it is kept under a name.
struct ChartSettings
{
    QString indicator;
    SeriesFilter filter;
    std::optional<SeriesFamily> family; ///< nothing: what the model shows first
    std::optional<ChartKind> kind;      ///< nothing: what suits the figures
    ChartOptions options;

    bool operator==(const ChartSettings &other) const;

    /// A JSON object without line breaks.
    QByteArray toJson() const;
    /// Nothing if `json` is no object with an indicator; what else it does not say is left as it is at first.
    static std::optional<ChartSettings> fromJson(const QByteArray &json);

    /// Shows this indicator with this filter and family in a model, of which another family is shown if only
    /// that one can be drawn as the kind that is wanted. Throws ArchiveError.
    void applyTo(ObservationSeriesModel &model) const;
    /// The kind that is wanted if the model's family can be drawn so, else what suits its figures.
    ChartKind kindFor(const ObservationSeriesModel &model) const;
};

} // namespace jianbao
