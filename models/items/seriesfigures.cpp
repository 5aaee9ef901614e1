#include "models/items/seriesfigures.h"

#include "models/archive/facts/figurechoicestore.h"
#include "models/jobs/impliedsurvey.h"

namespace jianbao
{

SeriesFigures SeriesFigures::read(const Database &database, const QString &indicator)
{
    FactFilter wanted;
    wanted.indicator = indicator;
    const QList<StoredObservation> observations = FactStore(database).observations(wanted);
    return {indicator,
            observations,
            {FigureChoiceStore(database).chosen(), ImpliedSurvey(database).impliedBy(observations)}};
}

} // namespace jianbao
