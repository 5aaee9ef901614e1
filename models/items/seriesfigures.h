#pragma once

#include "models/archive/facts/factstore.h"
#include "models/items/seriesbuilder.h"

namespace jianbao
{

class Database;

/// What an archive tells of one indicator, as series are made of it. A plain value.
struct SeriesFigures
{
    QString indicator; ///< canonical name, or the page's own words
    QList<StoredObservation> observations;
    SeriesKnowledge knowledge;

    /// Takes up to half a second (ImpliedSurvey). On the database's thread; throws ArchiveError.
    static SeriesFigures read(const Database &database, const QString &indicator);
};

} // namespace jianbao
