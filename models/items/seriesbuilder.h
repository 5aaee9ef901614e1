#pragma once

#include "models/items/subjectseries.h"

namespace jianbao
{

/// Makes series out of observations of one indicator. What a figure rose or fell from (由119位升至112位) is
/// left out: the sentence does not say when it held. Pure; reentrant; any input is fine.
class SeriesBuilder
{
public:
    explicit SeriesBuilder(const QList<StoredObservation> &observations);

    /// What could stand on an axis: levels told more than once, then the family with most observations.
    const QList<SeriesFamily> &families() const { return m_families; }

    /// One series a subject, the subject with most points first: figures without a known period are left out
    /// (see undated()), the same figure told twice becomes one point, points that cannot both be true are
    /// marked.
    QList<SubjectSeries> series(const SeriesFamily &family) const;

    /// How many observations of the family have no known period.
    qsizetype undated(const SeriesFamily &family) const;

private:
    QList<StoredObservation> of(const SeriesFamily &family) const;

    QList<StoredObservation> m_observations;
    QList<SeriesFamily> m_families;
};

} // namespace jianbao
