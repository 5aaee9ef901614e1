#pragma once

#include "models/comparing/impliedfigure.h"
#include "models/items/subjectseries.h"

#include <QSet>

namespace jianbao
{

/// What is known about figures besides what was printed.
struct SeriesKnowledge
{
    QSet<QString> chosen; ///< ids of observations that stand over those which contradict them
    QList<ImpliedFigure> implied;
};

/// Makes series out of observations of one indicator. What a figure rose or fell from (由119位升至112位) is
/// left out: the sentence does not say when it held. Pure; reentrant; any input is fine.
class SeriesBuilder
{
public:
    explicit SeriesBuilder(const QList<StoredObservation> &observations,
                           const SeriesKnowledge &knowledge = {});

    /// What could stand on an axis: levels told more than once, then the family with most observations.
    const QList<SeriesFamily> &families() const { return m_families; }

    /// One series a subject, the subject with most printed points first: figures without a known period are
    /// left out (see undated()), the same figure told twice becomes one point, also where a plan came true to
    /// the letter; points that cannot both be true are marked; what is implied stands where nothing was
    /// printed.
    QList<SubjectSeries> series(const SeriesFamily &family) const;

    /// How many observations of the family have no known period.
    qsizetype undated(const SeriesFamily &family) const;

private:
    QList<StoredObservation> of(const SeriesFamily &family) const;
    void addImplied(QList<SubjectSeries> &all, const SeriesFamily &family) const;

    QList<StoredObservation> m_observations;
    SeriesKnowledge m_knowledge;
    QList<SeriesFamily> m_families;
};

/// Two figures of one subject, period and status that cannot both be true, given how the page bounds them.
bool contradictEachOther(const Observation &left, const Observation &right);

} // namespace jianbao
